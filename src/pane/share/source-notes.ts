import { cellAddress } from "../../plan/address";
import type { SegFormula } from "./find-formulas";
import type { Ledger } from "./ledger/ledger";
import { hasNotes } from "./has-notes";
import type { SheetGrid } from "./sheet-grid";
import { sourceOfFormula } from "./source-of-formula";

/** Begins every note that freezing adds: what tells it from a note of anybody else. */
export const noteStart = "Segbook froze";

/** Notes to one request. */
const most = 500;

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
  for (let from = 0; from < formulas.length; from += most) {
    const asked = formulas.slice(from, from + most).map((formula) => {
      const { notes } = context.workbook.worksheets.getItem(formula.grid.id);
      const address = cellAddress(formula.place);
      return { formula, notes, address, there: notes.getItemOrNullObject(address).load("content") };
    });
    await context.sync();
    for (const { formula, notes, address, there } of asked)
      if (there.isNullObject) notes.add(address, noteOf(formula, grids, made));
  }
  await context.sync();
}

/** Takes the notes away again that freezing added. */
export async function removeSourceNotes(context: Excel.RequestContext, formulas: readonly SegFormula[]): Promise<void> {
  if (!hasNotes()) return;
  const notes = formulas.map(({ grid, place }) =>
    context.workbook.worksheets.getItem(grid.id).notes.getItemOrNullObject(cellAddress(place)).load("content"),
  );
  await context.sync();
  for (const note of notes) if (!note.isNullObject && String(note.content).startsWith(noteStart)) note.delete();
  await context.sync();
}
