/** A table for output: every row has the columns of the first. */
export type Row = Readonly<Record<string, string | number>>;

const isNumber = (value: string | number | undefined): value is number => typeof value === "number";

/** Columns side by side, numbers to the right with thousands separated. */
export function asTable(rows: readonly Row[]): string {
  const columns = Object.keys(rows[0] ?? {});
  const text = (value: string | number | undefined) =>
    isNumber(value) ? value.toLocaleString("en-US", { maximumFractionDigits: 10 }) : (value ?? "");
  const lines = [columns, ...rows.map((row) => columns.map((column) => text(row[column])))];
  const widths = columns.map((_, at) => Math.max(...lines.map((line) => line[at]?.length ?? 0)));
  const numeric = columns.map((column) => rows.every((row) => isNumber(row[column])));
  const pad = (cell: string, at: number) =>
    numeric[at] ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0);
  return lines.map((line) => line.map(pad).join("  ").trimEnd()).join("\n");
}

/** A text that a spreadsheet would take for a formula is marked as text. */
const harmless = (value: string) => (/^[=+\-@\t\r]/.test(value) ? `'${value}` : value);

/** Comma-separated values (RFC 4180) with a line of names. */
export function asCsv(rows: readonly Row[]): string {
  const columns = Object.keys(rows[0] ?? {});
  const cell = (value: string | number | undefined) => {
    const text = isNumber(value) ? String(value) : harmless(value ?? "");
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return [columns.join(","), ...rows.map((row) => columns.map((column) => cell(row[column])).join(","))].join("\n");
}

/** A JSON array with one row a line, so that it can be read and compared by eye. */
export const asJson = (rows: readonly unknown[]): string =>
  rows.length === 0 ? "[]" : `[\n${rows.map((row) => `  ${JSON.stringify(row)}`).join(",\n")}\n]`;
