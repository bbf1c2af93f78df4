import type { Matrix } from "../../../engine/asked/broadcast";
import { cellText } from "../../../engine/asked/cell-text";
import { nothingRead, withCells } from "../../scenarios/book-reading";
import { findTables } from "../../scenarios/sheet/find-tables";
import { loadTable } from "../../scenarios/sheet/load-table";
import { activeName, namesAt, type TablePlace } from "../../scenarios/sheet/table-place";
import type { ActiveScenario, PlacedCells } from "./reading";
import { readsSheet } from "./reads-sheet";

/**
 * The active scenario of the table that a model follows: the one whose sheet its formulas read, or that stands beside a model with formulas on
 * one sheet. Undefined where it follows none, or the table names no active scenario.
 */
export async function activeScenario(
  context: Excel.RequestContext,
  { sheet, formulas }: PlacedCells,
): Promise<ActiveScenario | undefined> {
  const own = formulas.flat().filter((cell) => typeof cell === "string" && cell.startsWith("="));
  if (own.length === 0) return undefined;
  const tables = await findTables(context);
  const place = tables.find(
    (table) => table.sheet === sheet || own.some((formula) => readsSheet(formula, table.sheet)),
  );
  if (!place) return undefined;
  const table = loadTable(context, place);
  const cell = namesAt(context, place)
    .getItemOrNullObject(activeName(place))
    .getRangeOrNullObject()
    .load("values,rowIndex,columnIndex");
  await context.sync();
  if (cell.isNullObject) return undefined;
  const name = cellText((cell.values as Matrix)[0]?.[0]);
  const { rowIndex: row, columnIndex: column } = cell;
  if (name === "") return undefined;
  return { name, at: { ...place, row, column, rows: 1, columns: 1 }, ...columnOf(place, table.read()) };
}

/** The active scenario's own cells in the table, and the columns of the other scenarios. */
function columnOf(
  place: TablePlace,
  cells: ReturnType<ReturnType<typeof loadTable>["read"]>,
): Pick<ActiveScenario, "drivers" | "others"> {
  const { grid, active } = withCells({ ...nothingRead, place }, cells);
  const at = grid?.scenarios.findIndex(({ name }) => name === active?.scenario) ?? -1;
  const chosen = grid?.scenarios[at];
  if (!grid || !chosen) return { drivers: [], others: [] };
  const { area, rows, sheet, sheetId } = cells;
  const column = area.column + chosen.column;
  return {
    others: grid.scenarios.filter((one) => one !== chosen).map((one) => area.column + one.column),
    drivers: grid.drivers.map((driver) => {
      const row = area.row + driver.row;
      return {
        name: driver.name,
        value: driver.cells[at]?.number,
        content: rows.formulas[row - rows.row]?.[column - rows.column] ?? "",
        place: { sheet, sheetId, row, column, rows: 1, columns: 1 },
      };
    }),
  };
}
