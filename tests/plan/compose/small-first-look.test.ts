import { describe, expect, it } from "vitest";
import type { PeriodChart } from "../../../src/plan/chart-template";
import type { RowTemplate } from "../../../src/plan/row-template";
import type { SheetTemplate } from "../../../src/plan/workbook-template";
import { sheet, smallPlan } from "../small-plan";

const period: RowTemplate = { key: "period", across: { period: "label" } };
const id: RowTemplate = { key: "id", cells: { note: "{company.id}" } };
const total: RowTemplate = { key: "total", across: { seg: 'SEG.GET({id.note},"Total",{period})' } };
const typed: RowTemplate = { key: "typed", across: { input: null } };
const sum: RowTemplate = { key: "sum", cells: { note: "=1+1" } };
const text: RowTemplate = { key: "text", cells: { label: "={id.note}" } };
const named = (name: string, rows: readonly RowTemplate[], more: Partial<SheetTemplate> = {}) =>
  sheet({ key: name.toLowerCase(), name, blocks: [{ key: "b", rows }], ...more });
const chart: PeriodChart = {
  ...{ key: "c", kind: "lines", title: "Total", series: ["total"], names: "label" },
  ...{ categories: "period", format: "money" },
};

describe("where one begins to read", () => {
  const begin = (...rows: readonly RowTemplate[]) =>
    smallPlan([named("Cover", [period, id, total]), named("Model", [period, id, ...rows])]).begin;

  it("the first figure of a filing, on the sheet after the cover", () => {
    expect(begin(sum, typed, total)).toEqual({ sheet: "Model", cell: "C5" });
  });

  it("without one the first cell to type into, without that the first number worked out", () => {
    expect(begin(text, sum, typed)).toEqual({ sheet: "Model", cell: "C5" });
    expect(begin(text, sum)).toEqual({ sheet: "Model", cell: "B4" });
    expect(begin(text)).toBeUndefined();
  });

  it("on the first sheet with a chart, where there is one", () => {
    const drawn = sheet({
      key: "drawn",
      name: "Drawn",
      blocks: [{ key: "b", rows: [period, id, total], charts: [chart] }],
    });
    const plan = smallPlan([named("Cover", [period, id, total]), named("Model", [period, id, total]), drawn]);
    expect(plan.begin).toEqual({ sheet: "Drawn", cell: "C3" });
  });
});

it("a tab says the company's id, or the beginning of a typed name without what Excel takes in no tab", () => {
  const mark = (name: string) =>
    smallPlan([named("Model", [id])], { own: { name, currency: "EUR", lines: ["A"] } }).mark;
  expect(smallPlan([named("Model", [id])]).mark).toBe("ACME");
  expect(mark("Muster AG")).toBe("Muster AG");
  expect(mark("[A/B]: Werke *")).toBe("A B   Werke");
  expect(mark("Vereinigte Werke")).toBe("Vereinigte W");
  expect(mark("Hannoversch & Co")).toBe("Hannoversch");
});

describe("the verdicts of a workbook", () => {
  it("stand where their rows say, under the words of their labels; a row without one goes by its key", () => {
    const check = (key: string, label?: string): RowTemplate => ({
      key,
      verdict: "note",
      cells: { ...(label === undefined ? {} : { label }), note: "OK" },
    });
    const plan = smallPlan([named("Model", [check("first", "{company.name} adds up"), id, check("second")])]);
    expect(plan.checks).toEqual([
      { label: "Acme Group adds up", verdict: { sheet: "Model", cell: "B1" } },
      { label: "second", verdict: { sheet: "Model", cell: "B3" } },
    ]);
    expect(plan.master).toEqual({ sheet: "End", cell: "B1" });
  });
});

describe("the note of a figure", () => {
  const note = (line: string) =>
    smallPlan(
      [
        named("Model", [
          period,
          id,
          {
            key: "line",
            across: { seg: `SEG.GET({id.note},"${line}",{period},,"scheme=three units; axis=segment")` },
          },
        ]),
      ],
      { periods: "FY2022" },
    ).sheets[0]?.cells[2]?.[2]?.note?.split("\n");

  it("says the filing, the page and its address", () => {
    expect(note("Goods")).toEqual(["AR FY2022: AR FY2022, page 1", "https://filings.example/AR-FY2022"]);
  });

  it("of a copy without an address says so, and where the filing is", () => {
    expect(note("Cloud")).toEqual([
      "AR FY2022: A copy",
      "read in a secondary source",
      "Marked * because it was read in a secondary copy: confirm it against the filing (AR FY2022), of which this is a page: https://filings.example/AR-FY2022.",
    ]);
  });

  it("is that of the cell that shows the figure as it is, not of one that reckons with it", () => {
    const shows = (across: string): RowTemplate => ({ key: `r${across.length}`, across });
    const formulas = ["={total}", "=-{total}", "={total}*2", "=SUM({total})"];
    const { cells = [] } =
      smallPlan([named("Model", [period, id, total, ...formulas.map(shows)])], { periods: "FY2021:FY2022" })
        .sheets[0] ?? {};
    const notes = cells.slice(2).map((row) => row[3]?.note?.split("\n")[0]);
    expect(notes).toEqual([
      "AR FY2022: AR FY2022, page 1",
      "AR FY2022: AR FY2022, page 1",
      ...[undefined, undefined, undefined],
    ]);
    expect(cells[3]?.[2]?.note).toMatch(/^AR FY2021: /);
  });
});

it("a text has the format of its column alone, a number or a formula that of its row where its column has none", () => {
  const row: RowTemplate = { key: "r", format: "percent", cells: { label: "Share", note: { number: 1 } } };
  const formats = (more: Partial<RowTemplate>) =>
    smallPlan([named("Model", [{ ...row, ...more }])])
      .sheets[0]?.cells[0]?.slice(0, 2)
      .map((cell) => cell?.format);
  const percent = "0.0%_);(0.0%);0.0%_);@_)";
  expect(formats({})).toEqual(["General", percent]);
  expect(formats({ cells: { label: "=1", note: "=2" } })).toEqual([percent, percent]);
  expect(formats({ formats: { label: "percent" }, cells: { label: "Share", note: "Text" } })).toEqual([
    percent,
    "General",
  ]);
  expect(() => formats({ format: "colour" })).toThrow('Row "r": no format "colour".');
});
