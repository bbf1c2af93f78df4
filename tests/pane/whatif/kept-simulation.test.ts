import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type NodeHost, startNodeHost } from "../../../src/host/node/start-node-host";
import { KeptRun } from "../../../src/pane/whatif/kept/kept-run";
import { madeToday } from "../../../src/plan/made-today";
import { FollowedModel } from "../../../src/pane/whatif/followed-model";
import { removeWorkbook } from "../../../src/render/office/remove-workbook";
import { writeWorkbook } from "../../../src/render/office/write-workbook";
import type { WrittenWorkbook } from "../../../src/render/office/written-workbook";
import { made, planOf } from "../../plan/plan-of";
import "./example";

describe("the results that an inserted simulation keeps as values", { timeout: 90_000 }, () => {
  let host: NodeHost;
  let written: WrittenWorkbook;
  const model = new FollowedModel(() => undefined);
  const kept = new KeptRun(() => undefined);
  /** Every cell of both sheets with results. */
  const cells = () =>
    host.Excel.run(async (context) => {
      const ranges = ["Simulation", "Model range"].map((name) =>
        context.workbook.worksheets.getItem(name).getUsedRange(true).load("values"),
      );
      await context.sync();
      return ranges.map(({ values }) => values as unknown[][]);
    });
  const setting = (name: string, row: number, value: unknown) =>
    host.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Simulation").names.getItem(name).getRange();
      range.getCell(row, 0).values = [[value]];
      await context.sync();
    });
  const look = async () => {
    await model.look();
    await kept.look(model.reading);
  };

  beforeAll(async () => {
    host = await startNodeHost();
    Object.assign(globalThis, { Excel: host.Excel, Office: host.Office });
    written = await writeWorkbook(planOf("simulation", { periods: "FY2021:FY2022", mode: "portable" }));
    await host.host.book.calculation.settle();
  });
  afterAll(() => host.dispose());

  it("are found beside the model that they are of, and are of what stands there", async () => {
    await look();
    expect(model.reading?.distributions?.sheet).toBe("Simulation");
    expect(kept.kept).toMatchObject({ live: false, stale: false });
  });

  it("come out as the template wrote them when nothing changed", async () => {
    const before = await cells();
    await kept.start();
    expect([kept.said, kept.wrong]).toEqual(["The results on Simulation were calculated again.", false]);
    const after = await cells();
    for (const [sheet, rows] of before.entries())
      for (const [row, values] of rows.entries())
        for (const [column, value] of values.entries()) {
          const now = after[sheet]?.[row]?.[column];
          if (typeof value === "number" && typeof now === "number")
            expect(now, `${row} ${column}`).toBeCloseTo(value, 6 - Math.ceil(Math.log10(Math.abs(value) + 1)));
          else if (value === made.date) expect(now).toBe(madeToday().date);
          else expect(now, `${sheet} ${row} ${column}`).toBe(value);
        }
  });

  it("are stale after a change, and of the new choices when run again", async () => {
    await setting("simulation_asked", 2, 3000);
    await setting("simulation_asked", 3, 7);
    await host.host.book.calculation.settle();
    await look();
    expect(kept.kept?.stale).toBe(true);
    await kept.start();
    await host.host.book.calculation.settle();
    await look();
    expect(kept.kept?.stale).toBe(false);
    const now = kept.kept?.parts.made.values.map(([, value]) => value);
    expect(now?.slice(0, 2)).toEqual([3000, 7]);
    const counted = kept.kept?.parts.histogram.values.slice(1).reduce((sum, [, , count]) => sum + Number(count), 0);
    expect(counted).toBe(3000);
  });

  it("are gone with their sheets", async () => {
    await removeWorkbook(written);
    await look();
    expect(kept.kept).toBeUndefined();
  });
});
