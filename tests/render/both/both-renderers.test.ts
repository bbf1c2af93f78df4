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
import { wholeMatrix } from "../../whole-matrix";
import { readWorkbook } from "../xlsx/read/read-workbook";
import { fileShows } from "./file-shows";
import { hostShows } from "./host-shows";
import type { ShownSheet } from "./shown";

/** Years in which both structures of Alibaba stand. */
const choices = { company: "BABA", periods: "FY2020:FY2022" };

/** Forecast years and scenarios, lists and claims; npm run verify takes all templates. */
const kinds = ["scenario-forecast", "claim-check"];
const chosen = templates.map(({ id }) => id).filter((id) => wholeMatrix || kinds.includes(id));

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

  /** Writes a plan into the host, shows it, and takes it away again. */
  async function inHost<Shown>(plan: WorkbookPlan, show: (tabs: readonly string[]) => Promise<Shown>): Promise<Shown> {
    const written = await writeWorkbook(plan);
    await host.settle();
    const shown = await show(written.sheets.map(({ name }) => name));
    await removeWorkbook(written);
    return shown;
  }

  function expectSame(shown: readonly ShownSheet[], inFile: readonly ShownSheet[]): void {
    expect(inFile).toHaveLength(shown.length);
    for (const [at, { cells, ...sheet }] of shown.entries()) {
      const { cells: cellsInFile = [], ...sheetInFile } = inFile[at] ?? {};
      expect(sheet).toEqual(sheetInFile);
      expect(apart(cells, cellsInFile)).toEqual([]);
    }
  }

  it.each(chosen)("show the same, once the open one is saved: %s", async (id) => {
    const plan = planOf(id, choices);
    const saved = await inHost(plan, async () => fileShows(readWorkbook(await savedFile(host))));
    expectSame(saved.slice(1), fileShows(readWorkbook(writeXlsx(plan))));
  });

  // Cell by cell through office.js: slow, and what the host tells of a look does not hang on the template. These two have all there is.
  it.each(wholeMatrix ? ["scenario-forecast", "claim-check"] : ["claim-check"])(
    "show the same, as an add-in reads the open one: %s",
    async (id) => {
      const plan = planOf(id, choices);
      const inFile = fileShows(readWorkbook(writeXlsx(plan)));
      const read = await inHost(plan, async (tabs) => {
        const shown: ShownSheet[] = [];
        for (const [at, { cells, widths }] of plan.sheets.entries()) {
          const heights = Object.keys(inFile[at]?.heights ?? {}).map(Number);
          const size = { rows: cells.length, columns: widths.length };
          shown.push(await hostShows(host, tabs[at] ?? "", size, heights));
        }
        return shown;
      });
      expectSame(read, inFile);
    },
  );
});
