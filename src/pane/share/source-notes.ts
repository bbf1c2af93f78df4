import { cellAddress } from "../../plan/address";
import { askEach } from "../../render/office/requests/ask-each";
import { bytesOf, callBytes } from "../../render/office/requests/bytes-of";
import { packed, sent } from "../../render/office/requests/in-requests";
import type { SegFormula } from "./find-formulas";
import type { Ledger } from "./ledger/ledger";
import { hasNotes } from "./has-notes";
import type { SheetGrid } from "./sheet-grid";
import { sourceOfFormula } from "./source-of-formula";

/** Begins every note that freezing adds: what tells it from a note of anybody else. */
export const noteStart = "Segbook froze";

const notesOf = (context: Excel.RequestContext, { grid }: SegFormula) =>
  context.workbook.worksheets.getItem(grid.id).notes;

const noteAt = (context: Excel.RequestContext, formula: SegFormula) =>
  notesOf(context, formula).getItemOrNullObject(cellAddress(formula.place)).load("content");

function noteOf(one: SegFormula, grids: readonly SheetGrid[], { date, dataset }: Pick<Ledger, "date" | "dataset">) {
  const source = sourceOfFormula(one, grids);
  const lines = [
    `${noteStart} this on ${date} from dataset ${dataset}.`,
    one.formula,
    ...(source === "" ? [] : [`Source: ${source}`]),
  ];
  return lines.join("\n");
}

/** A note on the first cell of every frozen formula, where Excel has notes (ExcelApi 1.18) and the cell has none. */
export async function addSourceNotes(
  context: Excel.RequestContext,
  formulas: readonly SegFormula[],
  grids: readonly SheetGrid[],
  made: Pick<Ledger, "date" | "dataset">,
): Promise<void> {
  if (!hasNotes()) return;
  const there = await askEach(context, formulas, (formula) => noteAt(context, formula));
  const missing = formulas.flatMap((formula, at) => {
    if (there[at]?.isNullObject !== true) return [];
    const note = noteOf(formula, grids, made);
    return [{ formula, note, bytes: bytesOf(note) + 4 * callBytes }];
  });
  for (const some of packed(missing))
    await sent(some, async (own) => {
      for (const { formula, note } of own) notesOf(context, formula).add(cellAddress(formula.place), note);
      await context.sync();
    });
}

/** Takes the notes away again that freezing added. */
export async function removeSourceNotes(context: Excel.RequestContext, formulas: readonly SegFormula[]): Promise<void> {
  if (!hasNotes()) return;
  const there = await askEach(context, formulas, (formula) => noteAt(context, formula));
  const ours = formulas.filter((_, at) => {
    const note = there[at];
    return note?.isNullObject === false && note.content.startsWith(noteStart);
  });
  await askEach(context, ours, (formula) => noteAt(context, formula).delete());
}
