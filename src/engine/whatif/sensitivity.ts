import { atOnce } from "../at-once";
import { badArgument, type Failure, isFailure } from "../failure";
import { blockSize, columnCalculation } from "../columns/column-calculation";
import { type Driver, driverNamed } from "../model/driver";
import type { Model } from "../model/model";
import { modelOutput } from "../model/model-output";
import type { Steps } from "../steps";
import { stretched } from "../stretched";

/** A driver and the values it takes, in its own unit. */
export interface DriverValues {
  readonly driver: string;
  readonly values: readonly number[];
}

export interface Sensitivity {
  /** The values of the first driver, down. */
  readonly rows: readonly number[];
  /** The values of the second driver, across; empty in a one-way table. */
  readonly columns: readonly number[];
  /** The output in each row and column, one column in a one-way table; what has no value is the failure that says why. */
  readonly values: readonly (readonly (number | Failure)[])[];
}

/** Most cells of a table. */
const mostCells = 200_000;

function checkedValues({ driver, values }: DriverValues): Failure | undefined {
  const wrong = values.findIndex((value) => !Number.isFinite(value));
  if (wrong >= 0) return badArgument(`Value ${wrong + 1} of "${driver}" is no number.`);
  return values.length === 0 ? badArgument(`There are no values for "${driver}".`) : undefined;
}

function twice(row: Driver, column: Driver | undefined): Failure | undefined {
  return row.line === column?.line
    ? badArgument(`"${row.line.label}" stands for rows and columns: give two different drivers.`)
    : undefined;
}

/**
 * An output for each value of one driver, or for each pair of values of two, all else equal: the first driver's values down, the second's
 * across. A driver takes the value in all its periods. Fails for unknown names, one driver twice, no values or more than 200,000 cells.
 */
export function* sensitivityInSteps(
  model: Model,
  output: string,
  row: DriverValues,
  column?: DriverValues,
): Steps<Sensitivity | Failure> {
  const asked = modelOutput(model, output);
  if (isFailure(asked)) return asked;
  const [down, across] = [driverNamed(model, row.driver), column && driverNamed(model, column.driver)];
  if (isFailure(down)) return down;
  if (isFailure(across)) return across;
  const wrong = checkedValues(row) ?? (column && checkedValues(column)) ?? twice(down, across);
  if (wrong) return wrong;
  const width = column?.values.length ?? 1;
  const cells = row.values.length * width;
  if (cells > mostCells) return badArgument(`${row.values.length} x ${width} cells are more than 200,000.`);
  const columns = yield* columnCalculation(model, [...down.cells, ...(across?.cells ?? [])], [asked.cell]);
  if (isFailure(columns)) return columns;
  const values: (number | Failure)[][] = row.values.map(() => []);
  for (let first = 0; first < cells; first += blockSize) {
    const count = Math.min(blockSize, cells - first);
    columns.varied.forEach((varied, at) => {
      const isRow = at < down.cells.length;
      for (let i = 0; i < count; i++) {
        const cell = first + i;
        varied[i] = (isRow ? row.values[Math.floor(cell / width)] : column?.values[cell % width]) ?? NaN;
      }
    });
    const failures = yield* stretched(columns.run(count), first / cells, (first + count) / cells);
    for (let i = 0; i < count; i++)
      values[Math.floor((first + i) / width)]?.push(failures.get(i) ?? columns.outputs[0]?.[i] ?? NaN);
  }
  return { rows: row.values, columns: column?.values ?? [], values };
}

/** The same at once. */
export const sensitivity = atOnce(sensitivityInSteps);
