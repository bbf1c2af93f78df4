import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { NodeHost } from "../../../src/host/node/start-node-host";
import { nothingAsked } from "../../../src/pane/explore/asked-figure";
import { type Blocks, blocksOf } from "../../../src/pane/explore/blocks-of";
import { explore } from "../../../src/pane/explore/exploration";
import { cellBlock } from "../../../src/pane/explore/insert/block";
import { BlockInsertion } from "../../../src/pane/explore/insert/block-insertion";
import { settleAsked } from "../../../src/pane/explore/settle-asked";
import { facts } from "../../../src/pane/facts";
import { startFunctions } from "../../functions/start-functions";

function blocks(more: object = {}): Blocks {
  const asked = { ...nothingAsked, company: "BABA", line: "segment:Cloud", period: "FY2022", ...more };
  const settled = settleAsked(facts, asked);
  if (!settled) throw new Error("There is no company.");
  return blocksOf(facts, settled, explore(facts, settled));
}

const heads = ["Company", "Line", "Figure", "Unit"];
const cloud = ["Alibaba Group", "Cloud", "Revenue", "CNY millions", 13390, 24702, 40301, 60558, 74568];

describe("inserting at the cell selected, on the host", { timeout: 60_000 }, () => {
  let host: NodeHost;
  let insertion: BlockInsertion;
  beforeAll(async () => {
    host = await startFunctions();
    Object.assign(globalThis, { Excel: host.Excel, Office: host.Office });
  });
  beforeEach(async () => {
    insertion = new BlockInsertion(() => undefined);
    await inSheet((sheet) => {
      sheet.getRange("A1:Z40").clear();
      sheet.getRange("B2").select();
    });
  });
  afterAll(() => host.dispose());

  const inSheet = (act: (sheet: Excel.Worksheet) => void) =>
    host.Excel.run(async (context) => {
      act(context.workbook.worksheets.getItem("Sheet1"));
      await context.sync();
    });
  const insert = async (block = blocks().cell) => {
    await insertion.start(block);
    await host.settle();
    return insertion.state;
  };
  const values = (address: string) => host.values("Sheet1", address);
  const formulas = (address: string) => host.formulas("Sheet1", address);

  it("writes the number as a formula, with a format", async () => {
    expect(await insert()).toMatchObject({ phase: "done", written: { address: "Sheet1!B2" } });
    expect(formulas("B2")).toEqual([['=SEG.GET("BABA","Cloud","FY2022")']]);
    expect(values("B2")).toEqual([[74568]]);
    const format = await host.Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("Sheet1").getRange("B2").load("numberFormat");
      await context.sync();
      return cell.numberFormat as string[][];
    });
    expect(format).toEqual([["#,##0_);(#,##0);#,##0_);@_)"]]);
  });

  it("writes a row of years whose formula follows the cells beside it", async () => {
    await insert(blocks().row);
    expect(values("B2:J3")).toEqual([[...heads, "FY2018", "FY2019", "FY2020", "FY2021", "FY2022"], cloud]);
    await inSheet((sheet) => (sheet.getRange("J2").values = [["FY2023"]]));
    await host.settle();
    expect(values("J3")).toEqual([[77203]]);
  });

  it("says of a row what it is: figure, unit and format by measure, over the years chosen", async () => {
    const range = { from: "FY2021", to: "FY2022" };
    await insert(blocks({ ...range, measure: "growth" }).row);
    expect(values("B2:G3")).toEqual([
      [...heads, "FY2021", "FY2022"],
      ["Alibaba Group", "Cloud", "Growth of revenue", "%", expect.closeTo(0.5026, 4), expect.closeTo(0.2313, 4)],
    ]);
    expect(host.texts("Sheet1", "F3:G3")).toEqual([["50.3% ", "23.1% "]]);
    const dollars = { ...range, currency: "USD", scale: 1e9, basis: "first" };
    await inSheet((sheet) => sheet.getRange("B12").select());
    await insert(blocks(dollars).row);
    expect(values("D13:E13")).toEqual([["Revenue (as first stated)", "USD billions"]]);
    expect(host.texts("Sheet1", "G13")).toEqual([["11.8 "]]);
  });

  it("points out the line a young one was before, and inserts it too where asked", async () => {
    const young = { line: "segment:Cloud Intelligence Group", period: "FY2026", from: "FY2022", to: "FY2024" };
    const asked = settleAsked(facts, { ...nothingAsked, company: "BABA", ...young });
    const { missing, older } = asked ? explore(facts, asked) : { missing: [], older: [] };
    expect(missing.map(({ year, failure }) => [year, failure.failure])).toEqual([
      ["FY2022", "did-not-exist"],
      ["FY2023", "did-not-exist"],
    ]);
    expect(older).toEqual([{ path: "Cloud", scheme: "seven segments", years: ["FY2022", "FY2023"] }]);
    await insert(blocks({ ...young, older: true }).row);
    expect(values("C2:H4")).toEqual([
      ["Line", "Figure", "Unit", "FY2022", "FY2023", "FY2024"],
      ["Cloud Intelligence Group", "Revenue", "CNY millions", "n/d", "n/d", 106374],
      ["Cloud", "Revenue", "CNY millions", 74568, 77203, 106374],
    ]);
  });

  it("writes a grid of lines by years: a table of figures, and fractions of every line", async () => {
    await insert(blocks().grid);
    const table = values("B2:G12");
    expect(table.find(([name]) => name === "Cloud")?.at(-1)).toBe(74568);
    expect(table.find(([name]) => name === "Total")?.at(-1)).toBe(853062);
    expect(formulas("B2")).toEqual([['=SEG.GRID("BABA",,"FY2018:FY2022","axis=segment")']]);
    expect(await insertion.undo().then(() => insertion.state.phase)).toBe("undone");
    await host.settle();
    expect(
      values("B2:G12")
        .flat()
        .every((cell) => cell === ""),
    ).toBe(true);
    await insert(blocks({ measure: "share" }).grid);
    expect(
      values("C2:J12")
        .find(([name]) => name === "Cloud")
        ?.at(-1),
    ).toBeCloseTo(74568 / 853062, 9);
  });

  it("writes over nothing unless the user agrees, and undo brings everything back", async () => {
    await inSheet((sheet) => {
      sheet.getRange("C3").formulas = [["=1+1"]];
      sheet.getRange("E2").values = [["kept"]];
      sheet.getRange("E2").numberFormat = [["0.00"]];
    });
    await host.settle();
    const before = { formulas: formulas("A1:K5"), values: values("A1:K5") };
    expect(await insert(blocks().row)).toMatchObject({ phase: "asking", address: "Sheet1!B2:J3", count: 2 });
    expect({ formulas: formulas("A1:K5"), values: values("A1:K5") }).toEqual(before);
    await inSheet((sheet) => sheet.getRange("J9").select()); // the cells agreed to are those that were named
    await insertion.agree();
    await host.settle();
    expect(values("B3:J3")).toEqual([cloud]);
    await insertion.undo();
    await host.settle();
    expect(insertion.state).toEqual({ phase: "undone", address: "Sheet1!B2:J3" });
    expect({ formulas: formulas("A1:K5"), values: values("A1:K5") }).toEqual(before);
  });

  it("brings back an array that spilled into the cells, as the array it was", async () => {
    await insert(blocks().row);
    const before = values("A1:K8");
    await insertion.start(blocks().grid ?? blocks().cell);
    await insertion.agree();
    await host.settle();
    expect(values("B2")).toEqual([["BABA revenue, CNY millions"]]);
    await insertion.undo();
    await host.settle();
    expect(values("A1:K8")).toEqual(before);
    await inSheet((sheet) => sheet.getRange("G3").select()); // in the middle of what the row spilled
    await insert();
    await insertion.agree();
    // Nothing of its own stood there: cleared, the cell is the array's again.
    expect(insertion.state).toMatchObject({ phase: "done", written: { before: { contents: [[null]] } } });
  });

  it("is one step for the workbook's own undo", async () => {
    await insert(blocks().row);
    host.host.book.workbook.undo();
    await host.settle();
    expect(
      values("B2:J3")
        .flat()
        .every((cell) => cell === ""),
    ).toBe(true);
  });

  it("does not take back what somebody wrote into meanwhile, nor what is gone", async () => {
    await insert(blocks().row);
    await inSheet((sheet) => (sheet.getRange("B3").values = [["Cainiao"]]));
    await insertion.undo();
    expect(insertion.state).toEqual({ phase: "kept", address: "Sheet1!B2:J3", why: "changed" });
    expect(values("B3")).toEqual([["Cainiao"]]);
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.add("Other").activate();
      await context.sync();
    });
    await insert();
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Other").delete();
      await context.sync();
    });
    await insertion.undo();
    expect(insertion.state).toMatchObject({ phase: "kept", why: "gone" });
  });

  it("hears one click of two, and says where there is no room", async () => {
    const first = insertion.start(blocks().cell);
    const second = insertion.start(blocks().row);
    await Promise.all([first, second]);
    await host.settle();
    expect(
      values("B2:J3")
        .flat()
        .filter((cell) => cell !== ""),
    ).toEqual([74568]);
    const huge = { ...cellBlock("=1"), columns: 20_000 };
    expect(await insert(huge)).toMatchObject({ phase: "no room", address: "Sheet1!B2" });
  });

  it("says why Excel refuses, and leaves the workbook as it was", async () => {
    for (const [sync, code] of [
      [1, "InvalidOperationInCellEditMode"],
      [3, "AccessDenied"],
    ] as const) {
      host.failSync(sync, code);
      const state = await insert();
      expect(state.phase === "failed" && state.sentences.what).toMatch(/edited|protected/);
      expect(values("B2")).toEqual([[""]]);
    }
  });

  it("offers no grid where a metric has no lines", () => {
    expect(blocks({ line: "company:Total", measure: "net_income" }).grid).toBeUndefined();
    expect(blocks({ line: "product:Nothing" }).grid).toBeDefined();
  });
});
