import { readsAsFormula } from "../../workbook/reads-as-formula";
import { typedNumber } from "../input/typed-number";
import { alignedTable } from "./aligned-table";

/** A table for output: every row has the columns of the first. */
export type Row = Readonly<Record<string, string | number>>;

/** Columns side by side, numbers to the right with thousands separated. */
export function asTable(rows: readonly Row[]): string {
  const columns = Object.keys(rows[0] ?? {});
  return alignedTable(
    columns,
    rows.map((row) => columns.map((column) => row[column] ?? "")),
  );
}

/** A text that a spreadsheet would take for a formula is marked as text, one that looks marked is marked again; `-5%` is a number there. */
const harmless = (value: string) =>
  readsAsFormula(value.replace(/^'+/, "")) && typedNumber(value) === undefined ? `'${value}` : value;

/** One line of comma-separated values (RFC 4180); what parts columns elsewhere stands in quotes too. */
export const csvLine = (cells: readonly (string | number | boolean | undefined)[]): string =>
  cells
    .map((value) => {
      const text = typeof value === "string" ? harmless(value) : String(value ?? "");
      return /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
    })
    .join(",");

/** Comma-separated values with a line of names. */
export function asCsv(rows: readonly Row[]): string {
  const columns = Object.keys(rows[0] ?? {});
  return [csvLine(columns), ...rows.map((row) => csvLine(columns.map((column) => row[column])))].join("\n");
}

/** A JSON array with one row a line, so that it can be read and compared by eye. */
export const asJson = (rows: readonly unknown[]): string =>
  rows.length === 0 ? "[]" : `[\n${rows.map((row) => `  ${JSON.stringify(row)}`).join(",\n")}\n]`;
