import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { badArgument } from "../../../src/engine/failure";
import { PartMissing } from "../../../src/pane/start/part-missing";
import { Download } from "../../../src/pane/insert/download";

/** What writes files, loaded when the test says so. */
function slowWriter(write: (plan: string) => Uint8Array = (plan) => new TextEncoder().encode(plan)) {
  let end: { resolve: (value: typeof write) => void; reject: (error: Error) => void } | undefined;
  const saved: string[] = [];
  const writer = {
    load: () => new Promise<typeof write>((resolve, reject) => (end = { resolve, reject })),
    save: (name: string, bytes: Uint8Array) => void saved.push(`${name} ${new TextDecoder().decode(bytes)}`),
  };
  // A turn later: what was started a moment ago is being planned.
  const loaded = () => queueMicrotask(() => end?.resolve(write));
  const missing = () => queueMicrotask(() => end?.reject(new PartMissing("writesFiles")));
  return { writer, saved, loaded, missing };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("a download", () => {
  it("shows that it works after half a second, then where the file is", async () => {
    const { writer, saved, loaded } = slowWriter();
    const download = new Download(writer, () => undefined);
    const run = download.start("Segment revenue", "a.xlsx", () => "plan");
    expect(download.state).toMatchObject({ phase: "working", work: "download", slow: false, total: 0 });
    vi.advanceTimersByTime(500);
    expect(download.state).toMatchObject({ phase: "working", slow: true, label: "Preparing the file" });
    loaded();
    await run;
    expect(saved).toEqual(["a.xlsx plan"]);
    expect(download.state).toEqual({
      phase: "said",
      what: "a.xlsx is among your downloads: the template as chosen here, as a new file. Share downloads this workbook with your changes.",
      before: { phase: "idle" },
    });
    download.dismiss();
    expect(download.state).toBeUndefined();
  });

  it("is not started twice, and keeps to the plan it was started with", async () => {
    const { writer, saved, loaded } = slowWriter();
    const download = new Download(writer, () => undefined);
    const run = download.start("One", "one.xlsx", () => "first");
    await download.start("Two", "two.xlsx", () => "second");
    loaded();
    await run;
    expect(saved).toEqual(["one.xlsx first"]);
  });

  it("says why in a sentence: refused choices, a part that does not come, a file that cannot be written", async () => {
    const failing = async (
      start: (of: ReturnType<typeof slowWriter>) => Promise<Download<string>>,
      writer = slowWriter(),
    ) => {
      const { state } = await start(writer);
      expect([state, writer.saved]).toEqual([
        expect.objectContaining({ phase: "failed", title: "T", work: "download" }),
        [],
      ]);
      return state?.phase === "failed" ? state.sentences.what : "";
    };
    const started = async (
      of: ReturnType<typeof slowWriter>,
      then: () => void,
      plan: () => string | ReturnType<typeof badArgument> = () => "plan",
    ) => {
      const download = new Download<string>(of.writer, () => undefined);
      const run = download.start("T", "t.xlsx", plan);
      then();
      await run;
      return download;
    };
    expect(
      await failing((of) =>
        started(
          of,
          () => undefined,
          () => badArgument("No such year."),
        ),
      ),
    ).toBe("No such year.");
    expect(await failing((of) => started(of, of.missing))).toBe(
      "The part of the add-in that writes files could not be loaded.",
    );
    const noPlanner = new Download<string>(slowWriter().writer, () => undefined);
    await noPlanner.start("T", "t.xlsx", () => Promise.reject(new PartMissing("plans")));
    const what = "The part of the add-in that plans workbooks could not be loaded.";
    expect(noPlanner.state).toMatchObject({ phase: "failed", sentences: { what } });
    const broken = slowWriter(() => {
      throw new RangeError("Invalid string length");
    });
    expect(await failing((of) => started(of, of.loaded), broken)).toMatch(/could not be written/);
  });

  it("given up, saves nothing when its part comes at last", async () => {
    const { writer, saved, loaded } = slowWriter();
    const download = new Download(writer, () => undefined);
    const run = download.start("T", "t.xlsx", () => "plan");
    download.dismiss();
    loaded();
    await run;
    expect([download.state, saved]).toEqual([undefined, []]);
  });
});
