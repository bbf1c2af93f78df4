import type { CellValue } from "../../src/plan/workbook-plan";
import { type ReadWorkbook, readWorkbook } from "../render/xlsx/read/read-workbook";
import type { Recalculated } from "./recalculate";

const dayZero = Date.UTC(1899, 11, 30);

/** A raw value as LibreOffice writes it: 0.25, 25%, 1E-09 or 03/31/2022; NaN for what is no number. */
function numberIn(text: string): number {
  const [, month, day, year] = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(text) ?? [];
  if (year !== undefined) return (Date.UTC(Number(year), Number(month) - 1, Number(day)) - dayZero) / 86_400_000;
  if (text.trim() === "") return NaN;
  return text.endsWith("%") ? Number(text.slice(0, -1)) / 100 : Number(text);
}

/**
 * Whether LibreOffice calculated what the file says, numbers to 1e-9. Where two almost equal numbers are taken from each other it makes
 * a zero of what is left beyond 15 digits, as Excel does: `digit` is the last of them in the largest number of the file.
 */
function agree(kept: CellValue, calculated: string, digit: number): boolean {
  if (typeof kept === "number") {
    const number = numberIn(calculated);
    if (number === 0 && Math.abs(kept) <= digit) return true;
    return Math.abs(kept - number) <= 1e-9 * Math.max(1, Math.abs(kept));
  }
  if (typeof kept === "boolean") return calculated === (kept ? "TRUE" : "FALSE");
  return calculated === (typeof kept === "string" ? kept : kept.error);
}

const lastDigit = ({ sheets }: ReadWorkbook): number =>
  1e-15 *
  sheets
    .flatMap(({ cells }) => cells)
    .reduce((most, { value }) => (typeof value === "number" ? Math.max(most, Math.abs(value)) : most), 0);

/** The one error that is meant: #N/A in chart data, which draws nothing. */
const isMeant = (kept: CellValue, formula = ""): boolean =>
  typeof kept !== "object" || (kept.error === "#N/A" && formula.includes("NA()"));

export interface Compared {
  readonly cells: number;
  readonly formulas: number;
  /** Cells that are not as they should be, each with a sentence. */
  readonly apart: readonly string[];
}

/** Holds every cell of a file against what LibreOffice calculated from its formulas. */
export function disagreements(bytes: Uint8Array, recalculated: Recalculated): Compared {
  const book = readWorkbook(bytes);
  const digit = lastDigit(book);
  const apart: string[] = [];
  let [cells, formulas] = [0, 0];
  for (const { name, cells: all } of book.sheets)
    for (const { address, row, column, formula, value } of all) {
      const calculated = recalculated.get(name)?.[row]?.[column] ?? "";
      const say = (what: string) => apart.push(`${name}!${address} ${formula ?? ""}: ${what}`);
      if (formula !== undefined) formulas++;
      if (value === undefined) {
        if (formula !== undefined) say("the file keeps no value");
        else if (calculated !== "") say(`empty in the file, ${calculated} in LibreOffice`);
        continue;
      }
      cells++;
      if (!isMeant(value, formula)) say(`an error, ${JSON.stringify(value)}`);
      if (!agree(value, calculated, digit)) say(`${JSON.stringify(value)} in the file, ${calculated} in LibreOffice`);
    }
  return { cells, formulas, apart };
}
