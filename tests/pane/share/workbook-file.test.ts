import { afterAll, describe, expect, it, vi } from "vitest";
import { type NodeHost, startNodeHost } from "../../../src/host/node/start-node-host";
import { minimumRequirements } from "../../../src/host/requirement-sets";
import { handsOutFiles, workbookFile, workbookFileName } from "../../../src/pane/share/workbook-file";
import { writeContent } from "../../../src/render/xlsx/write-content";
import { readWorkbook } from "../../render/xlsx/read/read-workbook";

describe("the open workbook as a file, in the pane", () => {
  const hosts: NodeHost[] = [];
  afterAll(() => hosts.forEach((host) => host.dispose()));
  async function start(options: Parameters<typeof startNodeHost>[0]): Promise<NodeHost> {
    const host = await startNodeHost(options);
    hosts.push(host);
    Object.assign(globalThis, { Excel: host.Excel, Office: host.Office });
    return host;
  }

  it("is read slice by slice, with progress, and as often as one likes", async () => {
    const host = await start({ writeContent });
    expect(handsOutFiles()).toBe(true);
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1:B2").values = [
        ["Cloud", 1],
        ["Core", 2.5],
      ];
      await context.sync();
    });
    const progress = vi.fn();
    const bytes = await workbookFile({ onProgress: progress }, 1_000);
    expect(progress.mock.calls.length).toBeGreaterThan(1);
    expect(progress.mock.lastCall).toEqual([bytes.length, bytes.length]);
    const [sheet] = readWorkbook(bytes).sheets;
    expect(sheet?.cells.map(({ value }) => value)).toEqual(host.values("Sheet1").flat());
    for (let again = 0; again < 3; again++) expect(await workbookFile()).toEqual(bytes); // each copy was given back
    const stop = new AbortController();
    stop.abort();
    await expect(workbookFile({ signal: stop.signal })).rejects.toThrow(/abort/i);
    expect(await workbookFile()).toEqual(bytes); // also that of one who cancelled
  });

  it("is not offered where Excel hands out no files", async () => {
    await start({ writeContent, requirements: minimumRequirements });
    expect(handsOutFiles()).toBe(false);
  });

  it("is called as the workbook", () => {
    expect(
      [
        "https://contoso.sharepoint.com/sites/a/My%20model.xlsx?web=1",
        "C:\\Users\\me\\Book1.xlsm",
        "https://localhost:3000/Workbook",
        "100%.xlsx",
        "",
        null,
      ].map(workbookFileName),
    ).toEqual(["My model.xlsx", "Book1.xlsx", "Workbook.xlsx", "100%.xlsx", "Workbook.xlsx", "Workbook.xlsx"]);
  });
});
