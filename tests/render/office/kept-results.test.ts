import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { NodeHost } from "../../../src/host/node/start-node-host";
import { removeWorkbook } from "../../../src/render/office/remove-workbook";
import { writeWorkbook } from "../../../src/render/office/write-workbook";
import { startFunctions } from "../../functions/start-functions";
import { planOf, sheetOf } from "../../plan/plan-of";
import { wholeMatrix } from "../../whole-matrix";

/** What each template keeps of the functions over its model: the cell that shows it, below or beside a label. */
const kept = {
  sensitivity: { sheet: "sensitivity", name: "Sensitivity", label: "SEG.TORNADO: each driver alone", below: 1 },
  simulation: { sheet: "simulation", name: "Simulation", label: "Mean", below: 0 },
} as const;

describe.each(["sensitivity", "simulation"] as const)(
  "results that %s keeps, in the open workbook",
  { timeout: 60_000 },
  (id) => {
    let host: NodeHost;
    beforeAll(async () => {
      host = await startFunctions();
      Object.assign(globalThis, { Excel: host.Excel, Office: host.Office });
    }, 60_000);
    afterAll(() => host.dispose());

    /** The workbook inserted, and what tests read and type in it. */
    async function inserted(mode: "live" | "portable") {
      const plan = planOf(id, { periods: "FY2022:FY2026", mode });
      const written = await writeWorkbook(plan);
      await host.settle();
      const tab = (name: string) => written.sheets[plan.sheets.findIndex((one) => one.name === name)]?.name ?? "";
      const rowOf = (key: string, text: string) => {
        const row = sheetOf(plan, key).cells.findIndex((cells) => cells[1]?.value === text) + 1;
        if (row === 0) throw new Error(`No row "${text}" on the sheet ${key}.`);
        return row;
      };
      const verdictOf = (label: string) => host.values(tab("Checks"), `E${rowOf("checks", label)}`)[0]?.[0];
      const { sheet, name, label, below } = kept[id];
      return {
        verdict: () => verdictOf("results are of the drivers and choices shown"),
        result: () => Number(host.values(tab(name), `G${rowOf(sheet, label) + below}`)[0]?.[0]),
        /** A driver's cell in the scenario table, typed over or put back as it was. */
        drive: async (driver: string, value: (before: string | number) => string | number) => {
          await host.Excel.run(async (context) => {
            const cell = context.workbook.worksheets
              .getItem(tab("Scenarios"))
              .getRange(`F${rowOf("scenarios", driver)}`);
            cell.load("formulas");
            await context.sync();
            cell.formulas = [[value((cell.formulas as (string | number)[][])[0]?.[0] ?? "")]];
            await context.sync();
          });
          await host.settle();
        },
        remove: () => removeWorkbook(written),
      };
    }

    // Each template in one mode; npm run verify takes both.
    it.runIf(wholeMatrix || id === "simulation")(
      "portable: a driver that is changed makes them old, and the check says so until it is put back",
      async () => {
        const { verdict, result, drive, remove } = await inserted("portable");
        const first = result();
        expect(first).toBeGreaterThan(0);
        expect(verdict()).toBe("OK");
        let before: string | number = "";
        await drive("Cost of revenue / revenue", (formula) => {
          before = formula;
          return 0.5;
        });
        expect([verdict(), result()]).toEqual(["FAIL", first]);
        await drive("Cost of revenue / revenue", () => before);
        expect([verdict(), result()]).toEqual(["OK", first]);
        await remove();
      },
    );

    it.runIf(wholeMatrix || id === "sensitivity")(
      "live: they follow the driver there and back, and are never old",
      async () => {
        const { verdict, result, drive, remove } = await inserted("live");
        const first = result();
        expect(verdict()).toBe("OK");
        let before: string | number = "";
        await drive("Cost of revenue / revenue", (formula) => {
          before = formula;
          return 0.5;
        });
        expect(verdict()).toBe("OK");
        expect(result()).toBeGreaterThan(first * 1.05);
        await drive("Cost of revenue / revenue", () => before);
        expect(verdict()).toBe("OK");
        expect(result()).toBe(first);
        await remove();
      },
    );
  },
);
