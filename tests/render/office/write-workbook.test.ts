import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type NodeHost, startNodeHost } from "../../../src/host/node/start-node-host";
import { writeWorkbook } from "../../../src/render/office/write-workbook";
import { planOf } from "../../plan/plan-of";

describe("sheets that a refused insertion added", { timeout: 60_000 }, () => {
  const plan = planOf("segment-revenue", { periods: "FY2021:FY2022" });
  let host: NodeHost;
  beforeEach(async () => {
    host = await startNodeHost();
    Object.assign(globalThis, { Excel: host.Excel, Office: host.Office });
  });
  afterEach(() => host.dispose());

  /** Somebody else adds a sheet once the insertion has read the names there are, before it adds its own. */
  const addMeanwhile = (name: string) => () =>
    void host.Excel.run(async (context) => {
      context.workbook.worksheets.add(name);
      await context.sync();
    });

  it.each(["Cover", "Checks", "Sources"])("are removed where %s was added by somebody else meanwhile", async (name) => {
    let meanwhile: (() => void) | undefined = addMeanwhile(name);
    const onProgress = () => {
      meanwhile?.();
      meanwhile = undefined;
    };
    await expect(writeWorkbook(plan, { onProgress })).rejects.toMatchObject({ code: "ItemAlreadyExists" });
    expect(host.sheets()).toEqual(["Sheet1", name]);
    const tabs = (await writeWorkbook(plan)).sheets.map((sheet) => sheet.name);
    expect(tabs).toEqual(plan.sheets.map((sheet) => `${sheet.name} BABA`));
  });
});
