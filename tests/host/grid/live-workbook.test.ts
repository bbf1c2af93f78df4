import { afterAll, beforeAll, expect, it } from "vitest";
import type { NodeHost } from "../../../src/host/node/start-node-host";
import { excelWorkbook } from "../../../src/pane/insert/excel-workbook";
import { Insertion } from "../../../src/pane/insert/insertion";
import type { WorkbookPlan } from "../../../src/plan/workbook-plan";
import { startFunctions } from "../../functions/start-functions";
import { planOf } from "../../plan/plan-of";

const sheet = "Segment revenue";
let office: NodeHost;

beforeAll(async () => {
  office = await startFunctions();
  Object.assign(globalThis, { Excel: office.Excel });
});
afterAll(() => office.dispose());

const workbook = () => office.sheets().map((name) => office.values(name));
const type = async (address: string, value: string) => {
  await office.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
    await context.sync();
  });
  await office.settle();
};

it("shows after every entry what recalculating everything would show", { timeout: 60_000 }, async () => {
  const insertion = new Insertion<WorkbookPlan>(excelWorkbook, () => undefined);
  await insertion.start(sheet, () => planOf("segment-revenue", { periods: "FY2018:FY2022", mode: "live" }));
  await office.settle();
  const [heads = []] = office.values(sheet, "F2:J2");
  expect(heads).toEqual(["FY2018", "FY2019", "FY2020", "FY2021", "FY2022"]);
  const inserted = workbook();
  await type("F2", "FY2016");
  const typed = workbook();
  expect(typed).not.toEqual(inserted);
  await office.host.book.calculation.recalculate();
  expect(workbook()).toEqual(typed);
  await type("F2", "FY2018");
  expect(workbook()).toEqual(inserted);
});
