export interface Cell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** Why a cell shows an error. */
export interface Explained {
  /** The cell's address without its sheet. */
  readonly address: string;
  /** What the cell shows, e.g. `#N/A`. */
  readonly error: string;
  readonly sentence: string;
}

export type Explain = (cell: Cell) => Explained | undefined;
