import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type NodeHost, startNodeHost } from "../../../src/host/node/start-node-host";
import { excelWorkbook } from "../../../src/pane/insert/excel-workbook";
import { Insertion } from "../../../src/pane/insert/insertion";
import type { WorkbookPlan } from "../../../src/plan/workbook-plan";
import { watchDeletions } from "../../../src/render/office/watch-deletions";
import { planOf } from "../../plan/plan-of";

describe("Go to and Undo of an insertion, in the workbook", { timeout: 60_000 }, () => {
  const plan = planOf("segment-revenue", { periods: "FY2021:FY2022" });
  let host: NodeHost;
  let insertion: Insertion<WorkbookPlan>;
  let inserted: string[];
  beforeAll(async () => {
    host = await startNodeHost();
    Object.assign(globalThis, { Excel: host.Excel, Office: host.Office });
  });
  beforeEach(async () => {
    insertion = new Insertion(excelWorkbook, () => undefined);
    await insertion.start("Segment revenue", () => plan);
    inserted = host.sheets().filter((name) => name !== "Sheet1");
    expect(inserted).toHaveLength(4);
  });
  afterEach(async () => {
    await insertion.undo();
    expect(host.sheets()).toEqual(["Sheet1"]);
  });
  afterAll(() => host.dispose());

  /** What the user does by hand meanwhile. */
  const remove = (names: readonly string[]) =>
    host.Excel.run(async (context) => {
      for (const name of names) context.workbook.worksheets.getItem(name).delete();
      await context.sync();
    });
  const shown = () =>
    host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
      await context.sync();
      return sheet.name;
    });

  it("removes every sheet and says how many", async () => {
    await insertion.undo();
    expect(insertion.state).toMatchObject({ phase: "said", what: "Removed 4 sheets again." });
  });

  it.each([
    [1, "Removed 3 sheets again; 1 of the 4 inserted was deleted already."],
    [3, "Removed 1 sheet again; 3 of the 4 inserted were deleted already."],
    [4, "The 4 sheets inserted were deleted already."],
  ])("says what it removed where %i of the sheets had been deleted", async (deleted, what) => {
    await remove(inserted.slice(0, deleted));
    await insertion.undo();
    expect(insertion.state).toMatchObject({ phase: "said", what });
  });

  it("removes a sheet that was renamed, and leaves one of the user's that took its name", async () => {
    const [first = ""] = inserted;
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(first).name = "Mine now";
      context.workbook.worksheets.add(first);
      await context.sync();
    });
    await insertion.undo();
    expect(insertion.state).toMatchObject({ what: "Removed 4 sheets again." });
    expect(host.sheets()).toEqual(["Sheet1", first]);
    await remove([first]);
  });

  it("lands on the sheet that was shown before the insertion, not on that of another", async () => {
    const activate = (name: string) =>
      host.Excel.run(async (context) => {
        context.workbook.worksheets.getItem(name).activate();
        await context.sync();
      });
    await activate("Sheet1");
    const second = new Insertion(excelWorkbook, () => undefined);
    await second.start("Segment revenue", () => plan);
    expect(await shown()).toBe(`${inserted[0]} BABA`);
    await second.undo();
    expect(await shown()).toBe("Sheet1");
    await second.start("Segment revenue", () => plan);
    await activate(inserted[1] ?? "");
    await second.undo();
    expect(await shown()).toBe(inserted[1]);
  });

  it("tells how many sheets are left when the user deletes one, and when the last is gone", async () => {
    await watchDeletions(() => void insertion.lookAgain());
    await remove([inserted[0] ?? ""]);
    const left = () => (insertion.state.phase === "done" ? insertion.state.left.map(({ name }) => name) : undefined);
    await expect.poll(left).toEqual(inserted.slice(1));
    await remove(inserted.slice(1));
    await expect.poll(() => insertion.state).toMatchObject({ what: "The 4 sheets inserted were deleted already." });
  });

  it("says so where the same is inserted again while the first is there", async () => {
    const other = new Insertion(excelWorkbook, () => undefined);
    const again = async (asked: string) => {
      await other.start("Segment revenue", () => plan, asked);
      return other.state.phase === "done" && other.state.again;
    };
    expect(await again("BABA")).toBe(false);
    expect(await again("AMZN")).toBe(false);
    expect(await again("BABA")).toBe(true);
    await other.undo();
    await remove(host.sheets().filter((name) => name !== "Sheet1" && !inserted.includes(name)));
    expect(await again("AMZN")).toBe(false);
    await other.undo();
  });

  it.each(["deleted", "hidden"])("removes nothing where the user's only sheet was %s, and says so", async (how) => {
    await host.Excel.run(async (context) => {
      const own = context.workbook.worksheets.getItem("Sheet1");
      if (how === "deleted") own.delete();
      else own.visibility = "Hidden";
      await context.sync();
    });
    const before = host.sheets();
    await insertion.undo();
    expect(insertion.state).toMatchObject({
      phase: "failed",
      sentences: {
        what: "No other sheet is visible, and a workbook keeps at least one. Nothing was removed.",
        remedy: "Add a sheet or show a hidden one, then choose Undo again.",
      },
    });
    expect(host.sheets()).toEqual(before);
    await host.Excel.run(async (context) => {
      if (how === "deleted") context.workbook.worksheets.add("Sheet1");
      else context.workbook.worksheets.getItem("Sheet1").visibility = "Visible";
      await context.sync();
    });
    await insertion.undo();
    expect(insertion.state).toMatchObject({ what: "Removed 4 sheets again." });
  });

  it("goes to the first figure, though its sheet was renamed; where that was deleted, to the first sheet left", async () => {
    const selected = () =>
      host.Excel.run(async (context) => {
        const cell = context.workbook.getSelectedRange().load("address,values");
        await context.sync();
        return [cell.address, cell.values];
      });
    expect(await shown()).toBe(inserted[0]);
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(inserted[1] ?? "").name = "Mine";
      await context.sync();
    });
    await insertion.goTo();
    expect(await selected()).toEqual(["Mine!F12", [[717289]]]);
    await remove(["Mine"]);
    await insertion.goTo();
    expect(await shown()).toBe(inserted[0]);
    await remove(inserted.slice(0, 1));
    await insertion.goTo();
    expect(await shown()).toBe(inserted[2]);
    expect(insertion.state.phase).toBe("done");
  });

  it("says that all sheets are gone where Go to has none to show", async () => {
    await remove(inserted);
    await insertion.goTo();
    expect(insertion.state).toMatchObject({ phase: "said", what: "The 4 sheets inserted were deleted already." });
  });

  it("keeps Undo at hand where Excel refuses to remove", async () => {
    host.failSync(1, "AccessDenied");
    await insertion.undo();
    expect(insertion.state).toMatchObject({
      phase: "failed",
      sentences: { what: expect.stringContaining("protected") as string },
    });
    await insertion.undo();
    expect(insertion.state).toMatchObject({ what: "Removed 4 sheets again." });
  });

  it("removes the rest where Excel stops on the way: what is deleted does not come back", async () => {
    host.failSync(2, "GeneralException", "half");
    await insertion.undo();
    expect(insertion.state).toMatchObject({ what: "Removed 4 sheets again." });
  });
});
