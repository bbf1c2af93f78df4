import { priorPeriod } from "../../engine/period";
import type { Book, Row } from "../book/book";
import { fillWords } from "../book/words";
import { findRows } from "../formula/find-rows";
import { parseReference } from "../formula/reference";
import type { Token } from "../formula/tokens";
import type { Content } from "../row-template";

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
  return (period = 0) => {
    const label = book.request.periods[period] ?? "";
    return content.period === "prior" ? priorPeriod(label) : label;
  };
}

/** What an argument of a SEG call is: a text of the call, or the text of the cell it refers to. */
export function argumentText(book: Book, row: Row, token: Token | undefined): ArgumentText {
  if (token === undefined) return () => "";
  if (token.kind === "string") {
    const text = fillWords(token.text.slice(1, -1), row.words);
    return () => text;
  }
  const { sheet, from } = parseReference(token.text);
  const [target] = findRows(book, row, from, sheet);
  if (!target) throw new Error(`"{${token.text}}" names no row.`);
  const { across, cells } = target.template;
  return textIn(book, target, from.column === undefined ? across : cells?.[from.column]);
}
