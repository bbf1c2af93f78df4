import type { Cell, Matrix } from "../../asked/broadcast";
import { cellText, isBlankCell } from "../../asked/cell-text";
import { badArgument, type Failure, isFailure } from "../../failure";
import { type Driver, driverNamed } from "../../model/driver";
import type { Model } from "../../model/model";
import type { SquareMatrix } from "./cholesky";

/** Drivers and the rank correlation each pair is to have. */
export interface Correlations {
  readonly drivers: readonly Driver[];
  readonly matrix: SquareMatrix;
}

/** Most drivers of a matrix. */
const mostDrivers = 100;
const shape = "driver names in its first row and first column, in one order";

function correlation(cell: Cell, mirrored: Cell, pair: string): number | Failure {
  const value = isBlankCell(cell) ? mirrored : cell;
  const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
  if (typeof number !== "number" || !(number >= -1 && number <= 1))
    return badArgument(
      `The correlation of ${pair} is to be a number from -1 to 1${isBlankCell(value) ? ", not blank" : ""}.`,
    );
  const other = typeof mirrored === "string" ? Number(mirrored) : mirrored;
  return isBlankCell(mirrored) || other === number
    ? number
    : badArgument(
        `The correlations of ${pair} differ: ${number} and ${cellText(mirrored)}. Give one, or the same twice.`,
      );
}

function namedDrivers(model: Model, names: readonly string[]): Driver[] | Failure {
  const found: Driver[] = [];
  for (const name of names) {
    const driver = driverNamed(model, name);
    if (isFailure(driver)) return driver;
    if (found.some(({ line }) => line === driver.line))
      return badArgument(`"${name}" stands twice in the correlations.`);
    if (driver.line.definitions.every(({ term }) => term.kind !== "distribution"))
      return badArgument(`"${name}" is no distribution: only drivers that are drawn can be correlated.`);
    found.push(driver);
  }
  return found;
}

/**
 * A range as rank correlations of drivers: names in the first row and in the first column, numbers from -1 to 1, 1 or blank on the diagonal; a
 * blank cell takes its mirror's value. Fails for a range of another shape, an unknown name, and a matrix that is not symmetric.
 */
export function readCorrelations(model: Model, range: Matrix): Correlations | Failure {
  const rows = range.filter((row) => !row.every(isBlankCell));
  const names = (rows[0] ?? [])
    .slice(1)
    .map(cellText)
    .filter((name) => name !== "");
  const down = rows.slice(1).map((row) => cellText(row[0]));
  if (names.length === 0 || names.length !== down.length)
    return badArgument(`The correlations take ${shape}: ${names.length} across, ${down.length} down.`);
  if (names.length > mostDrivers)
    return badArgument(`At most ${mostDrivers} drivers can be correlated, not ${names.length}.`);
  const drivers = namedDrivers(model, names);
  if (isFailure(drivers)) return drivers;
  const below = namedDrivers(model, down);
  if (isFailure(below)) return below;
  const moved = drivers.findIndex(({ line }, at) => below[at]?.line !== line);
  if (moved >= 0)
    return badArgument(
      `The correlations take ${shape}: place ${moved + 1} is ${names[moved]} across, ${down[moved]} down.`,
    );
  const at = (i: number, j: number) => rows[i + 1]?.[j + 1];
  const matrix: number[][] = [];
  for (const [i, name] of names.entries()) {
    const row: number[] = [];
    for (const [j, other] of names.entries()) {
      const value = i === j && isBlankCell(at(i, i)) ? 1 : correlation(at(i, j), at(j, i), `${name} and ${other}`);
      if (isFailure(value)) return value;
      if (i === j && value !== 1) return badArgument(`The correlation of ${name} with itself is 1, not ${value}.`);
      row.push(value);
    }
    matrix.push(row);
  }
  return { drivers, matrix };
}
