import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { NodeHost } from "../../../src/host/node/start-node-host";
import type { WorkbookPlan } from "../../../src/plan/workbook-plan";
import { removeWorkbook } from "../../../src/render/office/remove-workbook";
import { writeWorkbook } from "../../../src/render/office/write-workbook";
import { writeXlsx } from "../../../src/render/xlsx/write-xlsx";
import { templates } from "../../../templates/catalogue";
import { startFunctions } from "../../functions/start-functions";
import { savedFile } from "../../host/saved-file";
import { planOf } from "../../plan/plan-of";
import { readWorkbook } from "../xlsx/read/read-workbook";
import { fileShows } from "./file-shows";
import { hostShows } from "./host-shows";
import type { ShownSheet } from "./shown";

/** Years in which both structures of Alibaba stand. */
const choices = { company: "BABA", periods: "FY2020:FY2022" };

/** Cells that are not the same, in a few words each. */
function apart(inHost: ShownSheet["cells"], inFile: ShownSheet["cells"]): string[] {
  expect([inHost.length, inHost[0]?.length]).toEqual([inFile.length, inFile[0]?.length]);
  return inHost.flatMap((row, y) =>
    row.flatMap((cell, x) => {
      const other = inFile[y]?.[x];
      const fields = Object.keys(cell) as (keyof typeof cell)[];
      return fields
        .filter((field) => cell[field] !== other?.[field])
        .map(
          (field) =>
            `${y + 1}:${x + 1} ${field}: ${JSON.stringify(cell[field])} in the host, ${JSON.stringify(other?.[field])} in the file`,
        );
    }),
  );
}

describe("the open workbook and the file", { timeout: 120_000 }, () => {
  let host: NodeHost;
  beforeAll(async () => {
    host = await startFunctions();
    Object.assign(globalThis, { Excel: host.Excel, Office: host.Office });
  }, 60_000);
  afterAll(() => host.dispose());
  afterEach(() => expect(host.sheets()).toEqual(["Sheet1"]));

  /** A plan as the host has it, as its file has it, and as the file has it that is saved from the host. */
  async function all(plan: WorkbookPlan): Promise<[ShownSheet[], ShownSheet[], ShownSheet[]]> {
    const written = await writeWorkbook(plan);
    await host.settle();
    const inFile = fileShows(readWorkbook(writeXlsx(plan)));
    const inHost: ShownSheet[] = [];
    for (const [at, { cells, widths }] of plan.sheets.entries()) {
      const heights = Object.keys(inFile[at]?.heights ?? {}).map(Number);
      const size = { rows: cells.length, columns: widths.length };
      inHost.push(await hostShows(host, written.sheets[at]?.name ?? "", size, heights));
    }
    const saved = fileShows(readWorkbook(await savedFile(host)));
    await removeWorkbook(written);
    return [inHost, inFile, saved.slice(1)];
  }

  it.each(templates.map(({ id }) => id))("show the same: %s", async (id) => {
    const [inHost, inFile, saved] = await all(planOf(id, choices));
    expect([inFile.length, saved.length]).toEqual([inHost.length, inHost.length]);
    for (const [at, { cells, ...sheet }] of inHost.entries()) {
      const { cells: cellsInFile = [], ...sheetInFile } = inFile[at] ?? {};
      expect(sheet).toEqual(sheetInFile);
      expect(apart(cells, cellsInFile)).toEqual([]);
      const { cells: cellsSaved = [], ...sheetSaved } = saved[at] ?? {};
      expect(sheetSaved).toEqual(sheetInFile);
      expect(apart(cells, cellsSaved)).toEqual([]);
    }
  });
});
