import { areaAddresses } from "../../../render/office/area-addresses";
import { plainText } from "../../../render/office/plain-text";
import { formulaCall, quoted } from "../formula-call";
import type { CallParts, Measure } from "../measures";

/** Where a block begins: its upper left cell, counted from zero. */
export interface Corner {
  readonly row: number;
  readonly column: number;
}

/** Cells to be written together: formulas, texts, and room (null) into which an array formula spills. */
export interface Block {
  readonly rows: number;
  readonly columns: number;
  /** Number format of its figures, where the cells have none of their own. */
  readonly format: string;
  /** How many rows and columns are heads, without a format. */
  readonly heads: { readonly rows: number; readonly columns: number };
  cells(corner: Corner): (string | null)[][];
}

/** A formula in the cell selected. */
export const cellBlock = (formula: string, format = "General"): Block => ({
  rows: 1,
  columns: 1,
  format,
  heads: { rows: 0, columns: 0 },
  cells: () => [[formula]],
});

const address = (row: number, column: number, rows = 1, columns = 1): string =>
  areaAddresses([{ row, column, rows, columns }])[0] ?? "";

const room = (count: number): null[] => Array.from({ length: count }, () => null);

/** What a row and a grid are made of: the call but for company, lines and years, which stand in cells of their own, and what else stands beside it. */
export interface CallOver {
  readonly measure: Measure;
  readonly company: string;
  /** What the figures are called, and what they count. */
  readonly figure: string;
  readonly unit: string;
  readonly options: string;
  readonly format: string;
}

/** The heads of a row, over what says of what its figures are. */
const labels = ["Company", "Line", "Figure", "Unit"] as const;

/** Years across, lines down, and one formula over both: a year, a line or a company that is typed anew changes the figures. */
export const linesBlock = (
  { measure, company, figure, unit, options, format }: CallOver,
  lines: readonly string[],
  years: readonly string[],
): Block => ({
  rows: lines.length + 1,
  columns: labels.length + years.length,
  format,
  heads: { rows: 1, columns: labels.length },
  cells: ({ row, column }) => {
    const parts: CallParts = {
      company: address(row + 1, column, lines.length),
      segment: address(row + 1, column + 1, lines.length),
      period: address(row, column + labels.length, 1, years.length),
      options: options === "" ? "" : quoted(options),
    };
    const formula = measure.formula(parts);
    return [
      [...labels, ...years].map(plainText),
      ...lines.map((line, at) => [
        ...[company, line, figure, unit].map(plainText),
        ...(at === 0 ? [formula, ...room(years.length - 1)] : room(years.length)),
      ]),
    ];
  },
});

/** The table SEG.GRID makes, with its heads, reconciling lines and total. */
export const gridBlock = (
  args: { readonly company: string; readonly metric: string; readonly periods: string; readonly options: string },
  size: { readonly rows: number; readonly columns: number },
  format: string,
): Block => ({
  ...size,
  format,
  heads: { rows: 1, columns: 1 },
  cells: () => {
    const { company, metric, periods, options } = args;
    const named = metric === "revenue" ? "" : quoted(metric);
    const formula = formulaCall("GRID", quoted(company), named, quoted(periods), options && quoted(options));
    return Array.from({ length: size.rows }, (_, row) =>
      row === 0 ? [formula, ...room(size.columns - 1)] : room(size.columns),
    );
  },
});
