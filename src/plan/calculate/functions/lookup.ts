import { scalar } from "../area";
import { asNumber } from "../coerce";
import { FormulaMistake } from "../mistake";
import { errors, isError, type Operand, type Scalar } from "../operand";
import { areaIn } from "./conditional";
import { textMatches } from "./criterion";
import type { SheetFunctions } from "./sheet-function";

/** The whole number of a value: what comes after the point is left out. */
function whole(operand: Operand): number | Exclude<Scalar, number | string | boolean | null> {
  const number = asNumber(scalar(operand));
  return typeof number === "number" ? Math.trunc(number) : number;
}

/** A cell of a range by row and column, a whole row or column where the other is 0; of one row or column by its place. */
function index([range = null, row = null, column]: readonly Operand[]): Operand {
  if (isError(range)) return range;
  const area = areaIn("INDEX", range);
  if (column === undefined && area.rows > 1 && area.columns > 1)
    throw new FormulaMistake("INDEX takes a row and a column of a range that has several of both");
  const place = whole(row);
  const second = column === undefined ? 1 : whole(column);
  if (typeof place !== "number") return place;
  if (typeof second !== "number") return second;
  const [down, across] = column === undefined && area.rows === 1 ? [1, place] : [place, second];
  if (down < 0 || across < 0) return errors.value;
  if (down > area.rows || across > area.columns) return errors.reference;
  return area.part(
    Math.max(down - 1, 0),
    Math.max(across - 1, 0),
    down === 0 ? area.rows : 1,
    across === 0 ? area.columns : 1,
  );
}

/** The place of the first cell that equals the value, counted from 1; #N/A where there is none. Exact matches only. */
function match([operand = null, range, type = null]: readonly Operand[]): Scalar {
  if (asNumber(scalar(type)) !== 0) throw new FormulaMistake("MATCH takes 0 at its end: an exact match");
  const area = areaIn("MATCH", range);
  const value = scalar(operand) ?? 0;
  if (isError(value)) return value;
  if (area.rows > 1 && area.columns > 1) return errors.notAvailable;
  const matches = typeof value === "string" ? textMatches(value) : undefined;
  const place = area.values().findIndex((one) => (matches ? typeof one === "string" && matches(one) : one === value));
  return place < 0 ? errors.notAvailable : place + 1;
}

/** The value at a place of the list; #VALUE! where the list has no such place. */
function choose([place = null, ...values]: readonly Operand[]): Operand {
  const at = whole(place);
  if (typeof at !== "number") return at;
  const value = values[at - 1];
  return value === undefined ? errors.value : value;
}

/** Where values stand. */
export const lookup: SheetFunctions = {
  INDEX: { least: 2, most: 3, of: index },
  MATCH: { least: 3, most: 3, of: match },
  CHOOSE: { least: 2, most: Infinity, of: choose },
  ROWS: { least: 1, most: 1, of: ([range]) => areaIn("ROWS", range).rows },
  COLUMNS: { least: 1, most: 1, of: ([range]) => areaIn("COLUMNS", range).columns },
};
