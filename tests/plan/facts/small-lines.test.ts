import { describe, expect, it } from "vitest";
import type { Dataset, Gap } from "../../../src/data/types";
import { indexDataset } from "../../../src/engine/facts/fact-index";
import { bridgedYears, comparedYears, endedLines, hasOneYearLines } from "../../../src/plan/facts/compared-years";
import { comparisonOf } from "../../../src/plan/facts/comparison";
import { isExpected } from "../../../src/plan/facts/expected-lines";
import type { Structure } from "../../../src/plan/request/request";
import type { RowTemplate } from "../../../src/plan/row-template";
import { line } from "../../small-companies/line";
import { stated } from "../../small-companies/stated";
import { smallDataset } from "../small-dataset";
import { sheet, smallPlan, smallRequest } from "../small-plan";

const two = "segment: two units";
const three = "segment: three units";
const acme = (period: string, metric: string, place: typeof two | typeof three, values: Record<string, number>) =>
  stated("ACME", period, period === "FY2020" ? "AR FY2021" : "AR FY2022", metric, place, values);

/** Acme with lines that begin and end: leases and a sum with them to FY2020, adverts from FY2022. */
const moving: Dataset = {
  ...smallDataset,
  lines: [
    ...smallDataset.lines,
    line("ACME", two, "Leases", "leases", "segment"),
    line("ACME", two, "Wares and leases", "sum", "subtotal"),
    line("ACME", three, "Adverts", "adverts", "segment"),
  ],
  figures: [
    ...smallDataset.figures,
    ...acme("FY2020", "revenue", two, { Leases: 5, "Wares and leases": 65 }),
    ...acme("FY2022", "revenue", three, { Adverts: 1 }),
  ],
};
const index = indexDataset(moving);
const request = (choices: Parameters<typeof smallRequest>[0]) => smallRequest(choices, {}, index);
const structureOf = (choices: Parameters<typeof smallRequest>[0]) => request(choices).structures[0] as Structure;

describe("lines that begin or end", () => {
  it("are expected from the first year to the last in which they are stated; a line never stated always is", () => {
    const gap = indexDataset({
      ...moving,
      figures: [...moving.figures, ...acme("FY2022", "revenue", two, { Leases: 6 })],
    });
    const expected = (facts: typeof index, id: string) =>
      ["FY2019", "FY2020", "FY2021", "FY2022", "FY2023"].filter((year) =>
        isExpected(facts, "ACME", { axis: "segment", scheme: "two units" } as Structure, id, year, "revenue"),
      );
    expect(expected(index, "leases")).toEqual(["FY2020"]);
    expect(expected(index, "wares")).toEqual(["FY2020", "FY2021"]);
    expect(expected(gap, "leases")).toEqual(["FY2020", "FY2021", "FY2022"]);
    expect(expected(index, "films")).toHaveLength(5);
  });

  it("that only the year before the first one states are its ended lines; a sum of lines is none", () => {
    const from = (periods: string) => {
      const asked = { periods, scheme: "two units" };
      return endedLines(request(asked), structureOf(asked)).map(({ segment }) => segment);
    };
    expect(from("FY2021")).toEqual(["Leases"]);
    expect(from("FY2020:FY2021")).toEqual([]);
  });

  it("have no step of their own, where their year is held against the one before", () => {
    const moves = (choices: Parameters<typeof smallRequest>[0]) =>
      hasOneYearLines(request(choices), structureOf(choices));
    expect(moves({ scheme: "two units" })).toBe(true);
    expect(moves({ scheme: "two units", periods: "FY2021" })).toBe(true);
    expect(moves({ scheme: "three units" })).toBe(true);
    // Alone, FY2020 is held against no year.
    expect(moves({ scheme: "two units", periods: "FY2020" })).toBe(false);
    const plain = smallRequest({ scheme: "three units" });
    expect(hasOneYearLines(plain, plain.structures[0] as Structure)).toBe(false);
  });

  it("count in the years that have them, by the metric of their row", () => {
    const period: RowTemplate = { key: "period", across: { period: "label" } };
    const repeated = (key: string, repeat: RowTemplate["repeat"] & string): RowTemplate => ({ key, repeat, cells: {} });
    const count = (of: string, before = ""): RowTemplate => ({
      key: `count_${of}${before && "_before"}`,
      across: { fact: before === "" ? "expected lines" : "expected lines before", of: [of] },
    });
    const rows: RowTemplate[] = [
      repeated("line", "lines"),
      repeated("other", "reconciling"),
      repeated("profit", "profit reconciling"),
      repeated("ended", "ended"),
      { key: "none" },
      ...["line", "other", "profit", "ended", "none"].flatMap((of) => [count(of), count(of, "before")]),
    ];
    const counts = (choices: Parameters<typeof smallRequest>[0]) =>
      smallPlan(
        [
          sheet({
            blocks: [
              { key: "head", rows: [period] },
              { key: "s", repeat: "schemes", rows },
            ],
          }),
        ],
        choices,
        {},
        index,
      )
        .sheets[0]?.cells.map((row) => row.slice(2).map((cell) => cell?.value ?? null))
        .slice(-10);
    expect(counts({ scheme: "three units", periods: "FY2021:FY2022" })).toEqual([
      [3, 4], // goods, services, cloud; adverts from FY2022
      [0, 3], // the year before
      [1, 1], // the elimination
      [0, 1],
      [0, 1], // unallocated costs, a line of the profit alone
      [0, 0],
      [0, 0], // none has ended
      [0, 0],
      [1, 1], // a row of no line is in every year
      [1, 1],
    ]);
    expect(counts({ scheme: "two units", periods: "FY2021" })?.map(([only]) => only)).toEqual([
      ...[2, 2, 0, 0, 0, 0, 0, 1, 1, 1], // leases have ended
    ]);
  });
});

describe("years held against the one before", () => {
  const own = { name: "M", currency: "EUR", lines: ["A"] };

  it("are those of which one filing or two state both, and all but the first of one's own company", () => {
    const years = (choices: Parameters<typeof smallRequest>[0]) => {
      const asked = smallRequest(choices);
      return asked.structures.map((structure) => comparedYears(asked, structure));
    };
    expect(years({})).toEqual([["FY2021"], ["FY2022"]]);
    expect(years({ own })).toEqual([["FY2021", "FY2022"]]);
  });

  it("have a bridge of the margin where both state the profit of every line", () => {
    const bridged = (facts: typeof index) => {
      const asked = smallRequest({ scheme: "three units" }, {}, facts);
      return bridgedYears(asked, asked.structures[0] as Structure);
    };
    expect(bridged(indexDataset(smallDataset))).toEqual([]);
    const profits = acme("FY2021", "adjusted_ebita", three, { Goods: 9, Services: 3, Cloud: 1 });
    const sums = (["revenue", "adjusted_ebita"] as const).flatMap((metric) =>
      stated("ACME", "FY2021", "AR FY2022", metric, "company", { Total: metric === "revenue" ? 120 : 13 }),
    );
    const more = [...smallDataset.figures, ...profits, ...sums];
    expect(bridged(indexDataset({ ...smallDataset, figures: more }))).toEqual(["FY2022"]);
  });

  it("a year that a hole of the dataset covers is incomplete, whatever metric the hole is of elsewhere", () => {
    const hole = (metric: string) => {
      const gap: Gap = {
        ...{ company: "ACME", metric, axis: "segment", scheme: "three units", segment: "*" },
        ...{ periods: "FY2020", status: "not_in_dataset", reason: "lost" },
      };
      const gaps = [...smallDataset.gaps, gap];
      const asked = smallRequest({ scheme: "three units" }, {}, indexDataset({ ...smallDataset, gaps }));
      return comparisonOf(asked, asked.structures[0] as Structure, "FY2021");
    };
    expect(hole("revenue")).toBe("incomplete");
    expect(hole("adjusted_ebita")).toBe("no base");
  });
});
