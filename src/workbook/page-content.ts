/** How a sheet is printed. */
export interface PageContent {
  readonly orientation: "portrait" | "landscape";
  /** Pages beside and below each other; 0: as many as it takes. */
  readonly fit?: { readonly wide: number; readonly high: number };
  /** Percent, where it does not fit itself. */
  readonly scale?: number;
  /** Its number in files: 1 is Letter, 9 A4; left out: the printer's. */
  readonly paper?: number;
  /** Inches. */
  readonly margins: Margins;
  /** Texts with Excel's codes: `&A` the sheet, `&P` the page, `&N` how many there are. */
  readonly header?: Sides;
  readonly footer?: Sides;
  readonly centered?: boolean;
  readonly gridlines?: boolean;
  /** What is printed, each area from a new page on; none: everything. */
  readonly areas: readonly string[];
  /** Rows repeated on every page, as `8:8`, and columns, as `A:B`. */
  readonly titleRows?: string;
  readonly titleColumns?: string;
}

export interface Margins {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly header: number;
  readonly footer: number;
}

export interface Sides {
  readonly left: string;
  readonly center: string;
  readonly right: string;
}
