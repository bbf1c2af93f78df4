import { nameKey } from "../../../engine/facts/name-key";
import { cellText } from "../../../engine/asked/cell-text";
import { type CellWrite, writeActive, writeCells } from "../sheet/cell-writes";
import { asBefore, type Edited, type Undo } from "./edit";

/** The cells in which a scenario's name stands: its head, and the parents of others. */
function namedIn({ cells: { area, rows }, grid }: Edited, name: string, to: string): CellWrite[] {
  const { inherits, scenarios } = grid;
  const head = scenarios.find((one) => one.name === name);
  const parents =
    inherits === undefined
      ? []
      : scenarios.filter(({ column }) => {
          const cell = rows.values[area.row + inherits - rows.row]?.[area.column + column - rows.column];
          return nameKey(cellText(cell)) === nameKey(name);
        });
  return [
    ...(head ? [{ row: 0, column: head.column, value: to }] : []),
    ...parents.map(({ column }) => ({ row: inherits ?? 1, column, value: to })),
  ];
}

/** Queues another name for a scenario, wherever the table and the active cell say it. */
export function renameScenario(context: Excel.RequestContext, edited: Edited, name: string, to: string): Undo {
  const writes = namedIn(edited, name, to);
  const before = asBefore(edited, writes);
  const { place, active } = edited;
  const isActive = active !== undefined && nameKey(active) === nameKey(name);
  writeCells(context, place, writes);
  if (isActive) writeActive(context, place, to);
  return {
    queue: (back) => {
      writeCells(back, place, before);
      if (isActive) writeActive(back, place, active);
    },
  };
}
