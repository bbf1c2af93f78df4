import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { costRow, headRow, OpenBook, plan } from "./forecast-book";

const custom = 3;

describe("the pane's scenarios and the sheet", { timeout: 60_000 }, () => {
  let open: OpenBook;
  beforeAll(async () => {
    open = await OpenBook.start();
  }, 60_000);
  afterAll(() => open.dispose());

  it("reads table, active scenario and results as the sheets say them", () => {
    const { grid, active, results } = open.book.reading;
    expect(grid?.scenarios.map(({ name }) => name)).toEqual(["Base", "Bull", "Bear", "Custom"]);
    expect(active).toMatchObject({ holds: "Base", scenario: "Base" });
    expect(results.map(({ title, unit, periods }) => [title, unit, periods.at(-1)])).toEqual([
      ["Total revenue", "CNY m", "FY2031E"],
      ["Gross profit", "CNY m", "FY2031E"],
    ]);
    expect(open.cost.cells.map(({ holds, from }) => [holds, from])).toEqual([
      ["formula", "Base"],
      ["formula", "Bull"],
      ["formula", "Bear"],
      ["blank", "Base"],
    ]);
    const places = plan.sheets.flatMap((sheet) => sheet.names.map((name) => ({ ...name, sheet: sheet.name })));
    const gross = places.find(({ name }) => name === "gross_profit_bear");
    expect(open.result("Gross profit", "Bear")).toEqual(open.host.values(gross?.sheet ?? "", gross?.range ?? "")[0]);
  });

  it("follows what is typed into the sheet", async () => {
    await open.type(`I${costRow}`, 0.5);
    expect(open.cost.cells[custom]).toMatchObject({ holds: "number", number: 0.5, from: "Custom" });
    const half = Number(open.result("Total revenue", "Custom")?.at(-1)) / 2;
    expect(open.result("Gross profit", "Custom")?.at(-1)).toBeCloseTo(half, 6);
    await open.type("F10", "Bear");
    expect(open.desk.shown).toBe("Bear");
    await open.type(`I${headRow + 1}`, "Bull");
    expect(open.driver("Long-run growth").cells[custom]).toMatchObject({ holds: "blank", from: "Base" });
    expect(open.driver("Cloud Intelligence Group: growth").cells[custom]?.from).toBe("Bull");
    await open.type(`I${headRow + 1}`, "");
    await open.type(`I${costRow}`, "");
    await open.type("F10", "Nobody");
    expect(open.book.reading.active).toMatchObject({ holds: "Nobody", scenario: undefined });
    expect(open.desk.shown).toBe("Base");
    await open.type("F10", "Base");
    expect(open.cost.cells[custom]).toMatchObject({ holds: "blank", from: "Base" });
  });

  it("a slide writes its cell and nothing else, the last value wins, and the results follow", async () => {
    const before = open.host.formulas("Scenarios", "A1:J60");
    open.desk.choose("Custom");
    await open.quiet();
    expect(open.at("F10")).toBe("Custom");
    const values = Array.from({ length: 40 }, (_, at) => 0.5 + at / 1000);
    for (const value of values) open.desk.slide(open.cost, value);
    open.book.release();
    await open.quiet();
    expect(open.at(`I${costRow}`)).toBe(values.at(-1));
    expect(open.cost.cells[custom]?.number).toBe(values.at(-1));
    const after = open.host.formulas("Scenarios", "A1:J60");
    const changed = after.flatMap((line, at) => line.flatMap((cell, c) => (cell === before[at]?.[c] ? [] : [[at, c]])));
    expect(changed).toEqual([
      [9, 5],
      [costRow - 1, 8],
    ]);
    const left = Number(open.result("Total revenue", "Custom")?.at(-1)) * (1 - Number(values.at(-1)));
    expect(open.result("Gross profit", "Custom")?.at(-1)).toBeCloseTo(left, 3);
  });

  it("two quick changes both arrive; a reset is taken back by Undo", async () => {
    const growth = open.driver("Cloud Intelligence Group: growth");
    open.desk.type(growth, 0.4);
    open.desk.type(open.cost, 0.45);
    await open.quiet();
    expect(
      [growth, open.cost].map(
        ({ name }) =>
          open.driver(name === "cost_ratio" ? "Cost of revenue / revenue" : growth.label).cells[custom]?.number,
      ),
    ).toEqual([0.4, 0.45]);
    await open.desk.reset(open.book.reading.grid?.drivers ?? []);
    await open.quiet();
    expect(open.desk.said?.text).toBe("Reset 2 drivers of Custom.");
    expect(open.cost.cells[custom]).toMatchObject({ holds: "blank", from: "Base" });
    await open.desk.undo();
    await open.quiet();
    expect(open.cost.cells[custom]?.number).toBe(0.45);
    await open.desk.reset(open.book.reading.grid?.drivers ?? []);
  });

  it("a formula becomes a number only when asked, and comes back", async () => {
    open.desk.choose("Base");
    await open.quiet();
    const formula = open.host.formulas("Scenarios", `F${costRow}`)[0]?.[0];
    const value = open.cost.cells[0]?.number;
    await open.desk.typeOver(open.cost);
    await open.quiet();
    expect(open.host.formulas("Scenarios", `F${costRow}`)[0]?.[0]).toBe(value);
    expect(open.cost.cells[0]).toMatchObject({ holds: "number", number: value });
    await open.desk.undo();
    await open.quiet();
    expect(open.host.formulas("Scenarios", `F${costRow}`)[0]?.[0]).toBe(formula);
    expect(open.cost.cells[0]?.holds).toBe("formula");
  });

  it("says why where Excel refuses, and shows what stands there", async () => {
    open.desk.choose("Custom");
    await open.quiet();
    open.host.failSync(1, "AccessDenied");
    open.desk.type(open.cost, 0.1);
    await open.quiet();
    expect(open.book.fault).toMatchObject({ code: "AccessDenied" });
    expect(open.cost.cells[custom]).toMatchObject({ holds: "blank" });
    open.desk.type(open.cost, 0.4);
    await open.quiet();
    expect(open.book.fault).toBeUndefined();
  });

  it("follows undo, a renamed sheet, moved rows, and the deletion of the table", async () => {
    open.host.host.book.workbook.undo();
    await open.quiet();
    expect(open.cost.cells[custom]?.holds).toBe("blank");
    const sheet = "Bob's cases";
    await open.host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Scenarios").name = sheet;
      await context.sync();
    });
    await open.type(`I${costRow}`, 0.4, sheet);
    expect(open.cost.cells[custom]?.number).toBe(0.4);
    expect(open.book.reading.results).toHaveLength(2);
    await open.host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).getRange("3:4").insert("Down");
      await context.sync();
    });
    open.desk.type(open.cost, 0.3);
    await open.quiet();
    expect(open.at(`I${costRow + 2}`, sheet)).toBe(0.3);
    expect(open.cost.cells[custom]?.number).toBe(0.3);
    const left = Number(open.result("Total revenue", "Custom")?.at(-1)) * 0.7;
    expect(open.result("Gross profit", "Custom")?.at(-1)).toBeCloseTo(left, 3);
    await open.host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).delete();
      await context.sync();
    });
    await open.quiet();
    expect(open.book.reading).toMatchObject({ place: undefined, grid: undefined, tables: [] });
  });
});
