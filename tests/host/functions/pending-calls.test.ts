import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { FunctionsJson } from "../../../src/host/functions/functions-json";
import { type NodeHost, startNodeHost } from "../../../src/host/node/start-node-host";

/** A call that waits for the test: what it was given, how to settle it, whether it was cancelled. */
interface Call {
  readonly given: unknown;
  readonly answer: (value: unknown) => void;
  readonly fail: (reason: unknown) => void;
  cancelled: boolean;
}

const any = { name: "a", type: "any" };
const metadata: FunctionsJson = {
  functions: [
    { id: "SLOW", name: "SLOW", parameters: [any], options: { cancelable: true } },
    { id: "TABLE", name: "TABLE", parameters: [{ ...any, dimensionality: "matrix" }] },
    { id: "SOON", name: "SOON", parameters: [any] },
    { id: "SOMETIMES", name: "SOMETIMES", parameters: [any] },
  ],
};

describe("functions that return a promise", () => {
  let office: NodeHost;
  let calls: Call[];
  beforeEach(async () => {
    calls = [];
    const wait = (given: unknown, invocation?: { onCanceled?: () => void }) =>
      new Promise((answer, fail) => {
        const call: Call = { given, answer, fail, cancelled: false };
        if (invocation) invocation.onCanceled = () => (call.cancelled = true);
        calls.push(call);
      });
    const mappings = {
      SLOW: wait,
      TABLE: (given: unknown) => wait(given),
      SOON: (given: number) => Promise.resolve(given * 10),
      SOMETIMES: (given: number) => (given > 5 ? Promise.resolve(given) : -given),
    };
    office = await startNodeHost({ namespace: "SEG", functions: { metadata, mappings } });
  });
  afterEach(() => office.dispose());

  const enter = (address: string, formulas: unknown[][]) =>
    office.Excel.run(async (context) => {
      const cells = context.workbook.worksheets.getItem("Sheet1").getRange(address);
      cells.formulas = formulas;
      cells.load("values, valueTypes");
      await context.sync();
      return [cells.values, cells.valueTypes];
    });
  const shown = (address: string) => office.values("Sheet1", address);
  /** Until the grid has calculated everything but what waits for a promise. */
  const calculated = () => office.host.book.calculation.calculated();
  const call = (at: number) => {
    const found = calls[at];
    if (!found) throw new Error(`Call ${at} of ${calls.length} was not made.`);
    return found;
  };

  it("show #BUSY!, let batches through, and put their answer into the cell and what depends on it", async () => {
    await enter("A1", [[7]]);
    expect(await enter("B1:D1", [["=SEG.SLOW(A1)", "=B1*2", '=IF(ISERROR(B1),"waits","there")']])).toEqual([
      [["#BUSY!", "#BUSY!", "waits"]],
      [["Error", "Error", "String"]],
    ]);
    // The workbook can be used meanwhile.
    expect(await enter("A9", [["=A1+1"]])).toEqual([[[8]], [["Double"]]]);
    call(0).answer(70);
    await office.settle();
    expect(shown("B1:D1")).toEqual([[70, 140, "there"]]);
    expect(calls.map(({ given }) => given)).toEqual([7]);
  });

  it("are cancelled when the cell is calculated with other arguments, and answer for the last ones", async () => {
    await enter("A1:B1", [[1, "=SEG.SLOW(A1)"]]);
    await enter("A1", [[2]]);
    await calculated();
    expect(calls.map(({ given, cancelled }) => [given, cancelled])).toEqual([
      [1, true],
      [2, false],
    ]);
    call(0).answer("too late");
    await calculated();
    expect(shown("B1")).toEqual([["#BUSY!"]]);
    call(1).answer("in time");
    await office.settle();
    expect(shown("B1")).toEqual([["in time"]]);
    expect(calls).toHaveLength(2);
  });

  it("are cancelled when their formula is deleted, replaced, or its sheet is", async () => {
    await enter("A1:A2", [["=SEG.SLOW(1)"], ["=SEG.SLOW(2)"]]);
    await enter("A1:A2", [[""], [5]]);
    await calculated();
    expect(calls.map(({ cancelled }) => cancelled)).toEqual([true, true]);
    await office.Excel.run(async (context) => {
      context.workbook.worksheets.add("Gone").getRange("A1").formulas = [["=SEG.SLOW(3)"]];
      await context.sync();
      await calculated();
      context.workbook.worksheets.getItem("Gone").delete();
      await context.sync();
    });
    await office.settle();
    expect(calls.map(({ cancelled }) => cancelled)).toEqual([true, true, true]);
    expect(shown("A1:A2")).toEqual([[""], [5]]);
  });

  it("wait for each other where one formula makes two calls, and are made once", async () => {
    await enter("A1", [["=SEG.SLOW(1)+SEG.SLOW(2)"]]);
    // The engine stops at the first error: the second call is made when the first has answered.
    call(0).answer(10);
    await calculated();
    await new Promise((resolve) => setTimeout(resolve, 50));
    await calculated();
    expect(shown("A1")).toEqual([["#BUSY!"]]);
    call(1).answer(20);
    await office.settle();
    expect(shown("A1")).toEqual([[30]]);
    expect(calls).toHaveLength(2);
  });

  it("that fail show their error with its sentence", async () => {
    await enter("A1", [["=SEG.SLOW(1)"]]);
    const { Error: CellError, ErrorCode } = office.CustomFunctions;
    call(0).fail(new CellError(ErrorCode.notAvailable, "nothing there"));
    await office.settle();
    expect([shown("A1"), office.message("Sheet1", "A1")]).toEqual([[["#N/A"]], "nothing there"]);
  });

  it("spill when they answer, and follow cells of a range", async () => {
    await enter("A1:A2", [[1], [2]]);
    await enter("C1", [["=SEG.TABLE(A1:A2)"]]);
    await enter("F1", [["=SUM(C1:D2)"]]);
    call(0).answer([
      [1, 2],
      [3, 4],
    ]);
    await office.settle();
    expect([shown("C1:D2"), shown("F1")]).toEqual([
      [
        [1, 2],
        [3, 4],
      ],
      [[10]],
    ]);
    await enter("A2", [[9]]);
    expect(call(1).given).toEqual([[1], [9]]);
    call(1).answer([[5]]);
    await office.settle();
    expect([shown("C1:D2"), shown("F1")]).toEqual([
      [
        [5, ""],
        ["", ""],
      ],
      [[5]],
    ]);
  });

  it("many at once, one after the other, and functions that answer now and then at once", async () => {
    await enter("A1", [[1]]);
    await enter(
      "B1:B300",
      Array.from({ length: 300 }, (_, at) => [`=SEG.SOON(A1+${at})`]),
    );
    await enter("C1:F1", [["=SEG.SOON(B1)", "=SEG.SOON(C1)", "=SEG.SOMETIMES(A1)", "=SEG.SOMETIMES(A1+5)"]]);
    await office.settle();
    expect(shown("B300:B300")).toEqual([[3000]]);
    expect(shown("C1:F1")).toEqual([[100, 1000, -1, 6]]);
    await enter("A1", [[6]]);
    await office.settle();
    expect(shown("C1:F1")).toEqual([[600, 6000, 6, 11]]);
  });

  it("go with their cell where a row is inserted above", async () => {
    await enter("A3", [["=SEG.SLOW(1)"]]);
    await office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("1:1").insert("Down");
      await context.sync();
    });
    await calculated();
    for (const { answer } of calls) answer("there");
    await office.settle();
    expect(shown("A3:A4")).toEqual([[""], ["there"]]);
  });
});
