import { findFormulas } from "../share/find-formulas";
import { readStored } from "../share/ledger/stored-ledger";
import { relocate } from "../share/moved/relocate";
import { readSheets } from "../share/sheet-grid";
import type { Book } from "./book";

/** Reads what explains the cells of a workbook: its sheets, its SEG formulas with the cells they fill, its frozen formulas, its names. */
export async function readBook(context: Excel.RequestContext): Promise<Book> {
  const names = context.workbook.names.load("items/name,items/formula");
  const grids = await readSheets(context);
  const formulas = await findFormulas(context, grids, {});
  const stored = await readStored(context);
  const ledger = stored === "unreadable" ? undefined : stored.ledger;
  return {
    grids,
    formulas,
    frozen: ledger ? relocate(ledger, grids) : [],
    ledger,
    names: new Map(names.items.map(({ name, formula }) => [name.toLowerCase(), String(formula).slice(1)])),
  };
}
