import { afterAll, beforeAll, expect, it } from "vitest";
import type { NodeHost } from "../../../src/host/node/start-node-host";
import { writeWorkbook } from "../../../src/render/office/write-workbook";
import { startFunctions } from "../../functions/start-functions";
import { planOf, sheetOf } from "../../plan/plan-of";

let host: NodeHost;
beforeAll(async () => {
  host = await startFunctions();
  Object.assign(globalThis, { Excel: host.Excel, Office: host.Office });
}, 60_000);
afterAll(() => host.dispose());

it("claims typed into a workbook of one's own are decided by the formulas that decide the article's", async () => {
  const lines = ["Sales over 100", "Two thirds of the market", "People as euros", "A leader"];
  const plan = planOf("claim-check", { own: { name: "Mine", currency: "EUR", lines }, periods: "FY2022" });
  await writeWorkbook(plan);
  const top = (key: string) => sheetOf(plan, key).cells.findIndex((row) => typeof row[0]?.value === "number") + 1;
  const [claims, figures] = [top("model"), top("figures")];
  await host.Excel.run(async (context) => {
    const write = (sheet: string, column: string, row: number, values: readonly (string | number)[]) => {
      const cells = values.map((value) => [value]);
      context.workbook.worksheets
        .getItem(sheet)
        .getRange(`${column}${row}:${column}${row + values.length - 1}`).values = cells;
    };
    write("Claims", "C", claims, ["EUR m", "percent", "EUR m"]);
    write("Claims", "F", claims, [100, 66, 305]);
    write("Claims", "N", claims + 3, ["not checkable"]);
    write("Claim figures", "C", figures, ["EUR m", "percent", "million people"]);
    write("Claim figures", "F", figures, [100.4, 0.62, 305]);
    write("Claim figures", "G", figures, [1, 0.01, 1]);
    write("Claim figures", "I", figures, [0, 0.5]);
    write("Claim figures", "J", figures, [1, 0.5]);
    await context.sync();
  });
  await host.settle();
  const shown = host.values("Claims", `E${claims}:J${claims + 3}`);
  expect(shown.map(([verdict, , figure, , difference, number]) => [verdict, number, figure, difference])).toEqual([
    ["confirmed", "within", 100.4, expect.closeTo(0.4, 9)],
    ["wrong", "outside", 62, -4],
    ["wrong", "unit error", 305, "n/m"],
    ["not checkable", "n/d", "n/d", "n/m"],
  ]);
  const checks = sheetOf(plan, "checks").cells.findIndex((row) => row[1]?.value === "each has a verdict") + 1;
  expect(host.values("Checks", `E${checks}`)).toEqual([["OK"]]);
});
