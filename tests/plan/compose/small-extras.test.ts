import { describe, expect, it } from "vitest";
import type { BlockTemplate } from "../../../src/plan/block-template";
import type { ChartTemplate } from "../../../src/plan/chart-template";
import type { RowTemplate } from "../../../src/plan/row-template";
import type { ScenarioTemplate } from "../../../src/plan/scenario-template";
import { lights } from "../../../src/plan/styles";
import { contents, sheet, shown, smallPlan, smallSheet } from "../small-plan";

const period: RowTemplate = { key: "period", across: { period: "label" } };
const text = (label: string, more: Partial<RowTemplate> = {}): RowTemplate => ({
  key: label,
  cells: { label },
  ...more,
});
const blockSheet = (
  blocks: readonly BlockTemplate[],
  more: Parameters<typeof sheet>[0] = {},
  choices = {},
  outline = {},
) => {
  const [first] = smallPlan([sheet({ blocks, ...more })], choices, outline).sheets;
  if (!first) throw new Error("No sheet");
  return first;
};

describe("defined names", () => {
  const sales: RowTemplate = { key: "sales", name: "{company.slug}_sales", across: "=1", ahead: "=2" };
  it("are a row's years, its cell in a fixed column, or a whole block", () => {
    const rows: RowTemplate[] = [sales, { key: "rate", name: "rate", named: "note", cells: { note: { number: 2 } } }];
    const named = (to?: string) => ({ name: "table", from: "label", ...(to === undefined ? {} : { to }) });
    expect(blockSheet([{ key: "b", rows, named: named("note") }]).names).toEqual([
      { name: "table", range: "A1:B2" },
      { name: "acme_sales", range: "C1:E1" },
      { name: "rate", range: "B2" },
    ]);
    expect(blockSheet([{ key: "b", rows, named: named() }]).names[0]).toEqual({ name: "table", range: "A1:E2" });
  });

  it("reach over the forecast years where the row goes on", () => {
    const of = (row: RowTemplate) => smallSheet([row], {}, {}, { forecast: 2 }).names[0]?.range;
    expect(of(sales)).toBe("C1:G1");
    expect(of({ key: "past", name: "past", across: "=1" })).toBe("C1:E1");
    expect(of({ key: "next", name: "next", ahead: "=1" })).toBe("F1:G1");
  });
});

describe("what may be typed", () => {
  const refusal = (message: string) => ({ title: "Not allowed here", message });
  it("is a list, the cells of one, a number from some point on, or anything", () => {
    const { validations } = smallSheet([
      text("one"),
      text("two"),
      { key: "list", cells: { note: { input: "Base", list: ["Base", "Bull"] } } },
      { key: "in", cells: { note: { input: null, listIn: "{one.label:two}" } } },
      { key: "number", cells: { note: { input: 1, atLeast: 0, prompt: "A share" } } },
      { key: "more", cells: { note: { input: 1, atLeast: 5 } } },
      { key: "hint", cells: { note: { input: null, prompt: "Anything" } } },
      { key: "free", cells: { note: { input: null } } },
      { key: "years", across: { input: null, atLeast: 1 } },
    ]);
    expect(validations).toEqual([
      { range: "B3", list: ["Base", "Bull"], refusal: refusal("Choose one of: Base, Bull.") },
      { range: "B4", listIn: "=$A$1:$A$2", refusal: refusal("Choose one of the list.") },
      {
        range: "B5",
        atLeast: 0,
        prompt: "A share",
        refusal: refusal("Type a number of at least 0, or leave it blank."),
      },
      { range: "B6", atLeast: 5, refusal: refusal("Type a number of at least 5, or leave it blank.") },
      { range: "B7", prompt: "Anything" },
      { range: "C9:E9", atLeast: 1, refusal: refusal("Type a number of at least 1, or leave it blank.") },
    ]);
  });

  it("under forecast years holds for these", () => {
    const row: RowTemplate = { key: "r", across: "=1", ahead: { input: null, prompt: "Typed" } };
    expect(smallSheet([row], {}, {}, { forecast: 2 }).validations).toEqual([{ range: "F1:G1", prompt: "Typed" }]);
    expect(smallSheet([row]).validations).toEqual([]);
  });
});

it("verdicts take colours, cell under cell as one range", () => {
  const verdict = (key: string): RowTemplate => ({ key, cells: { note: "OK" }, styles: { note: "verdict" } });
  const { conditions } = smallSheet([verdict("a"), verdict("b"), text("c"), verdict("d")]);
  expect(conditions).toEqual(lights.verdict?.map((light) => ({ ranges: ["B1:B2", "B4"], ...light })));
  expect(conditions.map(({ equals }) => equals)).toEqual(["OK", "OK (by construction)", "INCONCLUSIVE", "FAIL"]);
  expect(smallSheet([text("a", { styles: { note: "note" } })]).conditions).toEqual([]);
  const claim: RowTemplate = {
    key: "v",
    styles: { label: "claim verdict", note: "verdict" },
    cells: { label: "wrong" },
  };
  expect(smallSheet([claim]).conditions.map(({ ranges }) => ranges)).toEqual([
    ...Array.from({ length: 4 }, () => ["B1"]),
    ...Array.from({ length: 4 }, () => ["A1"]),
  ]);
});

it("rows under an outline are grouped, run by run", () => {
  const row = (key: string, outline: boolean) => text(key, { outline });
  expect(smallSheet([row("a", false), row("b", true), row("c", true), row("d", false), row("e", true)]).groups).toEqual(
    ["2:3", "5:5"],
  );
  expect(smallSheet([text("a")]).groups).toEqual([]);
});

it("rows and columns stay in view up to the ones named", () => {
  const rows = [text("title"), period, text("x")];
  expect(smallSheet(rows, {}, { freeze: { row: "period", column: "note" } }).freeze).toEqual({ rows: 2, columns: 2 });
  expect(smallSheet(rows, {}, { freeze: { row: "title", column: "label" } }).freeze).toEqual({ rows: 1, columns: 1 });
  expect(smallSheet(rows, {}, { freeze: { row: "x" } }).freeze).toEqual({ rows: 3, columns: 0 });
  expect(smallSheet(rows, {}, { freeze: { row: "none" } })).not.toHaveProperty("freeze");
  expect(smallSheet(rows)).not.toHaveProperty("freeze");
});

describe("scenarios", () => {
  const rows: RowTemplate[] = [
    { key: "rate", cells: { note: { number: 0.2 } }, format: "percent" },
    { key: "line", repeat: "schemes", cells: { note: { number: 1 } } },
  ];
  const of = (...scenarios: ScenarioTemplate[]) => smallSheet(rows, {}, { scenarios }).scenarios;
  const rate = { row: "rate", column: "note", value: 0.3 };

  it("write into the cells of their rows, in the format these have", () => {
    const line = { row: "line", column: "note", value: "x" };
    expect(of({ name: "Base", changes: [rate] }, { name: "Bull", comment: "more", changes: [rate, line] })).toEqual([
      { name: "Base", changes: [{ cell: "B1", value: 0.3, format: "0.0%_);(0.0%);0.0%_);@_)" }] },
      {
        name: "Bull",
        comment: "more",
        changes: [
          { cell: "B1", value: 0.3, format: "0.0%_);(0.0%);0.0%_);@_)" },
          { cell: "B2", value: "x", format: "General" },
          { cell: "B3", value: "x", format: "General" },
        ],
      },
    ]);
    expect(smallSheet(rows)).not.toHaveProperty("scenarios");
    expect(of({ name: "n".repeat(255), comment: "c".repeat(255), changes: [rate] })).toHaveLength(1);
    expect(of({ name: "all", changes: Array.from({ length: 32 }, () => rate) })?.[0]?.changes).toHaveLength(32);
    const empty: ScenarioTemplate = { name: "Gap", changes: [{ row: "rate", column: "label", value: 1 }] };
    expect(of(empty)?.[0]?.changes).toEqual([{ cell: "A1", value: 1, format: "General" }]);
  });

  it.each([
    [[{ name: "", changes: [rate] }], "A scenario's name has 1 to 255 letters, not 0."],
    [[{ name: "n".repeat(256), changes: [rate] }], "A scenario's name has 1 to 255 letters, not 256."],
    [
      [{ name: "Long", comment: "c".repeat(256), changes: [rate] }],
      'Scenario "Long": its comment has 256 letters, Excel takes 255.',
    ],
    [[{ name: "None", changes: [] }], 'Scenario "None" changes 0 cells; Excel takes 1 to 32.'],
    [
      [{ name: "Many", changes: Array.from({ length: 33 }, () => rate) }],
      'Scenario "Many" changes 33 cells; Excel takes 1 to 32.',
    ],
    [
      [{ name: "Lost", changes: [{ ...rate, row: "none" }] }],
      'Sheet "model" has no row "none" for a scenario to change.',
    ],
    [
      [
        { name: "Base", changes: [rate] },
        { name: "BASE", changes: [rate] },
      ],
      'Sheet "model" has two scenarios of one name; Excel takes capitals for small letters.',
    ],
  ])("that Excel would not take are mistakes: %j", (scenarios, sentence) => {
    expect(() => of(...scenarios)).toThrow(sentence);
  });
});

describe("a block that an array formula fills", () => {
  const numbers: BlockTemplate = {
    key: "numbers",
    rows: [1, 3].map((number) => ({
      key: number === 1 ? "a" : "b",
      cells: { label: { number }, note: { number: number + 1 } },
    })),
  };
  const filled = (to?: string): BlockTemplate => ({
    key: "filled",
    filled: { formula: "=IFERROR({a.label:b.note},0)", from: "label", ...(to === undefined ? {} : { to }) },
    rows: [{ key: "c" }, { key: "d", style: "note" }],
  });

  it("portable holds what it came to", () => {
    const found = blockSheet([numbers, filled("note")]);
    expect(contents(found).slice(2)).toEqual([
      [1, 2, "", "", ""],
      [3, 4, "", "", ""],
    ]);
    expect(found.cells[2]?.[0]).not.toHaveProperty("array");
  });

  it("live holds the formula in its first cell, over all its rows and columns", () => {
    const found = blockSheet([numbers, filled("note")], {}, { mode: "live" });
    expect(found.cells[2]?.[0]).toMatchObject({
      formula: "=IFERROR($A$1:$B$2,0)",
      array: { rows: 2, columns: 2 },
      computed: 1,
      origin: "SEG data",
    });
    expect([found.cells[2]?.[1], found.cells[3]?.[0]].map((cell) => [cell?.formula, cell?.computed])).toEqual([
      [undefined, 2],
      [undefined, 3],
    ]);
    expect(found.cells[3]?.[1]?.style).toBe("column + note + SEG data");
    expect(found.cells[3]?.[2]).toMatchObject({ style: "note" });
    expect(found.cells[3]?.[2]).not.toHaveProperty("computed");
  });

  it("reaches to the last year where no column is named", () => {
    const found = blockSheet([numbers, filled()], {}, { mode: "live" });
    expect(found.cells[2]?.[0]?.array).toEqual({ rows: 2, columns: 5 });
    expect(shown(found)[3]?.slice(0, 3)).toEqual([3, 4, ""]);
    expect(found.cells[3]?.[4]).toMatchObject({ style: "note + SEG data" });
  });
});

describe("a sheet without columns for years", () => {
  const rows: RowTemplate[] = [
    period,
    { key: "id", cells: { label: "{company.id}" } },
    { key: "total", name: "total", across: { seg: 'SEG.GET({id.label},"Total",{period})' }, format: "money" },
    { key: "twice", across: "={total}*2" },
    { key: "note", cells: { note: "kept" } },
  ];
  it("holds the figures of its one year in the column named", () => {
    const found = smallSheet(rows, {}, { periods: false, figures: "note" }, { years: "last" });
    expect(contents(found)).toEqual([
      ["", "FY2022"],
      ["ACME", ""],
      ["", 150],
      ["", "=$B$3*2"],
      ["", "kept"],
    ]);
    expect(found.names).toEqual([{ name: "total", range: "B3" }]);
    expect(found.cells[2]?.[1]).toMatchObject({ format: "#,##0_);(#,##0);#,##0_);@_)", origin: "filed" });
    expect(found.widths).toEqual([20, 10]);
  });

  it("needs such a column for them", () => {
    const of = (figures?: string) =>
      smallSheet(rows.slice(0, 3), {}, { periods: false, ...(figures === undefined ? {} : { figures }) });
    expect(() => of()).toThrow('Sheet "model" has neither periods nor a column of figures.');
    expect(() => of("other")).toThrow('Sheet "model" has neither periods nor a column of figures.');
  });

  it("from the last: shows the last year and the forecast", () => {
    const found = smallSheet(
      [{ key: "p", across: { period: "label" }, ahead: { period: "label" } }],
      {},
      { periods: "from the last" },
      { forecast: 1 },
    );
    expect(contents(found)).toEqual([["", "", "FY2022", "FY2023E"]]);
  });
});

it("blocks beside each other share their rows: what one leaves free the other fills", () => {
  const found = blockSheet([
    { key: "head", rows: [text("head")] },
    { key: "left", rows: [text("l1", { style: "note" }), text("l2")] },
    { key: "right", beside: true, rows: ["n1", "n2", "n3"].map((note) => ({ key: note, cells: { note } })) },
    { key: "below", rows: [text("end")] },
  ]);
  expect(contents(found).map((row) => row.slice(0, 2))).toEqual([
    ["head", ""],
    ["l1", "n1"],
    ["l2", "n2"],
    ["", "n3"],
    ["end", ""],
  ]);
});

describe("rows that stand under conditions", () => {
  it("where their words are not empty, or no row before them has a key", () => {
    const labels = smallSheet([
      text("always"),
      text("own", { when: "{own}" }),
      text("sourced", { when: "{sourced}" }),
      text("both", { when: ["{sourced}", "{portable}"] }),
      text("neither", { when: ["{sourced}", "{live}"] }),
      { key: "always", insteadOf: "always", cells: { label: "instead" } },
      { key: "x", insteadOf: "own", cells: { label: "for own" } },
      { key: "s", repeat: "schemes", where: { newest: ["yes"] }, cells: { label: "{scheme.name}" } },
      { key: "none", repeat: "schemes", where: { nothing: ["yes"] }, cells: { label: "{scheme.name}" } },
      { key: "empty", repeat: "schemes", where: { nothing: [""] }, cells: { label: "{scheme.named}" } },
    ]).cells.map((row) => row[0]?.value);
    expect(labels).toEqual(["always", "sourced", "both", "for own", "Three units", "two units", "three units"]);
  });

  it("blocks too; several collections repeat within each other", () => {
    const found = blockSheet([
      { key: "no", when: "{live}", rows: [text("no")] },
      {
        key: "each",
        repeat: ["companies", "schemes"],
        rows: [{ key: "r", cells: { label: "{company.id} {scheme.named}" } }],
      },
      { key: "nothing", repeat: ["claims", "schemes"], rows: [text("none")] },
    ]);
    expect(found.cells.map((row) => row[0]?.value)).toEqual(["ACME two units", "ACME three units"]);
  });
});

describe("charts", () => {
  const chart: ChartTemplate = {
    key: "chart",
    title: "{company.name}",
    kind: "stacked columns",
    format: "money",
    series: ["line"],
    names: "label",
    categories: "period",
  };
  const line: RowTemplate = { key: "line", repeat: "schemes", cells: { label: "{scheme.named}" }, across: "=5" };
  const of = (more: Partial<ChartTemplate>, rows: readonly RowTemplate[] = [period, line]) =>
    blockSheet([{ key: "b", rows, charts: [{ ...chart, ...more }] }]).charts;

  it("of rows have a series for each repetition, under the years", () => {
    expect(of({})).toEqual([
      {
        key: "chart",
        name: "Acme Group",
        title: "Acme Group",
        kind: "stacked columns",
        format: "#,##0_);(#,##0);#,##0_);@_)",
        gap: 60,
        from: "G1",
        to: "N18",
        series: [
          { name: "two units", values: "C2:E2", categories: "C1:E1", color: "#1F3864" },
          { name: "three units", values: "C3:E3", categories: "C1:E1", color: "#2E75B6" },
        ],
      },
    ]);
  });

  it("have an axis from and to where it is said, shares in percent, and gaps between columns alone", () => {
    expect(
      of({ minimum: 0, maximum: { at: 1, when: "{sourced}" }, kind: "stacked columns to 100 %" })[0],
    ).toMatchObject({
      minimum: 0,
      maximum: 1,
      format: "0%",
      gap: 60,
    });
    const [lines] = of({ kind: "lines", maximum: { at: 1, when: "{own}" } });
    for (const left of ["minimum", "maximum", "gap"]) expect(lines).not.toHaveProperty(left);
    expect(of({ kind: "doughnut" })[0]).not.toHaveProperty("gap");
    expect(of({ kind: "clustered columns" })[0]?.gap).toBe(60);
  });

  it("take colours that mean something, and the key of a row that has no name", () => {
    expect(of({ colors: ["#FF0000"] })[0]?.series.map(({ color }) => color)).toEqual(["#FF0000", "#2E75B6"]);
    expect(of({ names: "note" })[0]?.series.map(({ name, unlisted }) => [name, unlisted])).toEqual([
      ["line", undefined],
      ["line", true],
    ]);
    const many: RowTemplate[] = Array.from({ length: 10 }, (_, at) => ({
      key: `l${at}`,
      cells: { label: `${at}` },
      across: "=1",
    }));
    const [ten] = of({ series: many.map(({ key }) => key) }, [period, ...many]);
    expect(ten?.series[9]?.color).toBe("#1F3864");
  });

  it("over cells cover these, from the top of the block or below its rows", () => {
    const over = { from: "label", to: "note", rows: 5 };
    const [top] = of({ over });
    expect([top?.from, top?.to]).toEqual(["A1", "B5"]);
    const found = blockSheet([
      { key: "b", rows: [period, line], charts: [{ ...chart, over: { ...over, below: true } }] },
      { key: "next", rows: [text("next")] },
    ]);
    expect([found.charts[0]?.from, found.charts[0]?.to]).toEqual(["A4", "B8"]);
    expect(found.cells[8]?.[0]?.value).toBe("next");
  });

  it("of which nothing is drawn are left out; so is a series without a row", () => {
    expect(of({}, [period, { ...line, across: "=NA()" }])).toEqual([]);
    expect(of({}, [period, { ...line, across: "n/d" }])).toEqual([]);
    expect(of({}, [period, { ...line, across: "=NA()", first: "=1" }])).toHaveLength(1);
    expect(() => of({ categories: "none" })).toThrow(/"\{none\}".* means 0 rows/);
  });
});
