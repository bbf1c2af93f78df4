import { WorkError } from "../outcome";
import { type DecimalSign, typedNumber } from "./typed-number";

export type CsvCell = string | number | boolean;

/** A cell of CSV as Excel takes it: a number, TRUE or FALSE, otherwise its text. */
const cellOf = (text: string, decimal: DecimalSign): CsvCell => {
  const word = text.trim().toUpperCase();
  return word === "TRUE" || word === "FALSE" ? word === "TRUE" : (typedNumber(text, decimal) ?? text);
};

/** Whether a text is a number with a decimal point only, with a decimal comma only, or two different ones. */
function reading(text: string): DecimalSign | "either" | undefined {
  const [point, comma] = [typedNumber(text, "."), typedNumber(text, ",")];
  if (point === comma) return undefined;
  return comma === undefined ? "." : point === undefined ? "," : "either";
}

/**
 * The cells of a file whose commas do not part columns, as semicolons and tabs do: there a comma may stand before the decimals. The numbers
 * that read one way only decide for all; one that reads both ways is refused where they do not all agree on the point.
 */
export function cellsByDecimal(rows: readonly (readonly string[])[]): CsvCell[][] {
  const readings = new Set(rows.flat().map(reading));
  if (readings.has("either") && (readings.has(",") || !readings.has(".")))
    for (const [at, row] of rows.entries()) {
      const unclear = row.find((cell) => reading(cell) === "either");
      if (unclear === undefined) continue;
      const [point, comma] = [typedNumber(unclear, "."), typedNumber(unclear, ",")];
      throw new WorkError(
        `Row ${at + 1}: "${unclear.trim()}" may be ${point ?? ""} or ${comma ?? ""}. Write numbers with a decimal point and no thousands separators.`,
      );
    }
  return rows.map((row) => row.map((cell) => cellOf(cell, reading(cell) === "," ? "," : ".")));
}

/** The cells of a file whose columns are parted by commas. */
export const cellsByPoint = (rows: readonly (readonly string[])[]): CsvCell[][] =>
  rows.map((row) => row.map((cell) => cellOf(cell, ".")));
