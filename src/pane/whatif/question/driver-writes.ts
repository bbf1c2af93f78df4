import { isBlankCell } from "../../../engine/asked/cell-text";
import type { Driver } from "../../../engine/model/driver";
import type { Model } from "../../../engine/model/model";
import { cellContent } from "../../../render/office/cell-content";
import { cellAt } from "../workbook/cell-at";
import type { PlacedCells } from "../workbook/reading";
import type { Write } from "../workbook/write-cells";

/** What giving a driver another value writes, and what puts it back. */
export interface DriverWrites {
  readonly now: readonly Write[];
  readonly before: readonly Write[];
}

/** A driver's own cells with a value: of every period in which it is a driver the cell that says so; blank ones repeat it by themselves. */
export function driverWrites(model: Model, range: PlacedCells, { line, cells }: Driver, value: number): DriverWrites {
  const own = cells
    .map((cell) => model.columns[Math.floor(cell / model.lines.length)] ?? 1)
    .filter((column) => !isBlankCell(range.values[line.row - 1]?.[column - 1]));
  const write = (content: (column: number) => unknown): Write[] =>
    own.map((column) => ({ place: cellAt(range, { row: line.row, column }), contents: [[content(column)]] }));
  return { now: write(() => value), before: write((column) => asWritten(range.formulas[line.row - 1]?.[column - 1])) };
}

/** What writes a cell's content back: a text stays the text it is, whatever Excel would read in it. */
const asWritten = (content: unknown): unknown =>
  typeof content !== "string" || content.startsWith("=")
    ? content
    : cellContent({ value: content, style: "", format: "" }, new Map());
