import { CsvError, parse } from "csv-parse/sync";
import { readsAsFormula } from "../../workbook/reads-as-formula";
import { WorkError } from "../outcome";
import { cellsByDecimal, cellsByPoint, type CsvCell } from "./csv-cells";

/** What parts the columns: the first of semicolon, tab and comma in the first line with text, outside quotes. Excel's own line `sep=;` says it. */
function delimiterOf(text: string): { delimiter: string; rest: string } {
  const [line, said] = /^sep=(.)\r?\n/i.exec(text) ?? [];
  if (line !== undefined && said !== undefined) return { delimiter: said, rest: text.slice(line.length) };
  const [first = ""] = /\S.*/.exec(text) ?? [];
  const bare = first.replace(/"[^"]*"/g, "");
  return { delimiter: [";", "\t"].find((sign) => bare.includes(sign)) ?? ",", rest: text };
}

function recordsOf(text: string, delimiter: string): string[][] {
  try {
    return parse(text, {
      delimiter,
      record_delimiter: ["\r\n", "\n", "\r"],
      relax_column_count: true,
      skip_empty_lines: false,
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = "lines" in error && typeof error.lines === "number" ? `Line ${error.lines}: ` : "";
    throw new WorkError(
      `${line}a quote is out of place. A cell with quotes, commas or line breaks stands in quotes, and a quote in it twice: "".`,
    );
  }
}

/** A text marked as text, so that no spreadsheet takes it for a formula: `'=x`. */
const unmarked = (cell: string) =>
  cell.startsWith("'") && readsAsFormula(cell.replace(/^'+/, "")) ? cell.slice(1) : cell;

const open = (cell: string) => cell.split("(").length - cell.split(")").length;
const width = (row: readonly string[]) => row.findLastIndex((cell) => cell.trim() !== "") + 1;

/** A formula with commas that stands without quotes is cut: `pert(0.02`, ` 0.08`, ` 0.15)`. */
function refuseCut(rows: readonly (readonly string[])[]): void {
  const header = rows.find((row) => width(row) > 0) ?? [];
  for (const [at, row] of rows.entries()) {
    const cut = row.findIndex((cell) => open(cell) > 0);
    if (cut >= 0 && row.some((cell, later) => later > cut && open(cell) < 0))
      throw new WorkError(`Row ${at + 1}: "${(row[cut] ?? "").trim()}" is cut at a comma. Put the formula in quotes.`);
    if (width(row) > width(header))
      throw new WorkError(
        `Row ${at + 1} has ${width(row)} cells, the first row ${width(header)}. A cell with commas stands in quotes.`,
      );
  }
}

/**
 * The rows of a CSV text: parted by commas, semicolons or tabs, quoted as RFC 4180 says, lines ending any way. Each cell is what Excel takes it
 * for, but the first of a row, and all of a row of `names`, stay texts. Fails for quotes out of place, formulas cut at their commas, rows longer
 * than the first, and numbers that could be two.
 */
export function csvRows(text: string, names: (row: readonly string[], at: number) => boolean = () => false) {
  const { delimiter, rest } = delimiterOf(text);
  const rows = recordsOf(rest, delimiter).map((row) => row.map(unmarked));
  if (delimiter === ",") refuseCut(rows);
  const cells = (delimiter === "," ? cellsByPoint : cellsByDecimal)(rows);
  return rows.map((row, at): CsvCell[] =>
    names(row, at) ? row : row.map((typed, column) => (column === 0 ? typed : (cells[at]?.[column] ?? typed))),
  );
}
