import { bytesOf, callBytes } from "./bytes-of";
import type { SheetPiece } from "./sheet-piece";

/** Bytes of one range: some to a request, so that a request can be halved. */
const most = 500_000;

/** The rows of a sheet, from A1 on, as whole ranges that a request takes; `write` writes one of them. */
export function* rowPieces<Cell>(
  rows: readonly (readonly Cell[])[],
  write: (range: Excel.Range, rows: Cell[][]) => void,
): Generator<SheetPiece> {
  const piece = (from: number, to: number, bytes: number): SheetPiece => ({
    bytes: bytes + 2 * callBytes,
    write: (sheet) => {
      const own = rows.slice(from, to).map((cells) => [...cells]);
      write(sheet.getRangeByIndexes(from, 0, own.length, own[0]?.length ?? 0), own);
    },
  });
  let [from, bytes] = [0, 0];
  for (const [at, row] of rows.entries()) {
    const more = bytesOf(row);
    if (bytes > 0 && bytes + more > most) {
      yield piece(from, at, bytes);
      [from, bytes] = [at, 0];
    }
    bytes += more;
  }
  if (from < rows.length) yield piece(from, rows.length, bytes);
}
