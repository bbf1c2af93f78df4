import { invalidArgument } from "../../protocol/api-error";
import type { Area } from "../area";
import type { Book } from "../book";
import { type CellLink, extrasAt, writeExtras } from "../format/cell-extras";
import { textAt } from "./display-text";
import { writeEntries, writeStyle } from "./write-cells";

export interface Hyperlink extends CellLink {
  readonly textToDisplay: string;
}

export function hyperlinkAt(book: Book, { sheetId, row, column }: Area): Hyperlink | null {
  const { link } = extrasAt(book, sheetId, row, column);
  return link ? { ...link, textToDisplay: textAt(book, sheetId, row, column) } : null;
}

/** A link goes to an address or to a place in the workbook, and looks like one. */
export function writeHyperlink(book: Book, area: Area, given: unknown): void {
  if (typeof given !== "object" || given === null) throw invalidArgument();
  const { address, documentReference, screenTip, textToDisplay } = given as Record<string, unknown>;
  const parts = Object.entries({ address, documentReference, screenTip }).filter(
    ([, part]) => part !== undefined && part !== "",
  );
  if (parts.some(([, part]) => typeof part !== "string") || !parts.some(([name]) => name !== "screenTip"))
    throw invalidArgument();
  const shown = textAt(book, area.sheetId, area.row, area.column);
  const text = typeof textToDisplay === "string" && textToDisplay !== "" ? textToDisplay : undefined;
  if (text !== undefined && text !== shown) writeEntries(book, area, text);
  else if (text === undefined && shown === "") writeEntries(book, area, address ?? documentReference);
  writeStyle(book, area, "cl", { rgb: "#0563C1" });
  writeStyle(book, area, "ul", { s: 1 });
  writeExtras(book, area, { link: Object.fromEntries(parts) });
}
