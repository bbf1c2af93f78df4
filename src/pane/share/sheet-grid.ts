import { readGrids } from "../../render/office/requests/read-grids";

/** What a sheet holds, read at once. */
export interface SheetGrid {
  readonly id: string;
  readonly name: string;
  readonly guarded: boolean;
  /** Place of the first cell below, counted from 0. */
  readonly row: number;
  readonly column: number;
  readonly formulas: readonly (readonly unknown[])[];
  readonly values: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly unknown[])[];
}

/** Reads every sheet of the workbook, hidden ones included: their formulas, values and number formats, whether they are protected. */
export async function readSheets(context: Excel.RequestContext): Promise<SheetGrid[]> {
  const sheets = context.workbook.worksheets.load("items/id,items/name");
  await context.sync();
  const guards = sheets.items.map((sheet) => sheet.protection.load("protected"));
  const used = sheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true));
  const grids = await readGrids(context, used, ["formulas", "values", "numberFormat"]);
  return sheets.items.map(({ id, name }, at) => {
    const guarded = guards[at]?.protected === true;
    const grid = grids[at];
    if (!grid) return { id, name, guarded, row: 0, column: 0, formulas: [], values: [], formats: [] };
    const { row, column, formulas, values, numberFormat: formats } = grid;
    return { id, name, guarded, row, column, formulas, values, formats };
  });
}

/** What a cell of the sheet holds, by its place on the sheet; nothing beyond the cells in use. */
export const heldAt = ({ row, column, formulas }: SheetGrid, at: number, across: number): unknown =>
  formulas[at - row]?.[across - column] ?? "";

export const valueAt = ({ row, column, values }: SheetGrid, at: number, across: number): unknown =>
  values[at - row]?.[across - column] ?? "";

/** Whether a cell is formatted as text: what is written into it would stay the text it is, a formula too. */
export const isTextCell = ({ row, column, formats }: SheetGrid, at: number, across: number): boolean =>
  formats[at - row]?.[across - column] === "@";
