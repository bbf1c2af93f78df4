import { asOneStep } from "../../render/office/in-excel";
import { allOrNothing } from "../../render/office/safe/all-or-nothing";
import { findFormulas, type Scope, type SegFormula } from "./find-formulas";
import { asFormulas, asValues, cellsIn } from "./freeze-writes";
import { hasAnswers } from "./has-answers";
import type { Ledger } from "./ledger/ledger";
import { LedgerUnreadable } from "./ledger/ledger-unreadable";
import { nextLedger } from "./ledger/next-ledger";
import { putBackStored, readStored, writeStored } from "./ledger/stored-ledger";
import { valuesHash } from "./ledger/values-hash";
import { relocate } from "./moved/relocate";
import { readSheets } from "./sheet-grid";
import { Steps, type Watched } from "./steps";
import { addSourceNotes, removeSourceNotes } from "./source-notes";
import { writeCells } from "./write-cells";

/** What freezing did, and what it left as it was. */
export interface Frozen {
  readonly formulas: number;
  readonly sheets: readonly string[];
  /** Formulas that have no answer yet, or that this Excel does not know: they stay formulas. */
  readonly waiting: number;
  /** Names of protected sheets with formulas: they stay as they are. */
  readonly guarded: readonly string[];
}

/** What was written does not show the figures the formulas showed. */
export class FiguresDiffer extends Error {
  readonly code = "FiguresDiffer";
}

/** Reads the sheets again and refuses where a frozen cell shows anything else than its formula did. */
async function confirm(context: Excel.RequestContext, formulas: readonly SegFormula[]): Promise<void> {
  const now = new Map((await readSheets(context)).map((grid) => [grid.id, grid]));
  const differs = formulas.find(({ grid, place }) => {
    const written = now.get(grid.id);
    return !written || valuesHash(written, place) !== valuesHash(grid, place);
  });
  if (differs) throw new FiguresDiffer(differs.grid.name);
}

/**
 * Turns the SEG formulas of the scope into the values they show and keeps the formulas in the workbook. Complete or not at all: on an
 * error, or when cancelled, the formulas stand again and the error is thrown on as it is.
 */
export async function freeze(
  scope: Scope,
  made: Pick<Ledger, "date" | "dataset">,
  watched: Watched = {},
): Promise<Frozen> {
  let written: readonly SegFormula[] = [];
  let kept: readonly string[] = [];
  const names = (formulas: readonly SegFormula[]) => [...new Set(formulas.map(({ grid }) => grid.name))];
  const work = () =>
    asOneStep(async (context): Promise<Frozen> => {
      const grids = await readSheets(context);
      const found = await findFormulas(context, grids, scope);
      const stored = await readStored(context);
      if (stored === "unreadable") throw new LedgerUnreadable();
      const open = found.filter(({ grid }) => !grid.guarded);
      const ready = open.filter(({ grid, place }) => hasAnswers(grid, place));
      const guarded = names(found.filter(({ grid }) => grid.guarded));
      const result = { formulas: ready.length, sheets: names(ready), waiting: open.length - ready.length, guarded };
      if (ready.length === 0) return result;
      watched.signal?.throwIfAborted();
      [written, kept] = [ready, stored.documents];
      const before = stored.ledger ? relocate(stored.ledger, grids) : [];
      await writeStored(context, stored, nextLedger(grids, ready, before, made));
      await writeCells(context, asValues(ready), new Steps(cellsIn(ready), watched));
      await confirm(context, ready);
      await addSourceNotes(context, ready, grids, made);
      watched.signal?.throwIfAborted();
      return result;
    });
  const takeBack = async () => {
    if (written.length === 0) return;
    await asOneStep(async (context) => {
      await writeCells(context, asFormulas(written), new Steps(cellsIn(written), {}));
      await removeSourceNotes(context, written);
      await putBackStored(context, kept);
    });
  };
  return allOrNothing(work, takeBack, () => names(written));
}
