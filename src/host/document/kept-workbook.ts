import type { IWorkbookData } from "@univerjs/core";
import type { Book } from "../excel/book";
import type { DocumentState } from "./document-state";

/** A workbook as it can be put away and opened again by this host, nothing lost: the grid's own form and what the grid cannot hold. */
export interface KeptWorkbook {
  readonly grid: IWorkbookData;
  readonly document: DocumentState;
  readonly nextId: number;
  /** Id of the sheet in front. */
  readonly front: string;
}

/** What is to be kept of the open workbook now. */
export function keptWorkbook(book: Book): KeptWorkbook {
  book.flushLooks();
  return {
    grid: book.workbook.save(),
    document: book.document.state,
    nextId: book.document.nextId(),
    front: book.workbook.getActiveSheet().getSheetId(),
  };
}

/** Gives a book whose grid was made from what was kept the rest of it. */
export function reopen(book: Book, { document, nextId, front }: Omit<KeptWorkbook, "grid">): void {
  book.document.reopen(document, nextId);
  const sheet = book.workbook.getSheetBySheetId(front);
  if (sheet) book.workbook.setActiveSheet(sheet);
}
