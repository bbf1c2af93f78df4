import { describe, expect, it } from "vitest";
import type { CheckTemplate, RowTemplate } from "../../../src/plan/row-template";
import type { SheetTemplate } from "../../../src/plan/workbook-template";
import { sheet, smallPlan } from "../small-plan";

const period: RowTemplate = { key: "period", across: { period: "label" } };
const id: RowTemplate = { key: "id", cells: { note: "{company.id}" } };
const get = (name: string, line: string, more: Partial<RowTemplate> = {}, metric = "revenue"): RowTemplate => ({
  key: name,
  cells: { label: "{line.name}" },
  across: { seg: `SEG.GET({id.note},${line},{period},"${metric}","scheme={scheme.key}; axis=segment")` },
  ...more,
});
const total: RowTemplate = { key: "total", across: { seg: 'SEG.GET({id.note},"Total",{period})' } };
const difference: RowTemplate = { key: "difference", across: "=SUM({revenue*:elimination*})-{total}" };
const tolerance: RowTemplate = {
  key: "tolerance",
  across: { fact: "rounding", of: ["revenue", "elimination", "total"] },
};
const beyond = (check: Partial<CheckTemplate> = {}, more: Partial<RowTemplate> = {}): RowTemplate => ({
  key: "beyond",
  cells: { label: "Beyond" },
  across: "=IF(ABS({difference})>{tolerance},1,0)",
  check: {
    label: "{scheme.name}: lines = total",
    difference: "difference",
    tolerance: "tolerance",
    figures: ["revenue", "elimination"],
    ...check,
  },
  ...more,
});
const modelOf = (rows: readonly RowTemplate[]): SheetTemplate =>
  sheet({
    blocks: [
      { key: "head", rows: [period, id, total] },
      {
        key: "structure",
        repeat: "schemes",
        rows: [
          get("revenue", "{.label}", { repeat: "lines" }),
          get("elimination", "{.label}", { repeat: "reconciling" }),
          difference,
          tolerance,
          ...rows,
        ],
      },
    ],
  });

const words = ["label", "where", "scheme", "format", "sheet", "holds", "reasons"];
/** A sheet with a row for each check: what is said of it, in a column for each word. */
const checks: SheetTemplate = sheet({
  key: "checks",
  name: "Checks",
  periods: false,
  columns: [...words, "worst", "verdict"].map((key) => ({ key, width: 9 })),
  blocks: [
    {
      key: "checks",
      rows: [
        {
          key: "check",
          repeat: "checks",
          verdict: "verdict",
          cells: {
            ...Object.fromEntries(words.map((word) => [word, `{check.${word}}`])),
            worst: "=MAX({beyond@all})+SUM({difference@all})*0+N({tolerance@last})",
            verdict: '=IF({.worst}>=0,"{check.holds}","FAIL")',
          },
        },
      ],
    },
  ],
});

function checked(rows: readonly RowTemplate[], choices: Parameters<typeof smallPlan>[1] = {}) {
  const plan = smallPlan([modelOf(rows), checks], choices);
  return { plan, rows: (plan.sheets[1]?.cells ?? []).map((row) => row.map((cell) => cell?.formula ?? cell?.value)) };
}

describe("checks", () => {
  it("stand in a row each, with the rows they read and the words for what they say", () => {
    const { plan, rows } = checked([beyond()]);
    expect(rows.map((row) => row.slice(0, 7))).toEqual([
      ["Two units: lines = total", "Model", "Two units", "fine", "model", "OK", "-"],
      ["Three units: lines = total", "Model", "Three units", "fine", "model", "OK", "-"],
    ]);
    expect(rows[0]?.slice(7)).toEqual([
      "=MAX('Model'!$C$8:$D$8)+SUM('Model'!$C$6:$D$6)*0+N('Model'!$D$7)",
      '=IF($H1>=0,"OK","FAIL")',
    ]);
    expect(plan.checks).toEqual([
      { label: "Two units: lines = total", verdict: { sheet: "Checks", cell: "I1" } },
      { label: "Three units: lines = total", verdict: { sheet: "Checks", cell: "I2" } },
    ]);
    // Half a million for each of two lines and the total, printed in millions; of three lines, an elimination and the total.
    const shown = plan.sheets[0]?.cells.map((row) => row.slice(2).map((cell) => cell?.computed ?? cell?.value));
    expect(shown?.[6]?.slice(0, 2)).toEqual([1.5, 1.5]);
    expect(shown?.[13]?.slice(1)).toEqual([2.5, 2.5]);
    expect(shown?.[5]?.slice(0, 2)).toEqual([0, 0]);
  });

  it("take the format of their row, and hold by construction where they are identities or a figure was derived", () => {
    expect(checked([beyond({}, { format: "percent" })]).rows[0]?.[3]).toBe("percent");
    expect(checked([beyond({ identity: true })]).rows[0]?.[5]).toBe("OK (by construction)");
    expect(checked([beyond({ identity: false, closing: ["profit"] }), gross]).rows[0]?.[5]).toBe("OK");
    // Gross profit is derived in every year.
    expect(checked([{ ...gross, key: "profit" }, beyond({ closing: ["profit"] })]).rows[0]?.[5]).toBe(
      "OK (by construction)",
    );
    expect(checked([beyond({ closing: ["total"] })]).rows[0]?.[5]).toBe("OK");
    expect(checked([{ key: "none", across: "=1" }, beyond({ closing: ["none"] })]).rows[0]?.[5]).toBe("OK");
  });

  it("name rows that must stand", () => {
    expect(() => checked([beyond({ difference: "nothing" })])).toThrow(/"\{nothing\}" .* means 0 rows/);
  });

  it("say why figures are missing, of several lines at once, and how many more reasons there are", () => {
    const profit = get("profit", "{.label}", { repeat: "lines" }, "adjusted_ebita");
    const reasons = (rows: readonly RowTemplate[], choices = {}) => checked(rows, choices).rows.map((row) => row[6]);
    const [two, three] = reasons([profit, beyond({ figures: ["profit"] })]);
    expect(two).toMatch(/^ACME adjusted EBITA Wares, Services FY2020/);
    expect(three).toMatch(/^ACME adjusted EBITA Goods, Services, Cloud FY2021 is not in the dataset/);
    expect(reasons([beyond({ figures: ["model!revenue"] })])).toEqual(["-", "-"]);
    const own = { own: { name: "Muster", currency: "EUR", lines: ["A"] } };
    expect(reasons([profit, beyond({ figures: ["profit"] })], own)).toEqual(["Figures that are not typed yet."]);
  });
});

const gross: RowTemplate = { key: "profit", across: { seg: 'SEG.GET({id.note},"Total",{period},"gross_profit")' } };

describe("sources", () => {
  const names = [
    ...["number", "line", "scheme", "period", "metric", "value", "format", "unit"],
    ...["filing", "status", "title", "url", "page", "note", "sheet"],
  ];
  const sources: SheetTemplate = sheet({
    key: "sources",
    name: "Sources",
    periods: false,
    columns: names.map((key) => ({ key, width: 9 })),
    blocks: [
      {
        key: "sources",
        rows: [
          { key: "s", repeat: "sources", cells: Object.fromEntries(names.map((name) => [name, `{source.${name}}`])) },
        ],
      },
    ],
  });
  const listed = (rows: readonly RowTemplate[], choices: Parameters<typeof smallPlan>[1]) =>
    (smallPlan([sheet({ blocks: [{ key: "b", rows }] }), sources], choices).sheets[1]?.cells ?? []).map((row) =>
      Object.fromEntries(names.map((name, at) => [name, row[at]?.value])),
    );

  it("are the figures shown, each once, in the order in which they first stand there", () => {
    const fixed: RowTemplate = { key: "f", cells: { note: { seg: 'SEG.GET({id.note},"Total","FY2021")' } } };
    const found = listed([period, id, total, fixed, { ...total, key: "again" }], { periods: "FY2021:FY2022" });
    expect(found.map(({ number, period: year, value, sheet: on }) => [number, year, value, on])).toEqual([
      ["1", "FY2021", "120", "Model"],
      ["2", "FY2022", "150", "Model"],
    ]);
    expect(found[0]).toEqual({
      number: "1",
      line: "Total",
      scheme: "",
      period: "FY2021",
      metric: "revenue",
      value: "120",
      format: "index",
      unit: "CNY millions",
      filing: "AR FY2021",
      status: "disclosed, primary source",
      title: "AR FY2021, page 1",
      url: "https://filings.example/AR-FY2021",
      page: "https://filings.example/AR-FY2021",
      note: "",
      sheet: "Model",
    });
  });

  it("say what was read in a copy, what was derived, and in which unit", () => {
    const cloud: RowTemplate = {
      key: "c",
      across: { seg: 'SEG.GET({id.note},"Cloud",{period},"revenue","scheme=three units; axis=segment")' },
    };
    const people: RowTemplate = {
      key: "p",
      across: { seg: 'SEG.GET({id.note},"Home",{period},"annual_active_consumers","axis=market")' },
    };
    const energy: RowTemplate = { key: "e", across: { seg: 'SEG.COST({id.note},"Energy",{period})' } };
    const found = listed([period, id, cloud, gross, people, energy], { periods: "FY2022" });
    expect(found[0]).toMatchObject({
      line: "Cloud",
      scheme: "three units",
      status: "disclosed, secondary copy *",
      title: "A copy",
      url: "",
      page: "https://filings.example/AR-FY2022",
      note: "Copy: confirm against AR FY2022. read in a copy",
    });
    expect(found[1]).toMatchObject({ value: "60", status: "derived, primary source", metric: "gross profit" });
    expect(found[1]?.["note"]).toBe("revenue - cost of revenue");
    expect(found[2]).toMatchObject({ value: "9", unit: "millions", metric: "annual active consumers" });
    expect(found[3]).toMatchObject({ value: "0.007", format: "measure", unit: "CNY billions" });
  });
});
