import { words } from "../words/words";
import type { Frozen } from "./freeze";
import type { NamedCell, Thawed } from "./thaw";

/** Cells that are named; of many the first ones. */
const most = 6;

/** `Segment revenue!F11, G12 and 4 more`. */
export function cellsInWords(cells: readonly NamedCell[]): string {
  const { andMore } = words().share;
  const named = cells.slice(0, most).map(({ sheet, cell }) => `${sheet}!${cell}`);
  const rest = cells.length - named.length;
  return rest > 0 ? andMore(named.join(", "), rest) : named.join(", ");
}

/** What of the frozen formulas cannot come back, a sentence for each reason. */
export function goneInWords(gone: Thawed["gone"]): string[] {
  const { gone: texts } = words().share;
  return (["sheet deleted", "cells gone", "source gone"] as const).flatMap((why) => {
    const cells = gone.filter((one) => one.why === why);
    return cells.length === 0 ? [] : [texts[why](cells.length, cellsInWords(cells))];
  });
}

export function frozenInWords({ formulas, sheets, waiting, guarded }: Frozen): string[] {
  const texts = words().share;
  return [
    formulas === 0 ? texts.nothingFrozen : texts.froze(formulas, sheets.length),
    ...(waiting > 0 ? [texts.waiting(waiting)] : []),
    ...(guarded.length > 0 ? [texts.guarded(guarded.join(", "))] : []),
  ];
}

export function thawedInWords({ formulas, sheets, edited, gone, differing, guarded }: Thawed): string[] {
  const texts = words().share;
  return [
    formulas === 0 ? texts.nothingThawed : texts.thawed(formulas, sheets.length),
    ...(differing.length > 0 ? [texts.differing(differing.length, cellsInWords(differing))] : []),
    ...(edited.length > 0 ? [texts.editedKept(edited.length, cellsInWords(edited))] : []),
    ...goneInWords(gone),
    ...(guarded.length > 0 ? [texts.guarded(guarded.join(", "))] : []),
  ];
}
