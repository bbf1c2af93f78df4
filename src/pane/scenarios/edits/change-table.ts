import { asOneStep } from "../../../render/office/in-excel";
import { allOrNothing } from "../../../render/office/safe/all-or-nothing";
import { type HeldCells, holdCells, sheetsOf } from "../../../render/office/safe/held-cells";
import { putBackIn } from "../../../render/office/safe/put-back";
import { loadTable, type TableCells } from "../sheet/load-table";
import { growName, removeCells } from "../sheet/table-column";
import { activeName, namesAt, type TablePlace, tableRange } from "../sheet/table-place";

/** The cells of a table, and that of its active scenario where there is one. */
export const cellsOfTable = (context: Excel.RequestContext, place: TablePlace): Excel.Range[] => [
  tableRange(context, place),
  namesAt(context, place).getItemOrNullObject(activeName(place)).getRangeOrNullObject(),
];

/** Where an edit puts columns in, within the table; whole ones of the sheet, or the table's rows alone. */
export interface Inserts {
  readonly at: number;
  readonly isWhole: boolean;
}

/** How far right the table's rows are in use: columns put in or taken out show here. */
const edgeOf = ({ rows }: TableCells): number => rows.column + (rows.formulas[0]?.length ?? 0);

/** A table before it is edited. */
interface Before {
  readonly cells: TableCells;
  readonly held: readonly HeldCells[];
}

async function tableNow(context: Excel.RequestContext, place: TablePlace): Promise<TableCells> {
  const loading = loadTable(context, place);
  await context.sync();
  return loading.read();
}

/**
 * Edits a table, all of it or nothing: where Excel stops on the way, columns that were put in go, and cells hold what they held. A column
 * that was taken out (`removes`) does not come back: then the edit is done, whatever Excel said.
 */
export async function changeTable<Done>(
  place: TablePlace,
  change: (context: Excel.RequestContext) => Promise<Done>,
  {
    inserts,
    removes,
  }: { readonly inserts?: () => Inserts | undefined; readonly removes?: () => Done | undefined } = {},
): Promise<Done> {
  let before: Before | undefined;
  let done: Done | undefined;
  const work = () =>
    asOneStep(async (context) => {
      const loading = loadTable(context, place);
      const held = await holdCells(context, cellsOfTable(context, place));
      before = { cells: loading.read(), held };
      return change(context);
    });
  const takeBack = async () => {
    if (!before) return;
    const was = before;
    await asOneStep(async (context) => {
      const more = edgeOf(await tableNow(context, place)) - edgeOf(was.cells);
      if (more < 0) return void (done = removes?.());
      const put = inserts?.();
      if (more > 0 && put) {
        removeCells(context, was.cells, was.cells.area.column + put.at, more, put.isWhole);
        const { area } = await tableNow(context, place);
        if (area.columns !== was.cells.area.columns) growName(context, place, was.cells, 0);
      }
      await putBackIn(context, was.held);
    });
  };
  try {
    return await allOrNothing(work, takeBack, () => sheetsOf(before?.held ?? []));
  } catch (error) {
    if (done === undefined) throw error;
    return done;
  }
}
