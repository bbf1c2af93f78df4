import { areaAddresses } from "../../../render/office/area-addresses";
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
  /** Whether the first row and column are heads, without a format. */
  readonly heads: { readonly row: boolean; readonly column: boolean };
  cells(corner: Corner): (string | null)[][];
}

/** A formula in the cell selected. */
export const cellBlock = (formula: string, format = "General"): Block => ({
  rows: 1,
  columns: 1,
  format,
  heads: { row: false, column: false },
  cells: () => [[formula]],
});

const address = (row: number, column: number, rows = 1, columns = 1): string =>
  areaAddresses([{ row, column, rows, columns }])[0] ?? "";

const room = (count: number): null[] => Array.from({ length: count }, () => null);

/** What a row and a grid are made of: the call but for the lines and years, which stand in cells of their own. */
export interface CallOver {
  readonly measure: Measure;
  readonly company: string;
  readonly options: string;
  readonly format: string;
}

/** Years across, lines down, and one formula over both: a year or a line that is typed anew changes the figures. */
export const linesBlock = (
  { measure, company, options, format }: CallOver,
  lines: readonly string[],
  years: readonly string[],
): Block => ({
  rows: lines.length + 1,
  columns: years.length + 1,
  format,
  heads: { row: true, column: true },
  cells: ({ row, column }) => {
    const parts: CallParts = {
      company: quoted(company),
      segment: address(row + 1, column, lines.length),
      period: address(row, column + 1, 1, years.length),
      options: options === "" ? "" : quoted(options),
    };
    const formula = measure.formula(parts);
    return [
      [null, ...years],
      ...lines.map((line, at) => [line, ...(at === 0 ? [formula, ...room(years.length - 1)] : room(years.length))]),
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
  heads: { row: true, column: true },
  cells: () => {
    const { company, metric, periods, options } = args;
    const named = metric === "revenue" ? "" : quoted(metric);
    const formula = formulaCall("GRID", quoted(company), named, quoted(periods), options && quoted(options));
    return Array.from({ length: size.rows }, (_, row) =>
      row === 0 ? [formula, ...room(size.columns - 1)] : room(size.columns),
    );
  },
});
