import type { SheetPlan } from "../../plan/workbook-plan";
import { rectangles } from "./rectangles";
import { callBytes } from "./requests/bytes-of";
import type { SheetPiece } from "./requests/sheet-piece";

/** Excel measures column widths in points: seven pixels a character and five of padding at 96 dots an inch. */
const points = (characters: number): number => (characters * 7 + 5) * 0.75;

/** Column widths, columns of one width side by side at once. */
export function* widthPieces({ widths }: SheetPlan): Generator<SheetPiece> {
  for (const [width, places] of rectangles([widths.map(String)]))
    for (const { column, columns } of places)
      yield {
        bytes: 3 * callBytes,
        write: (sheet) => (sheet.getRangeByIndexes(0, column, 1, columns).format.columnWidth = points(Number(width))),
      };
}
