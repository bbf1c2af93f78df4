import { plainText } from "../../../render/office/plain-text";
import { activeName, namesAt, type TablePlace, tableRange } from "./table-place";

/** What is written into a cell of a table; rows and columns within its range. An empty text leaves the cell blank. */
export interface CellWrite {
  readonly row: number;
  readonly column: number;
  readonly value: number | string | boolean;
}

/** Queues the writes: the table's cells and no others. */
export function writeCells(context: Excel.RequestContext, place: TablePlace, writes: readonly CellWrite[]): void {
  if (writes.length === 0) return;
  const range = tableRange(context, place);
  for (const { row, column, value } of writes) range.getCell(row, column).values = [[value]];
}

/** Queues the choice of the active scenario. */
export function writeActive(context: Excel.RequestContext, place: TablePlace, scenario: string): void {
  namesAt(context, place).getItem(activeName(place)).getRange().values = [[plainText(scenario)]];
}
