import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { badArgument } from "../../../src/engine/failure";
import { PartMissing } from "../../../src/pane/start/part-missing";
import { Insertion, type Progress, type Workbook } from "../../../src/pane/insert/insertion";
import { SheetsLeft } from "../../../src/render/office/sheets-left";

const written = {
  from: "0",
  sheets: [
    { id: "1", name: "Cover" },
    { id: "2", name: "Sources" },
  ],
};

/** A workbook whose writing ends when the test says so. */
function slowWorkbook() {
  let end: { resolve: (value: typeof written) => void; reject: (error: unknown) => void } | undefined;
  const calls: string[] = [];
  const workbook: Workbook<string> = {
    write(plan: string, { onProgress, signal }: Progress) {
      calls.push(`write ${plan}`);
      onProgress(1, 4, "looks", "Cover");
      return new Promise((resolve, reject) => {
        end = { resolve, reject };
        signal.addEventListener("abort", () => reject(signal.reason as Error));
      });
    },
    remove({ sheets }) {
      calls.push(`remove ${sheets.length}`);
      return Promise.resolve(sheets);
    },
    goTo({ sheets }) {
      calls.push(`go to ${sheets[0]?.id}`);
      return Promise.resolve(sheets[0]);
    },
    stillThere: ({ sheets }) => Promise.resolve(sheets),
  };
  // A turn later: what was started a moment ago is being planned.
  const finish = () => queueMicrotask(() => end?.resolve(written));
  const refuse = (error: unknown) => queueMicrotask(() => end?.reject(error));
  return { workbook, calls, finish, refuse };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("an insertion", () => {
  it("shows progress after half a second, then the sheets, Go to and Undo", async () => {
    const { workbook, calls, finish } = slowWorkbook();
    const insertion = new Insertion(workbook, () => undefined);
    const run = insertion.start("Segment revenue", () => Promise.resolve("plan"));
    expect(insertion.state).toMatchObject({ phase: "working", slow: false, total: 0, label: "Preparing the sheets" });
    await vi.advanceTimersByTimeAsync(0);
    expect(insertion.state).toMatchObject({
      phase: "working",
      slow: false,
      done: 1,
      total: 4,
      label: "Formats and charts: Cover",
    });
    vi.advanceTimersByTime(500);
    expect(insertion.state).toMatchObject({ phase: "working", slow: true });
    finish();
    await run;
    expect(insertion.state).toMatchObject({ phase: "done", written });
    await insertion.goTo();
    await insertion.undo();
    expect(insertion.state).toEqual({ phase: "said", what: "Removed 2 sheets again.", before: { phase: "idle" } });
    await insertion.undo();
    expect(calls).toEqual(["write plan", "go to 1", "remove 2"]);
  });
  it("is not started twice by a double click", async () => {
    const { workbook, calls, finish } = slowWorkbook();
    const insertion = new Insertion(workbook, () => undefined);
    const runs = [insertion.start("A", () => "first"), insertion.start("A", () => "second")];
    finish();
    await Promise.all(runs);
    expect(calls).toEqual(["write first"]);
  });
  it("is cancelled with a sentence, and can be started again", async () => {
    const { workbook, finish } = slowWorkbook();
    const insertion = new Insertion(workbook, () => undefined);
    const run = insertion.start("A", () => "plan");
    insertion.cancel();
    insertion.cancel();
    await run;
    expect(insertion.state).toEqual({
      phase: "said",
      what: "Cancelled. The workbook is as it was.",
      before: { phase: "idle" },
    });
    const again = insertion.start("A", () => "plan");
    finish();
    await again;
    expect(insertion.state.phase).toBe("done");
  });
  it("that Excel refuses says why; dismissing clears the way", async () => {
    const { workbook, refuse } = slowWorkbook();
    const insertion = new Insertion(workbook, () => undefined);
    const run = insertion.start("A", () => "plan");
    refuse(Object.assign(new Error("raw"), { code: "AccessDenied" }));
    await run;
    expect(insertion.state).toMatchObject({ phase: "failed", before: { phase: "idle" } });
    insertion.dismiss();
    expect(insertion.state).toEqual({ phase: "idle" });
  });
  it("whose choices cannot be answered never reaches the workbook", async () => {
    const { workbook, calls } = slowWorkbook();
    const insertion = new Insertion(workbook, () => undefined);
    await insertion.start("A", () => badArgument("Type a rate."));
    expect(insertion.state).toMatchObject({ phase: "failed", sentences: { what: "Type a rate." } });
    expect(calls).toEqual([]);
  });
  it("whose planner does not come says so, and the next try may plan", async () => {
    const { workbook, calls, finish } = slowWorkbook();
    const insertion = new Insertion(workbook, () => undefined);
    await insertion.start("A", () => Promise.reject(new PartMissing("plans")));
    expect(insertion.state).toMatchObject({
      phase: "failed",
      sentences: {
        what: "The part of the add-in that plans workbooks could not be loaded.",
        remedy: "Check the connection, then try again.",
      },
    });
    const run = insertion.start("A", () => "plan");
    finish();
    await run;
    expect([insertion.state.phase, calls]).toEqual(["done", ["write plan"]]);
  });
  it("cancelled while it is planned never reaches the workbook", async () => {
    const { workbook, calls } = slowWorkbook();
    const insertion = new Insertion(workbook, () => undefined);
    let planned: (plan: string) => void = () => undefined;
    const run = insertion.start("A", () => new Promise<string>((resolve) => (planned = resolve)));
    insertion.cancel();
    planned("plan");
    await run;
    expect(insertion.state).toMatchObject({ phase: "said", what: "Cancelled. The workbook is as it was." });
    expect(calls).toEqual([]);
  });
  it("that was cancelled but left sheets behind does not claim otherwise", async () => {
    const { workbook } = slowWorkbook();
    const insertion = new Insertion(
      { ...workbook, write: () => Promise.reject(new SheetsLeft(["Cover"], new Error("first"), new Error("left"))) },
      () => undefined,
    );
    const run = insertion.start("A", () => "plan");
    await Promise.resolve();
    insertion.cancel();
    await run;
    expect(insertion.state).toMatchObject({ phase: "failed", sentences: { leftBehind: true } });
    if (insertion.state.phase === "failed") expect(insertion.state.sentences.remedy).toContain('"Cover"');
  });
  it.each([
    [
      "fails",
      (bad: { refuse: (error: unknown) => void }) => bad.refuse(Object.assign(new Error(), { code: "AccessDenied" })),
    ],
    ["is cancelled", (_: unknown, insertion: Insertion<string>) => insertion.cancel()],
  ])("leaves the one before to be undone where it %s", async (_, end) => {
    const slow = slowWorkbook();
    const insertion = new Insertion(slow.workbook, () => undefined);
    const first = insertion.start("A", () => "first");
    slow.finish();
    await first;
    const second = insertion.start("B", () => "second");
    await Promise.resolve();
    end(slow, insertion);
    await second;
    expect(insertion.state).toMatchObject({ before: { phase: "done", title: "A", written } });
    insertion.dismiss();
    expect(insertion.state).toMatchObject({ phase: "done", title: "A", written });
    await insertion.undo();
    expect(slow.calls).toEqual(["write first", "write second", "remove 2"]);
  });
  it("that cannot be planned leaves the one before to be undone", async () => {
    const { workbook, finish } = slowWorkbook();
    const insertion = new Insertion(workbook, () => undefined);
    const first = insertion.start("A", () => "first");
    finish();
    await first;
    await insertion.start("B", () => badArgument("Type a rate."));
    expect(insertion.state).toMatchObject({ phase: "failed", title: "B", work: "insertion" });
    insertion.dismiss();
    expect(insertion.state).toMatchObject({ phase: "done", title: "A" });
  });
  it("whose undo fails can still be undone", async () => {
    const { workbook, finish } = slowWorkbook();
    const refuse = () => Promise.reject(Object.assign(new Error(), { code: "AccessDenied" }));
    const insertion = new Insertion({ ...workbook, remove: refuse }, () => undefined);
    const run = insertion.start("A", () => "plan");
    finish();
    await run;
    await insertion.undo();
    expect(insertion.state.phase).toBe("failed");
    insertion.dismiss();
    expect(insertion.state).toMatchObject({ phase: "done", written });
  });
});
