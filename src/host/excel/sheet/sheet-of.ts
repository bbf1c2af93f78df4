import type { Book } from "../book";
import type { Worksheet } from "./worksheet";

type Maker = (book: Book, sheetId: string) => Worksheet;
let maker: Maker | undefined;

/** Sheets make ranges and ranges lead back to their sheet; the sheet's file says here how to make one. */
export const makeSheetsWith = (make: Maker): void => void (maker = make);

export function sheetOf(book: Book, sheetId: string): Worksheet {
  if (!maker) throw new Error("No sheet has been loaded.");
  return maker(book, sheetId);
}
