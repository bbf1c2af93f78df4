import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dataset } from "../../../src/data/dataset";
import type { Company, Figure } from "../../../src/data/types";
import { indexDataset } from "../../../src/engine/facts/fact-index";
import { isFailure } from "../../../src/engine/failure";
import { linePath } from "../../../src/engine/facts/line-index";
import { type Options, parseOptions } from "../../../src/engine/asked/options";
import { recast } from "../../../src/engine/restatement/recast";
import type { RecastRow } from "../../../src/engine/restatement/recast-table";
import golden from "../../golden/restatements.json";

const index = indexDataset(dataset);
const [baba, amzn] = dataset.companies as [Company, Company];
const options = (text: string): Options => {
  const parsed = parseOptions(text);
  if (isFailure(parsed)) throw new Error(parsed.message);
  return parsed;
};
const tables = (
  company: Company,
  more = "",
  periods: readonly string[] = Object.keys(dataset.periodEnds[company.id] ?? {}),
) => {
  const found = recast(index, company, periods, options(more));
  if (isFailure(found)) throw new Error(found.message);
  return found;
};
const number = (value: RecastRow["before"]) => (typeof value === "number" ? value : 0);
const sum = (rows: readonly RecastRow[], side: "before" | "after" | "change") =>
  rows.reduce((all, row) => all + number(row[side]), 0);
const periodsOf = (rows: readonly RecastRow[]) => [...new Set(rows.map(({ period }) => period))];
const idOf = (figure: Figure) =>
  dataset.lines.find(
    (l) => l.company === figure.company && l.scheme === figure.scheme && linePath(l) === linePath(figure),
  )?.id;

/** Every revenue figure of dated filings, oldest filing first, straight from the rows of the data. */
const dated = dataset.figures
  .map((figure) => ({
    figure,
    filing: dataset.filings.find((f) => f.company === figure.company && f.filing === figure.filing),
  }))
  .filter(({ figure, filing }) => figure.metric === "revenue" && filing?.vintage !== null && figure.scheme !== "")
  .sort((a, b) => (a.filing?.order ?? 0) - (b.filing?.order ?? 0))
  .map(({ figure }) => figure);

describe("recast", () => {
  it.each(golden.restatements)("reproduces the restatement of $line $period", ({ line, period, values, filings }) => {
    const rows = tables(baba, "", [period]).flatMap((table) => table.rows);
    const names = dataset.lines.filter(({ company, id }) => company === "BABA" && id === line).map(linePath);
    const steps = rows.filter((row) => row.line.split(" → ").every((part) => names.includes(part)));
    for (const [at, after] of values.slice(1).entries()) {
      const before = values[at] ?? NaN;
      const found = steps.find((row) => row.before === before * 1e6 && row.after === after * 1e6);
      expect(found?.change, `${before} to ${after}`).toBe((after - before) * 1e6);
      expect(found?.filingBefore).toBe(filings[at]);
    }
  });

  it("reproduces every restatement of a top-level line that the rows of the data hold", () => {
    let restated = 0;
    for (const company of dataset.companies)
      for (const axis of ["segment", "product"] as const)
        for (const { title, rows } of tables(company, `axis=${axis}`).filter(({ kind }) => kind === "scheme"))
          for (const row of rows.filter(({ line }) => line !== "Total")) {
            const line = dataset.lines.find((l) => l.scheme === title && linePath(l) === row.line);
            const history = dated.filter(
              (f) => f.company === company.id && f.scheme === title && f.period === row.period && idOf(f) === line?.id,
            );
            if (history.length === 0) continue;
            expect(row.before, `${title} ${row.period} ${row.line}`).toBe((history[0]?.value ?? NaN) * 1e6);
            expect(row.after, `${title} ${row.period} ${row.line}`).toBe((history.at(-1)?.value ?? NaN) * 1e6);
            if (row.change !== 0) restated++;
          }
    const expected = new Map<string, Set<number>>();
    for (const figure of dated.filter(({ parent, segment }) => parent === "" && segment !== "Total")) {
      const key = `${figure.company}|${figure.scheme}|${figure.period}|${idOf(figure) ?? ""}`;
      expected.set(key, (expected.get(key) ?? new Set()).add(figure.value));
    }
    expect(restated).toBe([...expected.values()].filter((values) => values.size > 1).length);
    expect(restated).toBeGreaterThan(5);
  });

  it("lines add up to the total on both sides, the total is equal and the changes add up to nothing", () => {
    for (const company of dataset.companies)
      for (const axis of ["segment", "product"] as const)
        for (const { title, rows } of tables(company, `axis=${axis}`))
          for (const period of periodsOf(rows)) {
            const own = rows.filter((row) => row.period === period);
            const total = own.at(-1);
            expect([total?.line, total?.change], `${title} ${period}`).toEqual(["Total", 0]);
            expect(total?.before).toBe(total?.after);
            if (total?.note.includes("do not add up") === true) continue;
            const lines = own.slice(0, -1);
            expect(sum(lines, "before"), `${title} ${period}`).toBe(total?.before);
            expect(sum(lines, "after"), `${title} ${period}`).toBe(total?.after);
            expect(sum(lines, "change"), `${title} ${period}`).toBe(0);
          }
  });

  it("before elimination the groups exceed the total by what the filings say", () => {
    for (const { period, excess } of golden.beforeElimination) {
      const rows = tables(baba, "scheme=four groups", [period])[0]?.rows ?? [];
      const groups = rows.filter(({ line }) => /Group$|All others/.test(line));
      expect(sum(groups, "after") - number(rows.at(-1)?.after)).toBe(excess * 1e6);
    }
  });

  it("level=all: the lines below and the gap nobody split add up to the line above, on both sides", () => {
    const rows = tables(baba, "level=all").flatMap(({ kind, title, rows: own }) =>
      kind === "scheme" ? own.map((row) => ({ title, ...row })) : [],
    );
    let parents = 0;
    for (const row of rows) {
      const below = rows.filter(
        (other) =>
          other.title === row.title &&
          other.period === row.period &&
          other.line.startsWith(`${row.line} > `) &&
          !other.line.slice(row.line.length + 3).includes(" > "),
      );
      if (below.length === 0) continue;
      parents++;
      for (const side of ["before", "after"] as const)
        expect(sum(below, side), `${row.title} ${row.period} ${row.line}`).toBe(number(row[side]));
    }
    expect(parents).toBeGreaterThan(20);
    expect(
      rows.find(({ line, period }) => line === "China commerce > recast, not split" && period === "FY2021"),
    ).toMatchObject({ before: undefined, after: -304e6 });
  });

  it("a line that the newest filing does not state apart is missing there, not zero", () => {
    const rows = tables(baba, "level=all; scheme=four segments", ["FY2020"])[0]?.rows ?? [];
    expect(rows.find(({ line }) => line.endsWith("> Commission"))).toMatchObject({
      before: 71086e6,
      after: { failure: "not-disclosed" },
      change: { failure: "not-disclosed" },
    });
  });

  it("maps the two structures of a period with the residual of each line", () => {
    const mapping = tables(baba, "", ["FY2020", "FY2021", "FY2022"]).filter(({ kind }) => kind === "mapping");
    expect(mapping.map(({ title }) => title)).toEqual(["four segments to seven segments"]);
    expect(periodsOf(mapping[0]?.rows ?? [])).toEqual(["FY2020", "FY2021"]);
    const others = mapping[0]?.rows.find(
      ({ line, period }) => line === "Core commerce > Others" && period === "FY2020",
    );
    expect(others).toMatchObject({ before: 9337e6, after: undefined, change: -9337e6 });
    expect(others?.note).toContain("residual");
  });

  it("says where the first filing is later than the period", () => {
    const notes = (company: Company, period: string, scheme: string) =>
      tables(company, `scheme=${scheme}`, [period])[0]?.rows[0]?.note;
    expect(notes(amzn, "FY2016", "three segments")).toBe("the original filing is not in the dataset");
    expect(notes(baba, "FY2021", "seven segments")).toBe("the original filing has another structure");
    expect(notes(baba, "FY2021", "four segments")).toBe("");
  });

  it("converts both sides at one rate; a year without a rate is missing, not zero", () => {
    const rows = tables(baba, "currency=USD; fx=7", ["FY2020"]).flatMap((table) => table.rows);
    const yuan = tables(baba, "", ["FY2020"]).flatMap((table) => table.rows);
    for (const [at, row] of rows.entries())
      expect(Math.abs(number(row.change) - number(yuan[at]?.change) / 7)).toBeLessThan(1e-3);
    expect(tables(baba, "currency=USD", ["FY2014"])[0]?.rows[0]).toMatchObject({
      before: { failure: "not-in-dataset" },
      change: { failure: "not-in-dataset" },
    });
  });

  it("whatever the years, rate and level asked: total equal, changes nothing on balance, each year as if asked alone", () => {
    const years = index.fiscalYears.get("BABA") ?? [];
    const asked = fc.record({
      periods: fc.subarray([...years], { minLength: 1 }),
      fx: fc.double({ min: 1, max: 20, noNaN: true }),
    });
    fc.assert(
      fc.property(asked, ({ periods, fx }) => {
        const more = `currency=USD; fx=${fx}`;
        const all = tables(baba, more, periods);
        for (const { kind, title, rows } of all)
          for (const period of periodsOf(rows)) {
            const own = rows.filter((row) => row.period === period);
            const total = number(own.at(-1)?.after);
            expect(own.at(-1)?.before).toBe(total);
            expect(Math.abs(sum(own, "change")) / total).toBeLessThan(1e-12);
            const alone = tables(baba, more, [period]).find((table) => table.kind === kind && table.title === title);
            expect(own).toEqual(alone?.rows);
          }
      }),
      { numRuns: 40, seed: 11 },
    );
  });

  it("refuses an unknown structure, another axis and a year that no filing states by segment", () => {
    const failure = (more: string, periods = ["FY2022"], company = baba) =>
      recast(index, company, periods, options(more));
    expect(failure("scheme=nine segments")).toMatchObject({ failure: "bad-argument" });
    expect(failure("axis=market")).toMatchObject({ failure: "bad-argument" });
    expect(failure("basis=20-F FY2032")).toMatchObject({ failure: "bad-argument" });
    expect(failure("", ["FY2020"], amzn)).toMatchObject({ failure: "not-in-dataset" });
  });
});
