import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type NodeHost, startNodeHost } from "../../../src/host/node/start-node-host";
import { ScenarioBook } from "../../../src/pane/scenarios/scenario-book";
import { writeWorkbook } from "../../../src/render/office/write-workbook";
import { planOf, sheetOf } from "../../plan/plan-of";

const plan = planOf("scenario-forecast", { periods: "FY2022:FY2026" });
const custom = 3;
/** Where the template puts things. */
const rowOf = (label: string) => sheetOf(plan, "scenarios").cells.findIndex((row) => row[1]?.value === label) + 1;
const head = rowOf("Defaults from the data, or typed");
const costRow = rowOf("Cost of revenue / revenue");

describe("the pane's scenarios and the sheet", { timeout: 60_000 }, () => {
  let host: NodeHost;
  let book: ScenarioBook;
  let drawn = 0;
  beforeAll(async () => {
    host = await startNodeHost();
    Object.assign(globalThis, { Excel: host.Excel, Office: host.Office });
    await writeWorkbook(plan);
    await host.settle();
    book = new ScenarioBook(() => drawn++);
    book.follow();
    await quiet();
  }, 60_000);
  afterAll(() => {
    book.rest();
    host.dispose();
  });

  /** Until all that was asked for and all that was heard of is done. */
  async function quiet() {
    for (let turn = 0; turn < 3; turn++) {
      await host.settle();
      await new Promise((resolve) => setTimeout(resolve, 20));
      await book.settled();
    }
  }
  const onSheet = (address: string, sheet = "Scenarios") => host.values(sheet, address)[0]?.[0];
  const type = async (address: string, value: unknown, sheet = "Scenarios") => {
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).getRange(address).formulas = [[value]];
      await context.sync();
    });
    await quiet();
  };
  const driver = (label: string) => {
    const found = book.reading.grid?.drivers.find((one) => one.label === label);
    if (!found) throw new Error(`No driver ${label}`);
    return found;
  };
  const cost = () => driver("Cost of revenue / revenue");
  const result = (title: string, scenario: string) =>
    book.reading.results.find((one) => one.title === title)?.scenarios.find(({ name }) => name === scenario)?.values;

  it("reads table, active scenario and results as the sheets say them", () => {
    const { grid, active, results } = book.reading;
    expect(grid?.scenarios.map(({ name }) => name)).toEqual(["Base", "Bull", "Bear", "Custom"]);
    expect(active).toMatchObject({ holds: "Base", scenario: "Base" });
    expect(results.map(({ title, unit, periods }) => [title, unit, periods.at(-1)])).toEqual([
      ["Total revenue", "CNY m", "FY2031E"],
      ["Gross profit", "CNY m", "FY2031E"],
    ]);
    expect(cost().cells.map(({ holds, from }) => [holds, from])).toEqual([
      ["formula", "Base"],
      ["formula", "Bull"],
      ["formula", "Bear"],
      ["blank", "Base"],
    ]);
    const places = plan.sheets.flatMap((sheet) => sheet.names.map((name) => ({ ...name, sheet: sheet.name })));
    const gross = places.find(({ name }) => name === "gross_profit_bear");
    expect(result("Gross profit", "Bear")).toEqual(host.values(gross?.sheet ?? "", gross?.range ?? "")[0]);
  });

  it("follows what is typed into the sheet", async () => {
    await type(`I${costRow}`, 0.5);
    expect(cost().cells[custom]).toMatchObject({ holds: "number", number: 0.5, from: "Custom" });
    expect(result("Gross profit", "Custom")?.at(-1)).toBeCloseTo(
      Number(result("Total revenue", "Custom")?.at(-1)) / 2,
      6,
    );
    await type("F10", "Bear");
    expect(book.reading.active?.scenario).toBe("Bear");
    await type(`I${head + 1}`, "Bull");
    expect(driver("Long-run growth").cells[custom]).toMatchObject({ holds: "blank", from: "Base" });
    expect(driver("Cloud Intelligence Group: growth").cells[custom]?.from).toBe("Bull");
    await type(`I${head + 1}`, "");
    await type(`I${costRow}`, "");
    await type("F10", "Base");
    expect(cost().cells[custom]).toMatchObject({ holds: "blank", from: "Base" });
  });

  it("a slide writes its cell and nothing else, the last value wins, and the results follow", async () => {
    const before = host.formulas("Scenarios", "A1:J60");
    const { row, cells } = cost();
    const values = Array.from({ length: 40 }, (_, at) => 0.5 + at / 1000);
    for (const value of values) book.slide(row, book.reading.grid?.scenarios[custom]?.column ?? 0, value);
    book.release();
    await quiet();
    expect(cells[custom]?.holds).toBe("blank");
    expect(onSheet(`I${costRow}`)).toBe(values.at(-1));
    expect(cost().cells[custom]?.number).toBe(values.at(-1));
    const after = host.formulas("Scenarios", "A1:J60");
    const changed = after.flatMap((line, at) => line.flatMap((cell, c) => (cell === before[at]?.[c] ? [] : [[at, c]])));
    expect(changed).toEqual([[costRow - 1, 8]]);
    expect(result("Gross profit", "Custom")?.at(-1)).toBeCloseTo(
      Number(result("Total revenue", "Custom")?.at(-1)) * (1 - Number(values.at(-1))),
      3,
    );
    await book.write([{ row, column: book.reading.grid?.scenarios[custom]?.column ?? 0, value: "" }]);
    expect(cost().cells[custom]).toMatchObject({ holds: "blank", from: "Base" });
  });

  it("follows undo, a renamed sheet, moved rows, and the deletion of the table", async () => {
    await type(`I${costRow}`, 0.4);
    host.host.book.workbook.undo();
    await quiet();
    expect(cost().cells[custom]?.holds).toBe("blank");
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Scenarios").name = "Bob's cases";
      await context.sync();
    });
    await type(`I${costRow}`, 0.4, "Bob's cases");
    expect(cost().cells[custom]?.number).toBe(0.4);
    expect(book.reading.results).toHaveLength(2);
    await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Bob's cases");
      sheet.getRange("3:4").insert("Down");
      await context.sync();
    });
    await book.write([{ row: cost().row, column: book.reading.grid?.scenarios[custom]?.column ?? 0, value: 0.3 }]);
    expect(onSheet(`I${costRow + 2}`, "Bob's cases")).toBe(0.3);
    expect(cost().cells[custom]?.number).toBe(0.3);
    expect(result("Gross profit", "Custom")?.at(-1)).toBeCloseTo(
      Number(result("Total revenue", "Custom")?.at(-1)) * 0.7,
      3,
    );
  });
});
