import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { tableAround } from "../../../src/pane/scenarios/sheet/table-around";
import { OpenBook } from "./forecast-book";

const rows = [
  ["Our cases", "", "", "", "", ""],
  ["", "", "", "", "", ""],
  ["", "driver", "unit", "Base", "High", "low"],
  ["", "cloud_growth", "%", 0.08, 0.15, 0],
  ["", "gross_margin", "%", 0.37, "", 0.3],
  ["", "cloud_base", "EUR m", 74568, "", ""],
  ["", "", "", "", "", ""],
  ["", "driver of the house", "", "", "", 5],
];
const used = { values: rows, row: 0, column: 0 };
const cell = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });
const table = { row: 2, column: 1, rows: 4, columns: 5 };

describe("the table at the selection", () => {
  it.each([
    ["its head", cell(2, 1)],
    ["a value in the middle", cell(4, 3)],
    ["a blank cell inside", cell(5, 5)],
    ["all of it", table],
  ])("%s", (_, selected) => expect(tableAround(used, selected)).toEqual(table));

  it.each([
    ["a cell with nothing around it", cell(30, 30)],
    ["a title", cell(0, 0)],
    ["numbers without names", { row: 3, column: 3, rows: 2, columns: 3 }],
  ])("is none: %s", (_, selected) => expect(tableAround(used, selected)).toBeUndefined());
});

describe("a table a user made", { timeout: 60_000 }, () => {
  let open: OpenBook;
  beforeEach(async () => {
    open = await OpenBook.start(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        sheet.getRange("A1:F8").values = rows;
        sheet.getRange("H3:I5").values = [
          ["low", "high"],
          [-0.1, 0.4],
          ["", ""],
        ];
        sheet.getRange("A10").formulas = [["=E4*10"]];
        sheet.getRange("D4").select();
        await context.sync();
      }),
    );
  });
  afterEach(() => open.dispose());

  it("is named, found, and written like any other; without an active cell the pane chooses for itself", async () => {
    expect(open.book.reading.tables).toEqual([]);
    await open.desk.useSelection();
    await open.quiet();
    expect(open.desk.said?.isRefusal).toBe(false);
    expect(open.names).toEqual(["Base", "High", "low"]);
    expect(open.book.reading.active).toBeUndefined();
    const growth = open.driver("cloud growth");
    expect(growth).toMatchObject({ unit: "percent", low: -0.1, high: 0.4 });
    expect(open.driver("cloud base")).toMatchObject({ unit: "plain", unitText: "EUR m" });
    open.desk.choose("High");
    open.desk.type(growth, 0.25);
    await open.quiet();
    expect([open.at("E4", "Sheet1"), open.at("A10", "Sheet1")]).toEqual([0.25, 2.5]);
    expect(open.driver("gross margin").cells[1]).toMatchObject({ holds: "blank", from: "Base", number: 0.37 });
  });

  it("grows within its own rows: what stands elsewhere on the sheet stays", async () => {
    await open.desk.useSelection();
    await open.quiet();
    await open.desk.add("Severe");
    await open.quiet();
    expect(open.names).toEqual(["Base", "High", "Severe", "low"]);
    expect(open.desk.shown).toBe("Severe");
    expect(open.at("F8", "Sheet1")).toBe(5);
    expect(open.host.values("Sheet1", "D3:G4")).toEqual([
      ["Base", "High", "Severe", "low"],
      [0.08, 0.15, "", 0],
    ]);
    expect(open.driver("cloud growth")).toMatchObject({ low: -0.1, high: 0.4 });
    await open.desk.remove();
    await open.quiet();
    expect(open.names).toEqual(["Base", "High", "low"]);
    expect(open.host.values("Sheet1", "D3:F4")).toEqual([
      ["Base", "High", "low"],
      [0.08, 0.15, 0],
    ]);
  });

  it("is chosen among several", async () => {
    await open.desk.useSelection();
    await open.quiet();
    await open.host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Second");
      sheet.getRange("A1:B2").values = [
        ["driver", "Base"],
        ["rate", 0.5],
      ];
      context.workbook.names.add("scenario_table", sheet.getRange("A1:B2"));
      await context.sync();
    });
    await open.quiet();
    expect(open.book.reading.tables.map(({ sheet }) => sheet)).toEqual(["Sheet1", "Second"]);
    const second = open.book.reading.tables[1];
    if (second) open.book.choose(second);
    await open.quiet();
    expect(open.names).toEqual(["Base"]);
    await open.desk.add("High");
    await open.quiet();
    expect(open.names).toEqual(["Base", "High"]);
  });
});
