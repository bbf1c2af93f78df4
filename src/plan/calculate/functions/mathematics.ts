import { formulaFunctions } from "../../../engine/formula/formula-functions";
import { ofNumbers, type SheetFunction, type SheetFunctions } from "./sheet-function";

/** A function that the model language has too. */
function shared(name: string): SheetFunction {
  const found = formulaFunctions.get(name);
  if (!found) throw new Error(`The model language has no function "${name}".`);
  return ofNumbers(found.least, found.most, found.of);
}

/** Days from 1899-12-30 on, as Excel counts the dates since March 1900; NaN before. */
function date([year = 0, month = 0, day = 0]: readonly number[]): number {
  const [y, m, d] = [year, month, day].map(Math.trunc) as [number, number, number];
  const serial = Date.UTC(y < 1900 ? y + 1900 : y, m - 1, d) / 86_400_000 + 25_569;
  return serial < 61 ? NaN : serial;
}

export const mathematics: SheetFunctions = {
  ABS: shared("abs"),
  /** Halves away from zero; both values are stated. */
  ROUND: { ...shared("round"), least: 2 },
  SQRT: shared("sqrt"),
  EXP: shared("exp"),
  LN: shared("ln"),
  DATE: ofNumbers(3, 3, date),
};
