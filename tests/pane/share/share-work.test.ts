import { describe, expect, it } from "vitest";
import { PartlyDone } from "../../../src/render/office/safe/all-or-nothing";
import { LedgerUnreadable } from "../../../src/pane/share/ledger/ledger-unreadable";
import { cellsInWords, frozenInWords, thawedInWords } from "../../../src/pane/share/share-sentences";
import { ShareWork } from "../../../src/pane/share/share-work";
import { words } from "../../../src/pane/words/words";

const nothing = () => undefined;

describe("freezing and thawing in words", () => {
  it("names what was done and everything that was not", () => {
    expect(frozenInWords({ formulas: 312, sheets: ["A", "B", "C"], waiting: 1, guarded: ["D"] })).toEqual([
      "Froze 312 formulas on 3 sheets.",
      "1 formula has no result yet, or is unknown here, and stays a formula.",
      "Protected and left as they are: D.",
    ]);
    const cell = { sheet: "A", cell: "B2" };
    const sentences = thawedInWords({
      formulas: 0,
      sheets: [],
      edited: [cell],
      gone: [
        { ...cell, why: "cells gone" },
        { ...cell, why: "sheet deleted" },
      ],
      differing: [],
      guarded: [],
    });
    expect(sentences).toHaveLength(4);
    expect(sentences[1]).toBe("1 formula was typed over and left: A!B2.");
    expect(cellsInWords(Array.from({ length: 9 }, () => cell))).toMatch(/A!B2 and 3 more$/);
  });

  it("one at a time; cancelled says so, a failure says what stands", async () => {
    const work = new ShareWork(nothing);
    let starts = 0;
    const first = work.start(({ signal }) => {
      starts++;
      return new Promise((_, reject) => signal?.addEventListener("abort", () => reject(new Error("aborted"))));
    });
    await work.start(() => Promise.resolve([`${++starts}`]));
    expect(starts).toBe(1);
    work.cancel();
    expect(work.state).toMatchObject({ is: "working", cancelling: true });
    await first;
    expect(work.state).toEqual({ is: "said", sentences: [words().share.cancelled] });
    await work.start(() => Promise.reject(new PartlyDone([{ code: "AccessDenied" }], ["Model"])));
    expect(work.state).toMatchObject({ is: "failed", sentences: { leftBehind: true } });
    expect(JSON.stringify(work.state)).toContain('\\"Model\\" could not be put back');
    await work.start(() => Promise.reject(new LedgerUnreadable()));
    expect(work.state).toMatchObject({ sentences: { what: words().share.trouble.unreadable } });
    work.dismiss();
    expect(work.state).toEqual({ is: "idle" });
  });
});
