import { isBlankCell } from "../../../engine/asked/cell-text";
import type { Driver } from "../../../engine/model/driver";
import type { Model } from "../../../engine/model/model";
import { cellContent } from "../../../render/office/cell-content";
import { cellAt } from "../workbook/cell-at";
import type { ModelReading } from "../workbook/reading";
import type { Write } from "../workbook/write-cells";
import { scenarioCell } from "./scenario-cell";

/** What giving a driver another value writes, and what puts it back. */
export interface DriverWrites {
  readonly now: readonly Write[];
  readonly before: readonly Write[];
  /** The scenario whose cell it is, where the driver comes from a scenario table. */
  readonly scenario?: string | undefined;
}

/**
 * A driver's own cells with a value: of every period in which it is a driver the cell that says so; blank ones repeat it by themselves. Where
 * these only show what the scenario table says, the active scenario's own cell of it.
 */
export function driverWrites(
  model: Model,
  reading: ModelReading,
  { line, cells }: Driver,
  value: number,
): DriverWrites {
  const range = reading.model;
  const own = cells
    .map((cell) => ({ row: line.row, column: model.columns[Math.floor(cell / model.lines.length)] ?? 1 }))
    .filter(({ row, column }) => !isBlankCell(range.values[row - 1]?.[column - 1]));
  const [through, ...more] = new Set(own.map((cell) => scenarioCell(reading, line.name, cell)));
  const places =
    through && more.length === 0
      ? [{ place: through.place, content: through.content }]
      : own.map((cell) => ({
          place: cellAt(range, cell),
          content: range.formulas[cell.row - 1]?.[cell.column - 1],
        }));
  return {
    now: places.map(({ place }) => ({ place, contents: [[value]] })),
    before: places.map(({ place, content }) => ({ place, contents: [[asWritten(content)]] })),
    scenario: through && more.length === 0 ? reading.scenario?.name : undefined,
  };
}

/** What writes a cell's content back: a text stays the text it is, whatever Excel would read in it. */
const asWritten = (content: unknown): unknown =>
  typeof content !== "string" || content === "" || content.startsWith("=")
    ? content
    : cellContent({ value: content, style: "", format: "" }, new Map());
