import type { Cell } from "../../engine/asked/broadcast";
import { cellText, isBlankCell } from "../../engine/asked/cell-text";
import { badArgument, type Failure, isFailure } from "../../engine/failure";
import { nameKey } from "../../engine/facts/name-key";
import { readScenarioTable, type ScenarioTable } from "../../engine/whatif/scenario";
import type { Area, GridCell, GridDriver, LoadedRows, ScenarioGrid } from "./scenario-grid";

const isFormula = (cell: Cell): cell is string => typeof cell === "string" && cell.startsWith("=");

/** How far beside the table a column headed low, high or unit may stand. */
const reach = 6;

/** What a row says outside the table. */
function beside({ column, columns }: Area, rows: LoadedRows, at: (row: number, column: number) => Cell) {
  const outside = [
    ...Array.from({ length: Math.min(column, reach) }, (_, left) => column - 1 - left),
    ...Array.from({ length: reach }, (_, right) => column + columns + right),
  ];
  const headed = (head: string) => outside.find((one) => nameKey(cellText(at(0, one))) === head);
  const [unit, low, high] = [headed("unit"), headed("low"), headed("high")];
  const numberAt = (row: number, place: number | undefined) => {
    const value = place === undefined ? undefined : at(row, place);
    return typeof value === "number" && Number.isFinite(value) ? value : undefined;
  };
  return {
    unit: (row: number) => (unit === undefined ? "" : cellText(at(row, unit))),
    low: (row: number) => numberAt(row, low),
    high: (row: number) => numberAt(row, high),
    /** The first text of the row before the table: what the driver is in words. */
    label(row: number) {
      for (let place = rows.column; place < column; place++)
        if (place !== unit && cellText(at(row, place)) !== "") return cellText(at(row, place));
      return "";
    },
  };
}

/** The cell that a scenario's value comes from: its own, its parent's, at last that of the base. */
function sourceOf(table: ScenarioTable, scenario: string, driver: string): string | undefined {
  for (let name: string | undefined = scenario; name !== undefined; name = table.parents.get(name))
    if (!isBlankCell(table.values.get(driver)?.get(name))) return name;
  return undefined;
}

/** A scenario table on a sheet with its places, labels, units and bounds. Fails as `readScenarioTable` does, and for a table without drivers. */
export function readGrid(area: Area, rows: LoadedRows): ScenarioGrid | Failure {
  const of =
    <Kind>(matrix: readonly (readonly Kind[])[]) =>
    (row: number, column: number): Kind | undefined =>
      matrix[area.row + row - rows.row]?.[column - rows.column];
  const [valueAt, formulaAt, formatAt] = [of(rows.values), of(rows.formulas), of(rows.formats)];
  const within = Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (_, column) => valueAt(row, area.column + column) ?? ""),
  );
  const table = readScenarioTable(within);
  if (isFailure(table)) return table;
  if (table.drivers.length === 0) return badArgument("The scenario table has no drivers below its header.");
  const header = (within[0] ?? []).map(cellText);
  const first = nameKey(header[1] ?? "") === "unit" ? 2 : 1;
  const scenarios = table.scenarios.map((name) => {
    const column = header.indexOf(name, first);
    const head = formulaAt(0, area.column + column);
    return { name, column, headFormula: isFormula(head) || typeof head !== "string" };
  });
  const says = beside(area, rows, valueAt);
  const driver = (name: string): GridDriver => {
    const row = within.findIndex((cells, at) => at > 0 && cellText(cells[0]) === name && nameKey(name) !== "inherits");
    const unitText = table.units.get(name) ?? says.unit(row);
    const cells = scenarios.map(({ name: scenario, column }): GridCell => {
      const own = formulaAt(row, area.column + column);
      const from = sourceOf(table, scenario, name);
      const value = from === undefined ? undefined : table.values.get(name)?.get(from);
      const holds = isFormula(own)
        ? "formula"
        : isBlankCell(own)
          ? "blank"
          : typeof own === "number"
            ? "number"
            : "text";
      return {
        holds,
        number: typeof value === "number" && Number.isFinite(value) ? value : undefined,
        text: typeof value === "number" ? "" : cellText(value),
        formula: isFormula(own) ? own : "",
        from: from ?? scenario,
      };
    });
    const isPercent =
      unitText === "%" || scenarios.some(({ column }) => formatAt(row, area.column + column)?.includes("%") === true);
    const label = says.label(row);
    return {
      name,
      label: label === "" ? name.replaceAll("_", " ") : label,
      unit: isPercent ? "percent" : "plain",
      unitText,
      low: says.low(row),
      high: says.high(row),
      row,
      cells,
    };
  };
  const inherits = nameKey(cellText(within[1]?.[0])) === "inherits" ? 1 : undefined;
  return { table, scenarios, drivers: table.drivers.map(driver), inherits };
}
