import type { Matrix } from "../../../engine/asked/broadcast";
import { cellText } from "../../../engine/asked/cell-text";
import { findTables } from "../../scenarios/sheet/find-tables";
import { activeName, namesAt } from "../../scenarios/sheet/table-place";
import type { ModelReading, PlacedCells } from "./reading";
import { readsSheet } from "./reads-sheet";

/**
 * The active scenario of the table that a model follows: the one whose sheet its formulas read, or that stands beside a model with formulas on
 * one sheet. Undefined where it follows none, or the table names no active scenario.
 */
export async function activeScenario(
  context: Excel.RequestContext,
  { sheet, formulas }: PlacedCells,
): Promise<ModelReading["scenario"]> {
  const own = formulas.flat().filter((cell) => typeof cell === "string" && cell.startsWith("="));
  if (own.length === 0) return undefined;
  const tables = await findTables(context);
  const place = tables.find(
    (table) => table.sheet === sheet || own.some((formula) => readsSheet(formula, table.sheet)),
  );
  if (!place) return undefined;
  const cell = namesAt(context, place)
    .getItemOrNullObject(activeName(place))
    .getRangeOrNullObject()
    .load("values,rowIndex,columnIndex");
  await context.sync();
  if (cell.isNullObject) return undefined;
  const name = cellText((cell.values as Matrix)[0]?.[0]);
  const { rowIndex: row, columnIndex: column } = cell;
  return name === "" ? undefined : { name, at: { ...place, row, column, rows: 1, columns: 1 } };
}
