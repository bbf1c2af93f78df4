import { priorPeriod } from "../../engine/asked/period";
import { type Book, requestOf, type Row } from "../book/book";
import { fillWords } from "../book/words";
import { findRows } from "../formula/find-rows";
import type { Content } from "../row-template";
import type { SegArgument } from "./seg-call";

/** The text of an argument in the cell of a period. */
export type ArgumentText = (period: number | undefined) => string;

/** The text a cell holds before anything is calculated. */
function textIn(book: Book, row: Row, content: Content | undefined): ArgumentText {
  if (typeof content === "string" && !content.startsWith("=")) {
    const text = fillWords(content, row.words);
    return () => text;
  }
  if (typeof content !== "object" || !("period" in content))
    throw new Error(`Row "${row.template.key}": a SEG call may refer to texts and periods only.`);
  const { periods } = requestOf(row.items, book.request);
  return (period = 0) => {
    const label = periods[period] ?? "";
    return content.period === "prior" ? priorPeriod(label) : label;
  };
}

/** What an argument of a SEG call is: a text of the call, or the text of the cell it refers to. */
export function argumentText(book: Book, row: Row, argument: SegArgument): ArgumentText {
  if ("literal" in argument) {
    const text = fillWords(argument.literal, row.words);
    return () => text;
  }
  const { sheet, from } = argument.reference;
  const [target] = findRows(book, row, from, sheet);
  if (!target) throw new Error(`Row "${row.template.key}": a SEG call refers to no row.`);
  const { across, cells } = target.template;
  return textIn(book, target, from.column === undefined ? across : cells?.[from.column]);
}
