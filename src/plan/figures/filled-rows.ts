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

/** The rows that one array formula of a call fills. */
export type FilledRows = (row: Row, seg: string) => readonly Row[];

/**
 * The rows that one array formula of a call fills: those of the row's group whose texts in it are the same, where it asks for a cell of each;
 * else the row alone, because a text holds for all rows of an array. Found once for all of them.
 */
export function filledRows(): FilledRows {
  const known = new Map<string, Map<Row, readonly Row[]>>();
  return (row, seg) => {
    if (!asksForOwnRow(seg)) return [row];
    const ofCall = known.get(seg) ?? new Map<Row, readonly Row[]>();
    known.set(seg, ofCall);
    const found = ofCall.get(row);
    if (found) return found;
    const byTexts = new Map<string, Row[]>();
    for (const one of groupOf(row)) {
      const texts = textsOf(seg, one);
      const same = byTexts.get(texts);
      if (same) same.push(one);
      else byTexts.set(texts, [one]);
    }
    for (const rows of byTexts.values()) for (const one of rows) ofCall.set(one, rows);
    return ofCall.get(row) ?? [row];
  };
}
