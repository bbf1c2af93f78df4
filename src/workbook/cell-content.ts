/** A cell as a file keeps it. */
export interface CellContent {
  readonly value?: string | number | boolean;
  /** In place of a value, as Excel shows it; begins with `=`. */
  readonly formula?: string;
  /** What the formula comes to, or the cell's part of the array formula that fills it. */
  readonly computed?: CellValue;
  /** The formula is a dynamic array that fills this many rows and columns from here. */
  readonly array?: { readonly rows: number; readonly columns: number };
  /** Name among the workbook's looks. */
  readonly style: string;
  /** Excel number format. */
  readonly format: string;
  readonly note?: string;
  readonly link?: LinkContent;
  /** Entered with an apostrophe: text, whatever it looks like. */
  readonly forced?: boolean;
}

/** What a cell comes to. */
export type CellValue = number | string | boolean | { readonly error: string };

/** Leads outside, or to a place of the workbook such as `'Model'!A1`. */
export type LinkContent =
  | { readonly url: string; readonly tip?: string }
  | { readonly place: string; readonly tip?: string };
