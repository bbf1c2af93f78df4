import type { WrittenSheet } from "./written-workbook";

/** The workbook before anything was added: every sheet, hidden ones included, and the id of the one shown. */
export interface SheetsPresent {
  readonly sheets: readonly WrittenSheet[];
  readonly shown: string;
}

/** Reads which sheets the workbook has and which is shown. */
export async function sheetsPresent(context: Excel.RequestContext): Promise<SheetsPresent> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  const active = worksheets.getActiveWorksheet().load("id");
  await context.sync();
  return { sheets: worksheets.items.map(({ id, name }) => ({ id, name })), shown: active.id };
}
