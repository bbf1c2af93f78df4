import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { NodeHost } from "../../src/host/node/start-node-host";
import type { WorkbookPlan } from "../../src/plan/workbook-plan";
import { writeWorkbook } from "../../src/render/office/write-workbook";
import type { WrittenWorkbook } from "../../src/render/office/written-workbook";
import { templates } from "../../templates/catalogue";
import { startFunctions } from "../functions/start-functions";
import { savedFile } from "../host/saved-file";
import { planOf } from "../plan/plan-of";
import { readWorkbook } from "../render/xlsx/read/read-workbook";
import { wholeMatrix } from "../whole-matrix";
import { disagreements } from "./disagreements";
import { recalculate } from "./recalculate";

/** What a user changes in a template before the workbook is saved: a cell by the name that ends so, and what is typed over it. */
const edits: Readonly<Record<string, readonly (readonly [name: string, typed: string | number])[]>> = {
  "scenario-forecast": [["active_scenario", "Bear"]],
  "cost-of-revenue": [["driver_traffic_acquisition", 0.1]],
};
const few = ["scenario-forecast", "cost-of-revenue", "growth-bridge"];

/** Types over the first cell that a name of the plan means; answers where that is. */
async function edit(plan: WorkbookPlan, { sheets }: WrittenWorkbook, name: string, typed: string | number) {
  const at = plan.sheets.findIndex(({ names }) => names.some((one) => one.name === name));
  const cell = plan.sheets[at]?.names.find((one) => one.name === name)?.range.split(":")[0] ?? "";
  const tab = sheets[at]?.name ?? "";
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(tab).getRange(cell).values = [[typed]];
    await context.sync();
  });
  return { tab, cell };
}

describe("workbooks saved as they stand, really recalculated by LibreOffice", { timeout: 600_000 }, () => {
  let host: NodeHost;
  beforeAll(async () => {
    host = await startFunctions();
    Object.assign(globalThis, { Excel: host.Excel, Office: host.Office });
  }, 60_000);
  afterAll(() => host.dispose());

  it("come to what the grid shows, every cell to 1e-9, with what was typed into them", async () => {
    const edited: { tab: string; cell: string; typed: string | number }[] = [];
    for (const { id } of templates.filter((one) => wholeMatrix || few.includes(one.id))) {
      const plan = planOf(id, { mode: "portable" });
      const written = await writeWorkbook(plan);
      for (const [name, typed] of edits[id] ?? []) edited.push({ ...(await edit(plan, written, name, typed)), typed });
    }
    await host.settle();
    const bytes = await savedFile(host);
    const { sheets } = readWorkbook(bytes);
    expect(sheets.map(({ name }) => name)).toEqual(host.sheets());
    for (const { tab, cell, typed } of edited)
      expect(sheets.find(({ name }) => name === tab)?.cells.find(({ address }) => address === cell)?.value).toBe(typed);
    for (const { name, cells } of sheets) {
      const shown = host.values(name);
      for (const { row, column, value } of cells)
        expect(typeof value === "object" ? value.error : (value ?? "")).toBe(shown[row]?.[column] ?? "");
    }
    const [calculated] = await recalculate([{ bytes, sheets: host.sheets() }]);
    const { formulas, cells, apart } = disagreements(bytes, calculated ?? new Map());
    expect(apart).toEqual([]);
    expect([formulas, cells].map((count) => count > 500)).toEqual([true, true]);
    expect(edited).toHaveLength(2);
  });
});
