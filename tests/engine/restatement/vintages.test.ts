import { describe, expect, it } from "vitest";
import { dataset } from "../../../src/data/dataset";
import { indexDataset } from "../../../src/engine/facts/fact-index";
import { isFailure } from "../../../src/engine/failure";
import { figure } from "../../../src/engine/figure/figure";
import { linePath } from "../../../src/engine/facts/line-index";
import { type Options, parseOptions } from "../../../src/engine/asked/options";
import { vintages } from "../../../src/engine/restatement/vintages";

const index = indexDataset(dataset);
const options = (text: string): Options => {
  const parsed = parseOptions(text);
  if (isFailure(parsed)) throw new Error(parsed.message);
  return parsed;
};
const rows = (company: string, segment: string, period: string, more = "", metric = "revenue") => {
  const found = vintages(index, { company, segment, period, metric }, options(more));
  if (isFailure(found)) throw new Error(found.message);
  return found.rows;
};

describe("vintages", () => {
  it("one row per filing over all structures, oldest first, with the change from the one before", () => {
    expect(
      rows("BABA", "Cloud", "FY2021").map(({ filing, scheme, name, value, change }) => [
        filing,
        scheme,
        name,
        value,
        change,
      ]),
    ).toEqual([
      ["20-F FY2021", "four segments", "Cloud computing", 60120, undefined],
      ["20-F FY2022", "seven segments", "Cloud", 60558, 438],
      ["20-F FY2023", "seven segments", "Cloud", 60558, 0],
    ]);
    expect(rows("BABA", "innovation", "FY2020").map(({ value }) => value)).toEqual([6643, 4497, 2529]);
    expect(rows("BABA", "Cainiao", "FY2021").map(({ name }) => name)).toEqual([
      "Cainiao logistics services",
      "Cainiao",
      "Cainiao",
    ]);
  });

  it("a line of another structure is found, scheme= keeps one structure", () => {
    expect(rows("BABA", "Core commerce", "FY2020").map(({ value }) => value)).toEqual([436104, 436104]);
    expect(rows("BABA", "innovation", "FY2020", "scheme=four segments").map(({ value }) => value)).toEqual([
      6643, 4497,
    ]);
    expect(rows("BABA", "innovation", "FY2020", "scheme=all")).toHaveLength(3);
  });

  it("says that the original filing is not in the dataset, in the first row", () => {
    const notes = rows("AMZN", "AWS", "FY2021").map(({ remarks }) => remarks);
    expect(notes[0]).toContain("the original filing is not in the dataset");
    expect(rows("BABA", "Cloud", "FY2021")[0]?.remarks).toEqual([]);
  });

  it("undated sources only where no dated filing states the line; money in currency and scale, people in units of one", () => {
    expect(rows("AMZN", "Online stores", "FY2018").map(({ filing }) => filing)).toEqual(["Article"]);
    expect(rows("BABA", "Total", "FY2022").map(({ filing }) => filing)).not.toContain("SEC companyfacts");
    expect(rows("BABA", "Total", "FY2022", "currency=USD; scale=B")[0]?.value).toBe(134.567);
    expect(rows("BABA", "Global", "FY2022", "", "annual_active_consumers")[0]?.value).toBe(1310e6);
    expect(rows("BABA", "Total", "FY2014", "currency=USD")[0]?.value).toMatchObject({ failure: "not-in-dataset" });
  });

  it("the last row of a period's structure is GET's figure, the first that of basis=first", () => {
    for (const segment of dataset.lines.filter((l) => l.company === "BABA" && l.scheme === "four segments"))
      for (const period of ["FY2017", "FY2018", "FY2019", "FY2020", "FY2021"]) {
        const query = { company: "BABA", segment: linePath(segment), period };
        const found = vintages(index, query, options("scheme=four segments"));
        const last = figure(index, query, options("scheme=four segments"));
        const first = figure(index, query, options("scheme=four segments; basis=first"));
        expect(isFailure(found)).toBe(isFailure(last));
        if (isFailure(found) || isFailure(last) || isFailure(first)) continue;
        expect(found.rows.at(-1)?.value, `${query.segment} ${period}`).toBe(last.value);
        expect(found.rows[0]?.value, `${query.segment} ${period}`).toBe(first.value);
        const changes = found.rows.reduce((sum, { change }) => sum + (typeof change === "number" ? change : 0), 0);
        expect(changes).toBe(last.value - first.value);
      }
  });

  it("a component of cost is one line, or names its lines; what no filing states says why", () => {
    const cost = (segment: string) =>
      vintages(index, { company: "BABA", segment, period: "FY2022", metric: "cost_of_revenue" }, options(""));
    expect(cost("Payment processing")).toMatchObject({ rows: [{ name: "Alipay", value: 11824 }] });
    expect(cost("Content acquisition")).toMatchObject({ failure: "bad-argument" });
    expect(cost("Traffic acquisition")).toMatchObject({ failure: "not-disclosed" });
  });
});
