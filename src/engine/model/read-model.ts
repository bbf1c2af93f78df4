import type { Cell, Matrix } from "../asked/broadcast";
import { cellText, isBlankCell } from "../asked/cell-text";
import { atOnce } from "../at-once";
import { failedAt, type Failure, incomplete, isFailure } from "../failure";
import type { Steps } from "../steps";
import { stretched } from "../stretched";
import { calculationOrder } from "./calculation-order";
import { driverRange } from "./driver-range";
import { lineFailure } from "./line-failure";
import { type LineRow, lineRows } from "./line-rows";
import { type Definition, isDriven, type Line, type Model } from "./model";
import { type ModelColumns, modelColumns, type OptionalColumn } from "./model-columns";
import { type DefinitionContext, readDefinition } from "./read-definition";

/** The definitions of a row, period by period: a blank cell repeats the one to its left, a text that stands twice is read once. */
function rowDefinitions(
  { label, cells, row }: LineRow,
  { definitions, hasPeriods }: ModelColumns,
  context: DefinitionContext,
  read: Map<Cell, Definition>,
): Definition[] | Failure {
  const found: Definition[] = [];
  for (const { column, label: period } of definitions) {
    const cell = cells[column];
    const before = found.at(-1);
    if (isBlankCell(cell) && before) {
      found.push(before);
      continue;
    }
    const definition = isBlankCell(cell)
      ? incomplete("no definition", hasPeriods ? "a blank first period has nothing to repeat" : "a blank is not zero")
      : (read.get(cell) ?? readDefinition(cell, context));
    if (isFailure(definition))
      return failedAt(lineFailure(label, hasPeriods ? period : undefined, definition), row, column + 1);
    read.set(cell, definition);
    found.push(definition);
  }
  return found;
}

/**
 * A range of cells as a checked driver model: first column the line's name, second its definition, or a column of definitions per period;
 * optional columns low, high, unit, note named in a header row. Definitions are numbers, distributions or formulas over line names. Fails with
 * the sentence of whatever is wrong, naming the row, or the line and its period. A line is a step.
 */
export function* readModelInSteps(rows: Matrix): Steps<Model | Failure> {
  const columns = modelColumns(rows);
  if (isFailure(columns)) return columns;
  const named = lineRows(rows, columns);
  if (isFailure(named)) return named;
  const lineOf = new Map([...named.keys()].map((name, at) => [name, at]));
  const { hasPeriods } = columns;
  const context = { names: new Set(named.keys()), periods: hasPeriods, lineOf };
  const read = new Map<Cell, Definition>();
  const lines: Line[] = [];
  for (const row of named.values()) {
    const { name, label, cells } = row;
    const of = (word: OptionalColumn) => cells[columns.optional.get(word) ?? -1];
    const definitions = rowDefinitions(row, columns, context, read);
    if (isFailure(definitions)) return definitions;
    const range = driverRange(of("low"), of("high"), definitions.some(isDriven));
    if (isFailure(range))
      return failedAt(lineFailure(label, undefined, range), row.row, (columns.optional.get("low") ?? 0) + 1);
    lines.push({
      name,
      label,
      row: row.row,
      definitions,
      range,
      unit: cellText(of("unit")),
      note: cellText(of("note")),
    });
    yield lines.length / named.size;
  }
  const model = {
    lines,
    periods: columns.definitions.map(({ label }) => label),
    columns: columns.definitions.map(({ column }) => column + 1),
    hasPeriods,
    lineOf,
  };
  const order = yield* stretched(calculationOrder(model), 1, 1);
  return isFailure(order) ? order : { ...model, order };
}

/** The same at once. */
export const readModel = atOnce(readModelInSteps);
