import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { noAnswer } from "../../../src/host/faults/batch-faults";
import { type NodeHost, startNodeHost } from "../../../src/host/node/start-node-host";
import { asOneStep, inExcel } from "../../../src/render/office/in-excel";
import { patience } from "../../../src/render/office/in-time";

let host: NodeHost;
const usual = patience.milliseconds;
beforeAll(async () => {
  host = await startNodeHost();
  Object.assign(globalThis, { Excel: host.Excel, Office: host.Office });
});
afterEach(() => {
  patience.milliseconds = usual;
});
afterAll(() => host.dispose());

it.each([
  ["inExcel", inExcel],
  ["asOneStep", asOneStep],
])("%s stops where a connection never answers, and works again when it does", async (_, run) => {
  const write = (value: string) =>
    run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[value]];
      await context.sync();
    });
  patience.milliseconds = 60;
  host.failSync(1, noAnswer);
  await expect(write("lost")).rejects.toMatchObject({ code: "NoAnswer" });
  expect(host.values("Sheet1", "A1")).not.toEqual([["lost"]]);
  host.failSync(1, noAnswer, "all");
  await expect(write("answer lost")).rejects.toMatchObject({ code: "NoAnswer" });
  expect(host.values("Sheet1", "A1")).toEqual([["answer lost"]]);
  patience.milliseconds = usual;
  await write("there");
  expect(host.values("Sheet1", "A1")).toEqual([["there"]]);
});

it("what is queued without a sync of its own is sent, in time as well", async () => {
  patience.milliseconds = 60;
  host.failSync(1, noAnswer);
  const queued = inExcel((context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A2").values = [[1]];
    return Promise.resolve();
  });
  await expect(queued).rejects.toMatchObject({ code: "NoAnswer" });
});
