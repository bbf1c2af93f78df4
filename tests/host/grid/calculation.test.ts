import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type NodeHost, startNodeHost } from "../../../src/host/node/start-node-host";

let office: NodeHost;

beforeEach(async () => {
  office = await startNodeHost();
});
afterEach(() => office.dispose());

const write = (address: string, formulas: unknown[][]) =>
  office.Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange(address).formulas = formulas;
    await context.sync();
    await office.settle();
  });
const values = (address: string) => office.values("Sheet1", address);

describe("what depends on cells an array formula fills", () => {
  it("follows where it reads the first cell of one array and another cell of a second one", async () => {
    await write("A1", [[2]]);
    await write("B5", [["=SEQUENCE(3,2,A1,A1)"]]);
    await write("B9", [["=SEQUENCE(1,2,A1*5)"]]);
    await write("E5:E7", [["=B5/B$9"], ["=B6/B$9"], ["=B7/B$9"]]);
    expect(values("E5:E7")).toEqual([[0.2], [0.6], [1]]);
    await write("B5", [["=SEQUENCE(3,2,A1,1)"]]);
    expect(values("E5:E7")).toEqual([[0.2], [0.4], [0.6]]);
    await write("A1", [[10]]);
    expect(values("E5:E7")).toEqual([[10 / 50], [12 / 50], [14 / 50]]);
    await write("A1", [[2]]);
    expect(values("E5:E7")).toEqual([[0.2], [0.4], [0.6]]);
  });

  it("follows through arrays that depend on each other", async () => {
    const steps = 5;
    await write("A1", [[1]]);
    for (let step = 0; step < steps; step++) {
      const row = 3 + step * 3;
      await write(`A${row}`, [[step === 0 ? "=SEQUENCE(1,2,A1)" : `=SEQUENCE(1,2,B${row - 3})`]]);
    }
    const last = `B${3 + (steps - 1) * 3}`;
    await write("D1", [[`=${last}*2`]]);
    expect(values("D1")).toEqual([[12]]);
    await write("A1", [[11]]);
    expect(values(`A${3 + (steps - 1) * 3}:${last}`)).toEqual([[15, 16]]);
    expect(values("D1")).toEqual([[32]]);
  });

  it("sees that an array has become shorter, or gone", async () => {
    await write("A1", [[4]]);
    await write("B2", [["=SEQUENCE(A1)"]]);
    await write("D2", [["=SUM(B3:B6)"]]);
    expect(values("D2")).toEqual([[9]]);
    await write("A1", [[2]]);
    expect(values("D2")).toEqual([[2]]);
    await write("A1", [[1]]);
    expect(values("D2")).toEqual([[0]]);
    await write("A1", [[3]]);
    expect(values("D2")).toEqual([[5]]);
    await write("B2", [[""]]);
    expect(values("D2")).toEqual([[0]]);
  });
});
