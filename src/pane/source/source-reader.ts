import { facts } from "../facts";
import type { Book } from "./book";
import { type Explained, explainCell } from "./explain-cell";
import { readBook } from "./read-book";
import { inExcel } from "../../render/office/in-excel";

/** The selected cell explained, with the text it shows. */
export interface SelectedCell extends Explained {
  readonly text: string;
  readonly frozenOn: { readonly date: string; readonly dataset: string } | undefined;
}

/**
 * Explains the active cell. The workbook is read when something in it has changed and kept until then, so that moving about in it asks
 * Excel for the place of the cell alone.
 */
export class SourceReader {
  private book: Book | undefined;

  /** Something in the workbook changed. */
  forget(): void {
    this.book = undefined;
  }

  async read(): Promise<SelectedCell | undefined> {
    return inExcel(async (context) => {
      const active = context.workbook.getActiveCell().load("rowIndex,columnIndex,text");
      const sheet = active.worksheet.load("id,name");
      await context.sync();
      const known = this.book?.grids.find(({ id }) => id === sheet.id);
      const book = known?.name === sheet.name && this.book ? this.book : (this.book = await readBook(context));
      const grid = book.grids.find(({ id }) => id === sheet.id);
      if (!grid) return undefined; // deleted while it was read
      const cell = { grid, row: active.rowIndex, column: active.columnIndex };
      const { ledger } = book;
      return { ...explainCell(facts, book, cell), text: active.text[0]?.[0] ?? "", frozenOn: ledger };
    });
  }
}
