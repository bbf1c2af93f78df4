import { afterEach, beforeAll, describe, expect, it } from "vitest";
import type { NodeHost } from "../../../src/host/node/start-node-host";
import { freeze } from "../../../src/pane/share/freeze";
import { readStored } from "../../../src/pane/share/ledger/stored-ledger";
import { thaw } from "../../../src/pane/share/thaw";
import { startFunctions } from "../../functions/start-functions";

const made = { date: "2026-01-31", dataset: "test" };

describe("freezing, edits, thawing", { timeout: 60_000 }, () => {
  let host: NodeHost;
  let sheet = "";
  beforeAll(async () => {
    host = await startFunctions();
    Object.assign(globalThis, { Excel: host.Excel, Office: host.Office });
  }, 60_000);

  const run = async (work: (book: Excel.Workbook) => void) => {
    await host.Excel.run(async (context) => {
      work(context.workbook);
      await context.sync();
    });
    await host.settle();
  };
  const on = (work: (range: Excel.Worksheet) => void) => run((book) => work(book.worksheets.getItem(sheet)));
  const stored = () => Excel.run((context) => readStored(context));

  let number = 0;
  /** A sheet with labels, an array over them, a nested call, an error, an empty text and a formula over the array. */
  const model = [
    ["Model", "", "FY2021", "FY2022", "Note"],
    ["Cloud", "CNY m", '=SEG.GET("BABA",$A2:$A3,$C$1:$D$1,,"na=text")', "", "typed"],
    ["China commerce", "CNY m", "", "", ""],
    ["Both", "CNY m", "=SUM(C2:C3)", "=SUM(D2:D3)", ""],
    ["Share", "%", '=IFERROR(SEG.SHARE("BABA",A2,C1)*100,"none")', '=SEG.SHARE("BABA",A2,D1)*100', ""],
    ["Missing", "", '=SEG.GET("BABA","Cloud","FY2010")', '=SEG.GET("BABA","Cloud","FY2010",,"na=blank")', ""],
    ["Filing", "", '=SEG.SOURCE("BABA","Cloud",D1,,"filing")', '=SEG.CITE("BABA","Cloud",D1)', ""],
    ["Truth", "", '=SEG.GET("BABA","Cloud",D1)>10', 74568, ""],
  ];
  const insert = async () => {
    sheet = `Model ${++number}`;
    await run((book) => {
      const added = book.worksheets.add(sheet);
      added.getRange("A1:E8").formulas = model.map((row) => row.map((cell) => (cell === "" ? (null as never) : cell)));
      added.getRange("C7").numberFormat = [["@"]];
      added.getRange("C5:D5").numberFormat = [["0.0", "0.0"]];
    });
  };
  const shown = (address = "A1:E8") => ({
    formulas: host.formulas(sheet, address),
    values: host.values(sheet, address),
  });
  const settled = async (address?: string) => {
    await host.settle();
    return shown(address);
  };
  const formats = async () =>
    host.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(sheet).getRange("A1:E8").load("numberFormat");
      await context.sync();
      return range.numberFormat as unknown;
    });
  afterEach(async () => {
    if (host.sheets().includes(sheet)) await run((book) => book.worksheets.getItem(sheet).delete());
  });

  it("errors, empty texts, truths, texts in text cells and nested calls stand as what they are", async () => {
    await insert();
    const [before, looks] = [shown(), await formats()];
    expect(before.values[1]).toEqual(["Cloud", "CNY m", 60558, 74568, "typed"]);
    expect(await freeze({}, made)).toEqual({ formulas: 8, sheets: [sheet], waiting: 0, guarded: [] });
    expect(shown().values).toEqual(before.values);
    expect(
      shown()
        .formulas.flat()
        .filter((held) => String(held).startsWith("=")),
    ).toEqual(["=SUM(C2:C3)", "=SUM(D2:D3)", '=""']);
    expect(shown("C6").values).toEqual([["#N/A"]]);
    await on((own) => (own.getRange("G1:G3").formulas = [["=ISNA(C6)"], ["=ISTEXT(D6)"], ["=ISLOGICAL(C8)"]]));
    expect(host.values(sheet, "G1:G3")).toEqual([[true], [true], [true]]);
    await on((own) => own.getRange("G1:G3").clear());
    expect(await thaw()).toMatchObject({ formulas: 8, edited: [], gone: [], differing: [] });
    expect(await settled()).toEqual(before);
    expect(await formats()).toEqual(looks);
    // What was thawed is no longer frozen, and freezing again keeps it once.
    expect(await thaw()).toMatchObject({ formulas: 0, edited: [], gone: [] });
    await freeze({}, made);
    const kept = await stored();
    expect(kept === "unreadable" ? [] : kept.ledger?.sheets.flatMap(({ formulas }) => formulas)).toHaveLength(8);
    await thaw();
  });

  it("only the selection, then the rest: thawing makes formulas of both", async () => {
    await insert();
    const before = shown();
    const { id } = await host.Excel.run(async (context) => {
      const own = context.workbook.worksheets.getItem(sheet).load("id");
      await context.sync();
      return own;
    });
    const one = { row: 2, column: 3, rows: 1, columns: 1 }; // within the array
    expect(await freeze({ sheet: id, cells: one }, made)).toMatchObject({ formulas: 1 });
    expect(shown("C2:D3").formulas).toEqual(before.values.slice(1, 3).map((row) => row.slice(2, 4)));
    expect(shown("C5").formulas).toEqual([[before.formulas[4]?.[2]]]);
    expect(await freeze({}, made)).toMatchObject({ formulas: 7 });
    expect(await thaw()).toMatchObject({ formulas: 8 });
    expect(await settled()).toEqual(before);
  });

  it("what was typed over stays, is named, and is overwritten only when asked", async () => {
    await insert();
    const before = shown();
    await freeze({}, made);
    await on((own) => (own.getRange("D3").values = [[1]]));
    const thawed = await thaw();
    expect(thawed).toMatchObject({ formulas: 7, edited: [{ sheet, cell: "C2" }], gone: [] });
    expect(shown("C2:D3").formulas).toEqual([
      [60558, 74568],
      [before.values[2]?.[2], 1],
    ]);
    expect(await thaw(true)).toMatchObject({ formulas: 1, edited: [] });
    expect(await settled()).toEqual(before);
  });

  it("follows inserted rows and columns and a renamed sheet, references and all", async () => {
    await insert();
    const other = `${sheet} labels`;
    await run((book) => {
      const labels = book.worksheets.add(other);
      labels.getRange("A1:A3").values = [["Years"], ["FY2021"], ["FY2022"]];
      book.worksheets.getItem(sheet).getRange("C9").formulas = [[`=SEG.GET("BABA",A2,'${other}'!A3)`]];
    });
    const before = { own: host.values(sheet, "A1:E9") };
    await freeze({}, made);
    await run((book) => {
      const own = book.worksheets.getItem(sheet);
      own.getRange("1:2").insert("Down");
      own.getRange("A1").values = [["A title"]];
      own.getRange("B:B").insert("Right");
      own.getRange("B4:B5").values = [["new"], ["also new"]];
      own.getRange("8:8").insert("Down");
      own.name = `${sheet}'s`;
      const labels = book.worksheets.getItem(other);
      labels.getRange("2:2").insert("Down");
      labels.name = `${other} (all)`;
    });
    sheet = `${sheet}'s`;
    expect(await thaw()).toMatchObject({ formulas: 9, edited: [], gone: [], differing: [] });
    await host.settle();
    expect(host.formulas(sheet, "D4")).toEqual([['=SEG.GET("BABA",$A4:$A5,$D$3:$E$3,,"na=text")']]);
    expect(host.formulas(sheet, "D12")).toEqual([[`=SEG.GET("BABA",A4,'${other} (all)'!A4)`]]);
    expect(host.values(sheet, "D4:E6")).toEqual(before.own.slice(1, 4).map((row) => row.slice(2, 4)));
    expect(host.values(sheet, "D9:E10")).toEqual(before.own.slice(5, 7).map((row) => row.slice(2, 4)));
    await run((book) => book.worksheets.getItem(`${other} (all)`).delete());
  });

  it("says what is gone: a deleted sheet, deleted rows, rows a formula read", async () => {
    await insert();
    const lost = `${sheet} lost`;
    await run((book) => {
      const added = book.worksheets.add(lost);
      added.getRange("A1:B1").formulas = [["FY2022", '=SEG.GET("BABA","Cloud",A1)']];
      book.worksheets.getItem(sheet).getRange("A9:C9").formulas = [
        ["From there", "", `=SEG.GET("BABA","Cloud",'${lost}'!A1)`],
      ];
    });
    await freeze({}, made);
    await run((book) => {
      book.worksheets.getItem(lost).delete();
      book.worksheets.getItem(sheet).getRange("7:7").delete("Up");
    });
    const thawed = await thaw();
    expect(thawed.formulas).toBe(6);
    expect(thawed.gone).toEqual([
      { sheet, cell: "C7", why: "cells gone" },
      { sheet, cell: "D7", why: "cells gone" },
      { sheet, cell: "C9", why: "source gone" },
      { sheet: lost, cell: "B1", why: "sheet deleted" },
    ]);
    expect(host.values(sheet, "C8")).toEqual([[74568]]);
  });

  it("says when a thawed formula shows another figure, because what it reads was changed", async () => {
    await insert();
    await freeze({}, made);
    await on((own) => (own.getRange("D1").values = [["FY2020"]]));
    const thawed = await thaw();
    expect(thawed.formulas).toBe(8);
    expect(thawed.differing).toEqual(["C2", "D5", "D7"].map((cell) => ({ sheet, cell })));
  });

  it("leaves what has no answer and protected sheets as they are, and says so", async () => {
    await insert();
    const guarded = `${sheet} guarded`;
    await run((book) => {
      const added = book.worksheets.add(guarded);
      added.getRange("A1").formulas = [['=SEG.GET("BABA","Cloud","FY2022")']];
      added.protection.protect();
      book.worksheets.getItem(sheet).getRange("G1:G2").formulas = [["=_xldudf_SEG_GET(1)"], ['=SEG.GETT("BABA")']];
    });
    const before = shown("G1:G2");
    const frozen = await freeze({}, made);
    expect(frozen).toMatchObject({ formulas: 8, waiting: 2, guarded: [guarded] });
    expect(shown("G1:G2")).toEqual(before);
    expect(host.formulas(guarded, "A1")).toEqual([['=SEG.GET("BABA","Cloud","FY2022")']]);
    await thaw();
    await run((book) => {
      book.worksheets.getItem(guarded).protection.unprotect();
      book.worksheets.getItem(guarded).delete();
    });
  });

  it("a refusal at any sync leaves the workbook as it was, and the next try works", async () => {
    await insert();
    const before = shown();
    for (let at = 1; ; at++) {
      host.failSync(at, "GeneralException", 1);
      const failed = await freeze({}, made).then(
        () => false,
        () => true,
      );
      host.host.faults.clear();
      if (!failed) break;
      expect(at).toBeLessThan(20);
      expect(await settled()).toEqual(before);
      expect(await thaw()).toMatchObject({ formulas: 0, edited: [] });
    }
    const frozen = shown();
    for (let at = 1; ; at++) {
      host.failSync(at, "GeneralException", 1);
      const failed = await thaw().then(
        () => false,
        () => true,
      );
      host.host.faults.clear();
      if (!failed) break;
      expect(at).toBeLessThan(20);
      if (shown().formulas[1]?.[2] !== 60558) break; // refused after all was written: it stands
      expect(await settled()).toEqual(frozen);
    }
    expect(await settled()).toEqual(before);
  });

  it("cancelled, everything is a formula again", async () => {
    await insert();
    await on((own) => {
      own.getRange("I1:I3000").formulas = Array.from({ length: 3000 }, (_, at) => [
        at % 2 === 0 ? `=SEG.GET("BABA","Cloud","FY${2019 + (at % 4)}")` : `=${at}`,
      ]);
    });
    const before = await settled("A1:I3000");
    const cancel = new AbortController();
    const seen: number[] = [];
    const onProgress = (done: number) => {
      seen.push(done);
      if (seen.length === 1) cancel.abort();
    };
    await expect(freeze({}, made, { onProgress, signal: cancel.signal })).rejects.toThrow(/abort/i);
    expect(seen).toHaveLength(1);
    expect(await settled("A1:I3000")).toEqual(before);
  });
});
