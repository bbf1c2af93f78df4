import { groupOf, type Row } from "../book/book";
import { fillWords } from "../book/words";
import { formulaPieces } from "../formula/formula-piece";

/** The texts of a call, their words filled in. */
const textsOf = (seg: string, { words }: Row): string =>
  formulaPieces(seg)
    .flatMap((piece) => ("literal" in piece ? [fillWords(piece.literal, words)] : []))
    .join("\n");

/** Whether a call asks for a cell of the row it stands in, so that a range of them gives as many rows. */
const asksForOwnRow = (seg: string): boolean =>
  formulaPieces(seg).some((piece) => "reference" in piece && piece.reference.from.row === undefined);

/**
 * The rows that one array formula of a call fills: those of the row's group whose texts in it are the same, where it asks for a cell of each;
 * else the row alone, because a text holds for all rows of an array.
 */
export function filledRows(row: Row, seg: string): Row[] {
  if (!asksForOwnRow(seg)) return [row];
  const texts = textsOf(seg, row);
  return groupOf(row).filter((other) => textsOf(seg, other) === texts);
}
