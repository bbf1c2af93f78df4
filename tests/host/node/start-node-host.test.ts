import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type NodeHost, startNodeHost } from "../../../src/host/node/start-node-host";

describe("the host in Node, through the real office.js", () => {
  let host: NodeHost;
  beforeAll(async () => {
    host = await startNodeHost();
  });
  afterAll(() => host.dispose());

  it("writes, calculates and reads back in one Excel.run", async () => {
    const { values, formulas, address } = await host.Excel.run(async (context) => {
      const range = context.workbook.worksheets.add("X").getRange("A1:C3");
      range.formulas = [
        ["a", 1, "=B1*2"],
        ["b", 2, "=B2*2"],
        ["c", 3, "=SUM(C1:C2)"],
      ];
      range.load("values, formulas, address");
      await context.sync();
      return range;
    });
    expect(address).toBe("X!A1:C3");
    expect(values).toEqual([
      ["a", 1, 2],
      ["b", 2, 4],
      ["c", 3, 6],
    ]);
    expect(formulas[2]).toEqual(["c", 3, "=SUM(C1:C2)"]);
    expect(host.values("X", "C1:C3")).toEqual([[2], [4], [6]]);
  });
});
