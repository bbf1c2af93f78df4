import { describe, expect, it } from "vitest";
import type { Ledger } from "../../../src/pane/share/ledger/ledger";
import { ledgerText, readLedger } from "../../../src/pane/share/ledger/ledger-text";
import { fromXml, toXml } from "../../../src/pane/share/ledger/ledger-xml";
import { align } from "../../../src/pane/share/moved/align";
import { movedFormula } from "../../../src/pane/share/moved/moved-formula";

const place = { row: 1, column: 2, rows: 3, columns: 4 };
const ledger = (formula: string, count = 1): Ledger => ({
  date: "2026-01-31",
  dataset: "test",
  sheets: [
    {
      id: "{1}",
      name: `<&>"'\u0001 ]]> 分部 😀`,
      rows: ["a", "-"],
      columns: ["b"],
      formulas: Array.from({ length: count }, () => ({
        place,
        formula,
        hash: "h",
        source: "20-F <FY2022>",
        thawed: true as const,
      })),
    },
  ],
});

describe("the ledger in the workbook", () => {
  it("comes back as it was, whatever the texts", () => {
    const kept = ledger('=_xldudf_SEG_GET("<&amp;>",A1&"\n\uD800")');
    const [xml = ""] = toXml(ledgerText(kept), 1);
    // oxlint-disable-next-line no-control-regex -- what XML cannot hold
    expect(xml).not.toMatch(/[\u0000-\u0008\uD800-\uDFFF]/);
    expect(readLedger(fromXml([`<?xml version="1.0"?>\n${xml}`])?.json ?? "")).toEqual(kept);
  });

  it("of many formulas stands in several documents; the newest whole edition counts", () => {
    const kept = ledger(`=SEG.GET("${"x".repeat(1000)}")`, 5000);
    const documents = toXml(ledgerText(kept), 7);
    expect(documents).toHaveLength(3);
    expect(Math.max(...documents.map(({ length }) => length))).toBeLessThan(2_500_000);
    const older = toXml(ledgerText(ledger("=SEG.A()")), 6);
    expect(readLedger(fromXml([...documents].reverse().concat(older))?.json ?? "")).toEqual(kept);
    expect(fromXml([...documents.slice(1), ...older])?.edition).toBe(6);
  });

  it.each([
    "",
    "{}",
    '{"version":2,"date":"","dataset":"","sources":[],"sheets":[]}',
    '{"version":1,"date":"","dataset":"","sources":[],"sheets":[{}]}',
  ])("is none where it is %s", (text) => expect(readLedger(text)).toBeUndefined());
});

describe("what moved", () => {
  const moves = (before: string, now: string) => {
    const moved = align([...before], [...now]);
    return [...before].map((_, at) => moved(at));
  };
  it.each([
    ["abcd", "abcd", [0, 1, 2, 3]],
    ["abcd", "xabcd", [1, 2, 3, 4]],
    ["abcd", "aXcd", [0, 1, 2, 3]], // edited
    ["abcd", "acd", [0, undefined, 1, 2]],
    ["a--b--c", "a--b----c", [0, 1, 2, 3, 4, 5, 8]],
    ["abc", "abXYc", [0, 1, 4]],
    ["abcd", "dabc", [1, 2, 3, undefined]], // sorted: what keeps its order is followed
  ])("from %s to %s", (before, now, places) => expect(moves(before, now)).toEqual(places));

  const down = { name: "New 'n'", row: (at: number) => (at === 5 ? undefined : at + 2), column: (at: number) => at };
  const own = { name: "Own", row: (at: number) => (at === 5 ? undefined : at + 1), column: (at: number) => at + 1 };
  const named = (name: string) => (name === "Old" ? down : name === "Lost" ? ("gone" as const) : undefined);
  it.each([
    ["=SUM($A1:B$3)+LOG10(C4)", "=SUM($B2:C$4)+LOG10(D5)"],
    ['="A1 "&A1&LFY', '="A1 "&B2&LFY'],
    ["=Old!A1+'Old'!$B$2", "='New ''n'''!A3+'New ''n'''!$B$4"],
    ["=SUM(A4:A6)", "=SUM(B5:B6)"], // the last row is gone
    ["=A6", undefined],
    ["=Lost!A1", undefined],
    ["='Not ours'!A1+rate", "='Not ours'!A1+rate"],
  ])("%s becomes %s", (formula, moved) => expect(movedFormula(formula, own, named)).toBe(moved));
});
