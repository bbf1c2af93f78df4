import { describe, expect, it } from "vitest";
import type { RowTemplate } from "../../src/plan/row-template";
import type { SheetTemplate } from "../../src/plan/workbook-template";
import { planWorkbook } from "../../src/plan/plan-workbook";
import { smallIndex } from "./small-dataset";
import { contents, sheet, shown, smallChoices, smallPlan, smallSheet } from "./small-plan";

const period: RowTemplate = { key: "period", across: { period: "label" }, style: "actuals" };
const call = 'SEG.GET({company.id.note},{.label},{period},"revenue","scheme={scheme.key}; axis=segment")';
const id: RowTemplate = { key: "id", cells: { label: "Id", note: "{company.id}" } };
const get = call.replace("{company.id.note}", "{id.note}");
const revenue: RowTemplate = {
  key: "revenue",
  repeat: "lines",
  cells: { label: "{line.name}", note: "{money.unit}" },
  across: { seg: get },
  format: "money",
  style: "line",
};
const total = 'SEG.GET({id.note},"Total",{period})';

describe("rows over the years of their block", () => {
  const own: SheetTemplate = sheet({
    blocks: [
      { key: "head", rows: [period, id, { key: "total", cells: { label: "Total" }, across: { seg: total } }] },
      {
        key: "structure",
        repeat: "schemes",
        rows: [
          { key: "section", cells: { label: "{scheme.name}, {scheme.stated}" }, style: "section" },
          revenue,
          {
            key: "growth",
            repeat: "lines",
            cells: { label: "Growth of {line.name}" },
            across: "={revenue}/{revenue@prev}-1",
            first: "n/a",
            format: "percent",
          },
          { key: "sum", cells: { label: "Sum", note: "=SUM({revenue*@all})" }, across: "=SUM({revenue*})" },
          { key: "share", cells: { label: "Of the total" }, across: "={sum}/{total}", format: "percent" },
          { key: "past", when: "{scheme.newest}", across: "={sum@first}+{sum@last}" },
        ],
      },
    ],
  });
  const model = () => smallPlan([own]).sheets[0];

  it("stand where the structure is stated; formulas name the same line, the year before, all rows and all years", () => {
    const found = model();
    expect(found && contents(found)).toEqual([
      ["", "", "FY2020", "FY2021", "FY2022"],
      ["Id", "ACME", "", "", ""],
      ["Total", "", 100, 120, 150],
      ["Two units, FY2020 to FY2021", "", "", "", ""],
      ["Wares", "CNY m", 60, 70, ""],
      ["Services", "CNY m", 40, 50, ""],
      ["Growth of Wares", "", "n/a", "=D5/C5-1", ""],
      ["Growth of Services", "", "n/a", "=D6/C6-1", ""],
      ["Sum", "=SUM($C$5:$D$6)", "=SUM(C$5:C$6)", "=SUM(D$5:D$6)", ""],
      ["Of the total", "", "=C$9/C$3", "=D$9/D$3", ""],
      ["Three units, FY2021 to FY2022", "", "", "", ""],
      ["Goods", "CNY m", "", 70, 80],
      ["Services", "CNY m", "", 30, 36],
      ["Cloud", "CNY m", "", 25, 40],
      ["Growth of Goods", "", "", "n/a", "=E12/D12-1"],
      ["Growth of Services", "", "", "n/a", "=E13/D13-1"],
      ["Growth of Cloud", "", "", "n/a", "=E14/D14-1"],
      ["Sum", "=SUM($D$12:$E$14)", "", "=SUM(D$12:D$14)", "=SUM(E$12:E$14)"],
      ["Of the total", "", "", "=D$18/D$3", "=E$18/E$3"],
      ["", "", "", "=$D$18+$E$18", "=$D$18+$E$18"],
    ]);
    expect(found && shown(found)[17]).toEqual(["Sum", 281, "", 125, 156]);
    expect(found && shown(found)[6]?.[3]).toBeCloseTo(70 / 60 - 1, 12);
  });

  it("are greyed where the structure is not stated, and have looks, formats and origins", () => {
    const found = model();
    const wares = found?.cells[4] ?? [];
    expect(wares.map((cell) => [cell?.style, cell?.format, cell?.origin])).toEqual([
      ["column + line", "General", undefined],
      ["column + line", "General", undefined],
      ["line + filed", "#,##0_);(#,##0);#,##0_);@_)", "filed"],
      ["line + filed", "#,##0_);(#,##0);#,##0_);@_)", "filed"],
      ["outside", "General", undefined],
    ]);
    expect(found?.cells[6]?.[3]).toMatchObject({ origin: "formula", format: "0.0%_);(0.0%);0.0%_);@_)" });
    expect(found?.cells[9]?.[2]).toMatchObject({ origin: "formula", style: "formula" });
    expect(found?.cells[0]?.map((cell) => cell?.style)).toEqual([
      "column + actuals",
      "column + actuals",
      "actuals",
      "actuals",
      "actuals",
    ]);
  });

  it("carry the source of each figure, and say of one read in a copy where to confirm it", () => {
    const found = model();
    expect(found?.cells[4]?.[2]).toMatchObject({
      note: "AR FY2021: AR FY2021, page 1\nhttps://filings.example/AR-FY2021",
      source: {
        filing: "AR FY2021",
        title: "AR FY2021, page 1",
        url: "https://filings.example/AR-FY2021",
        secondary: false,
      },
    });
    const cloud = found?.cells[13]?.[4];
    expect(cloud).toMatchObject({ format: '#,##0"*";(#,##0)"*";#,##0"*";@_)', source: { secondary: true, url: "" } });
    expect(cloud?.note).toContain("AR FY2022: A copy\n");
    expect(cloud?.note).toMatch(
      /Marked \* because it was read in a secondary copy: confirm it against the filing \(AR FY2022\), of which this is a page: https:\/\/filings\.example\/AR-FY2022\.$/,
    );
  });

  it("live: one array formula fills the rows and years of a structure", () => {
    const found = smallPlan([own], { mode: "live" }).sheets[0];
    const [anchor, ...others] = [found?.cells[4]?.slice(2, 4), found?.cells[5]?.slice(2, 4)].flat();
    expect(anchor).toMatchObject({
      formula: '=SEG.GET($B$2,$A$5:$A$6,$C$1:$D$1,"revenue","scheme=two units; axis=segment")'.replaceAll(
        "$A$5:$A$6",
        "$A$5:$A$6",
      ),
      array: { rows: 2, columns: 2 },
      computed: 60,
      origin: "SEG data",
      style: "line + SEG data",
    });
    expect(others.map((cell) => [cell?.formula, cell?.array, cell?.computed, cell?.origin])).toEqual([
      [undefined, undefined, 70, "SEG data"],
      [undefined, undefined, 40, "SEG data"],
      [undefined, undefined, 50, "SEG data"],
    ]);
    expect(found?.cells[2]?.[2]).toMatchObject({
      formula: '=SEG.GET($B$2,"Total",$C$1:$E$1)',
      array: { rows: 1, columns: 3 },
    });
  });

  it("of the user's own company are cells to type into", () => {
    const made = smallPlan([own], {
      own: { name: "Muster", currency: "EUR", lines: ["Machines"] },
      periods: "FY2021:FY2022",
    }).sheets[0];
    expect(made && contents(made).slice(2, 7)).toEqual([
      ["Total", "", "", ""],
      ["Segments, FY2021 to FY2022", "", "", ""],
      ["Machines", "EUR m", "", ""],
      ["Growth of Machines", "", "n/a", "=D5/C5-1"],
      ["Sum", "=SUM($C$5:$D$5)", "=SUM(C$5)", "=SUM(D$5)"],
    ]);
    expect(made?.cells[4]?.[2]).toMatchObject({ origin: "typed", style: "line + typed" });
    expect(made?.validations).toEqual([
      { range: "C3:D3", prompt: "Type the figure; 0 where there is none" },
      { range: "C5:D5", prompt: "Type the figure; 0 where there is none" },
    ]);
  });
});

describe("what cells hold", () => {
  it("periods: the year, the one before it, its last day", () => {
    const rows: RowTemplate[] = [
      period,
      { key: "prior", across: { period: "prior" } },
      { key: "end", across: { period: "end" }, format: "date" },
    ];
    // Days since 1899-12-30: 2020-03-31 is 43921.
    expect(contents(smallSheet(rows))).toEqual([
      ["", "", "FY2020", "FY2021", "FY2022"],
      ["", "", "FY2019", "FY2020", "FY2021"],
      ["", "", 43921, 44286, 44651],
    ]);
    expect(() => smallSheet([{ key: "wrong", cells: { note: { period: "label" } } }])).toThrow(
      'Row "wrong": a period stands under a period.',
    );
  });

  it("periods of forecast years are marked; live ones may be formulas", () => {
    const ahead: RowTemplate = {
      key: "period",
      across: { period: "label", live: "={.note}&1" },
      ahead: { period: "label" },
    };
    const find = (mode: "live" | "portable") =>
      contents(smallSheet([ahead], { mode, periods: "FY2022" }, {}, { forecast: 2 }))[0];
    expect(find("portable")).toEqual(["", "", "FY2022", "FY2023E", "FY2024E"]);
    expect(find("live")).toEqual(["", "", "=$B$1&1", "FY2023E", "FY2024E"]);
  });

  it("numbers, inputs, links and joined texts", () => {
    const { cells } = smallSheet([
      { key: "number", cells: { label: "{template.title}", note: { number: 10000 } }, format: "index" },
      { key: "word", cells: { note: { number: "{scheme_count}" } }, when: "" },
      { key: "input", cells: { label: { input: "{company.name}" }, note: { input: null } } },
      { key: "formula", cells: { note: { input: "={number.note}*2" } } },
      { key: "link", cells: { label: { text: "To {company.name}", url: "https://{company.slug}.example" } } },
      { key: "tab", cells: { label: { text: "End", sheet: "end" }, note: { text: "gone", sheet: "none" } } },
      { key: "bare", cells: { label: { text: "Nowhere" } } },
      {
        key: "joined",
        cells: { label: { each: "{scheme.name} ({scheme.lines}) of {company.id}", of: "schemes", by: " + " } },
      },
      {
        key: "some",
        cells: { label: { each: "{scheme.named}", of: "schemes", where: { newest: ["yes"] }, by: " + " } },
      },
    ]);
    const looks = ["style", "format"];
    const bare = (cell: object) => Object.fromEntries(Object.entries(cell).filter(([key]) => !looks.includes(key)));
    expect(cells.map((row) => row.slice(0, 2).map((cell) => cell && bare(cell)))).toEqual([
      [{ value: "Small" }, { value: 10000, origin: "filed" }],
      [{ value: "Acme Group", origin: "typed" }, { origin: "typed" }],
      [null, { formula: "=$B$1*2", origin: "formula", computed: 20000 }],
      [{ value: "To Acme Group", link: { url: "https://acme.example" }, origin: "link" }, null],
      [{ value: "End", link: { sheet: "End" }, origin: "link" }, { value: "gone" }],
      [{ value: "Nowhere" }, null],
      [{ value: "Two units (2) of ACME + Three units (3) of ACME" }, null],
      [{ value: "three units" }, null],
    ]);
    expect(cells[0]?.[1]?.format).toBe("#,##0_);(#,##0);#,##0_);@_)");
    expect(cells[0]?.[0]?.format).toBe("General");
  });

  it("a formula of another sheet has that origin, one that shows a figure as it is its note", () => {
    const rows: RowTemplate[] = [
      period,
      id,
      { key: "total", across: { seg: total } },
      { key: "cost", cells: { note: { seg: 'SEG.COST({id.note},"Rent & rates","FY2022")' } } },
      { key: "same", across: "={total}", cells: { note: "={cost.note}" } },
      { key: "other", across: "={total}*1", cells: { note: "={end!master.note}" } },
    ];
    const { cells } = smallSheet(rows);
    expect(cells[4]?.[2]).toMatchObject({ formula: "=C$3", note: cells[2]?.[2]?.note, origin: "formula" });
    expect(cells[3]?.[1]).toMatchObject({
      value: "n/d",
      note: expect.stringMatching(/not disclosed: no filing states it/) as string,
    });
    expect(cells[4]?.[1]).toMatchObject({ formula: "=$B$4", note: cells[3]?.[1]?.note, computed: "n/d" });
    expect(cells[5]?.[2]).not.toHaveProperty("note");
    expect(cells[5]?.[1]).toMatchObject({
      formula: "='End'!$B$1",
      origin: "other sheet",
      style: "column + other sheet",
      computed: "OK",
    });
  });

  it("a frozen formula stays in a live workbook and is what it came to in a portable one", () => {
    const rows: RowTemplate[] = [
      { key: "a", cells: { note: { number: 4 } } },
      { key: "b", cells: { note: { frozen: "={a.note}+1" } }, format: "count" },
    ];
    expect(smallSheet(rows).cells[1]?.[1]).toMatchObject({ value: 5, format: "0_);(0);0_);@_)" });
    expect(smallSheet(rows).cells[1]?.[1]).not.toHaveProperty("formula");
    expect(smallSheet(rows, { mode: "live" }).cells[1]?.[1]).toMatchObject({
      formula: "=$B$1+1",
      computed: 5,
      origin: "SEG data",
    });
  });

  it("amounts in another currency, scale and at a typed rate", () => {
    const rows = [
      period,
      id,
      {
        key: "total",
        across: { seg: 'SEG.GET({id.note},"Total",{period},"revenue","{money.options}")' },
        format: "money",
      },
    ];
    const of = (choices: Parameters<typeof smallSheet>[1]) =>
      smallSheet(rows, { periods: "FY2022", ...choices }).cells[2]?.[2];
    expect(of({})).toMatchObject({ value: 150 });
    expect(of({ scale: 1 })).toMatchObject({ value: 150e6 });
    expect(of({ scale: 1e9 })).toMatchObject({ value: 0.15, format: "#,##0.0_);(#,##0.0);#,##0.0_);@_)" });
    expect(of({ currency: "USD" })).toMatchObject({ value: 25 });
    expect(of({ currency: "USD", fx: 5 })).toMatchObject({ value: 30 });
  });

  it.each([
    [{ key: "x", across: { seg: "SEG.NOTHING()" } }, "Templates cannot call SEG.NOTHING."],
    [{ key: "x", across: { seg: "GET()" } }, '"GET()" is not a call of a SEG function.'],
    [{ key: "x", across: { seg: "SEG.GET(1+1)" } }, '"SEG.GET(1+1)" holds more than references and texts.'],
    [{ key: "x", across: { seg: 'SEG.GET("ACME","Total","FY2022","revenue","colour=red")' } }, /^Row "x": .*colour/],
    [{ key: "x", across: { seg: 'SEG.GET("ACME","Nothing","FY2022")' } }, /^Row "x": .*Nothing/],
    [{ key: "x", across: "={y}" }, '"{y}" in row "x" of sheet "model" means 0 rows; write * for all of them.'],
    [{ key: "x", across: "=SUM({y*})" }, 'Row "x" refers to rows that do not stand here: y.'],
    [{ key: "x", across: "={x@prev}" }, 'Row "x" looks back before its first period; give it `first`.'],
    [{ key: "x", cells: { note: "={x}" } }, 'Row "x": a fixed column cannot mean one period of "x".'],
    [{ key: "x", across: "={other!x}" }, 'No sheet "other" in the template.'],
    [{ key: "x", cells: { note: "={x.notes}" } }, 'Sheet "model" has no column "notes".'],
    [
      { key: "x", cells: { note: "{unknown}" } },
      'Template text "{unknown}" names "unknown", which is not known there.',
    ],
    [{ key: "x", cells: { note: { number: "many" } } }, 'Row "x": "many" is not a number.'],
    [{ key: "x", across: "=1", format: "silver" }, 'Row "x": no format "silver".'],
    [{ key: "x", across: { fact: "comparison", of: [] } }, 'Row "x": a comparison stands in the block of a structure.'],
    [{ key: "x", across: { seg: "SEG.GET({x})" } }, 'Row "x": a SEG call may refer to texts and periods only.'],
  ] as const)("a mistake of the template is said: %j", (row, sentence) => {
    expect(() => smallSheet([row as RowTemplate])).toThrow(sentence);
  });
});

describe("a workbook", () => {
  it("says what it is, of whom and from which data", () => {
    const plan = smallPlan([sheet({ blocks: [{ key: "b", rows: [{ key: "r", cells: { label: "x" } }] }] })]);
    expect(plan).toMatchObject({
      template: "small",
      title: "Small: Acme Group",
      description: "FY2020 to FY2022, CNY m. Dataset small (0123456789ab); Segbook 1.2.3.",
      live: false,
      master: { sheet: "End", cell: "B1" },
      checks: [],
    });
    expect(smallPlan([], { mode: "live" }).live).toBe(true);
    expect(plan.sheets.map(({ key, name, tabColor }) => [key, name, tabColor])).toEqual([
      ["model", "Model", "#2E75B6"],
      ["end", "End", "#6B7280"],
    ]);
    expect(plan.styles).toEqual({ column: {} });
  });

  it("needs a row for the verdict of all checks", () => {
    const template = { id: "bare", title: "Bare", purpose: "", metric: "revenue", axes: [], sheets: [] };
    expect(() => planWorkbook(template, smallChoices, smallIndex, { version: "1", date: "2026-01-31" })).toThrow(
      "The template has no row for the verdict of all checks.",
    );
  });
});
