import { cellAddress } from "../../plan/address";
import { asOneStep } from "../../render/office/in-excel";
import { allOrNothing } from "../../render/office/safe/all-or-nothing";
import { asFormulas, asHeld, cellsIn } from "./freeze-writes";
import type { SegFormula } from "./find-formulas";
import type { Ledger } from "./ledger/ledger";
import { LedgerUnreadable } from "./ledger/ledger-unreadable";
import { putBackStored, readStored, writeStored } from "./ledger/stored-ledger";
import { hasAnswers } from "./has-answers";
import { valuesHash } from "./ledger/values-hash";
import { type Relocated, relocate } from "./moved/relocate";
import { removeSourceNotes } from "./source-notes";
import { readSheets } from "./sheet-grid";
import { Steps, type Watched } from "./steps";
import { writeCells } from "./write-cells";

/** A cell, by the name of its sheet. */
export interface NamedCell {
  readonly sheet: string;
  readonly cell: string;
}

/** What thawing did, and what it left as it was. */
export interface Thawed {
  readonly formulas: number;
  readonly sheets: readonly string[];
  /** Typed over since: left as they are unless that was asked for. */
  readonly edited: readonly NamedCell[];
  /** Where the sheet, the cells or what the formula reads is there no more. */
  readonly gone: readonly (NamedCell & { readonly why: "sheet deleted" | "cells gone" | "source gone" })[];
  /** Formulas that show other figures than the frozen ones: what they read has changed. */
  readonly differing: readonly NamedCell[];
  readonly guarded: readonly string[];
}

type There = Exclude<Relocated["state"], { is: "gone" }>;

const isThere = (state: Relocated["state"]): state is There => state.is !== "gone";

const cellOf = ({ kept, sheet, state }: Relocated): NamedCell =>
  state.is === "gone"
    ? { sheet: sheet.name, cell: cellAddress(kept.place) }
    : { sheet: state.grid.name, cell: cellAddress(state.place) };

/** The ledger with these formulas marked as thawed. */
const withThawed = (ledger: Ledger, thawed: ReadonlySet<unknown>): Ledger => ({
  ...ledger,
  sheets: ledger.sheets.map((sheet) => ({
    ...sheet,
    formulas: sheet.formulas.map((one) => (thawed.has(one) ? { ...one, thawed: true } : one)),
  })),
});

/**
 * Makes formulas again of what was frozen: where they stood or where Excel has moved them to. What was typed over stays, unless
 * `overwrite` says otherwise. Complete or not at all, as freezing is.
 */
export async function thaw(overwrite = false, watched: Watched = {}): Promise<Thawed> {
  let written: readonly SegFormula[] = [];
  let kept: readonly string[] = [];
  const work = () =>
    asOneStep(async (context): Promise<Thawed> => {
      const grids = await readSheets(context);
      const stored = await readStored(context);
      if (stored === "unreadable") throw new LedgerUnreadable();
      const { ledger } = stored;
      const all = ledger ? relocate(ledger, grids) : [];
      const wanted = all.filter(({ state }) => state.is === "frozen" || (overwrite && state.is === "edited"));
      const mine = wanted.filter(({ state }) => isThere(state) && !state.grid.guarded);
      const formulas = mine.flatMap(({ state }): SegFormula[] => (isThere(state) ? [state] : []));
      const names = (some: readonly Relocated[]) => [
        ...new Set(some.flatMap(({ state }) => (isThere(state) ? [state.grid.name] : []))),
      ];
      const edited = overwrite ? [] : all.filter(({ state }) => state.is === "edited").map(cellOf);
      const gone = all.flatMap((one) => (one.state.is === "gone" ? [{ ...cellOf(one), why: one.state.why }] : []));
      const guarded = names(wanted.filter((one) => !mine.includes(one)));
      const result = { formulas: mine.length, sheets: names(mine), edited, gone, guarded };
      if (!ledger || mine.length === 0) return { ...result, differing: [] };
      watched.signal?.throwIfAborted();
      [written, kept] = [formulas, stored.documents];
      await writeStored(context, stored, withThawed(ledger, new Set(mine.map(({ kept: one }) => one))));
      await writeCells(context, asFormulas(formulas), new Steps(cellsIn(formulas), watched));
      await removeSourceNotes(context, formulas);
      const now = new Map((await readSheets(context)).map((grid) => [grid.id, grid]));
      const differing = mine.filter(({ kept: { hash }, state }) => {
        const grid = isThere(state) ? now.get(state.grid.id) : undefined;
        // One that is still at work, a simulation above all, has no figure to hold against the frozen one.
        return grid && isThere(state) && hasAnswers(grid, state.place) && valuesHash(grid, state.place) !== hash;
      });
      return { ...result, differing: differing.map(cellOf) };
    });
  const takeBack = async () => {
    if (written.length === 0) return;
    await asOneStep(async (context) => {
      await writeCells(context, asHeld(written), new Steps(cellsIn(written), {}));
      await putBackStored(context, kept);
    });
  };
  return allOrNothing(work, takeBack, () => [...new Set(written.map(({ grid }) => grid.name))]);
}
