import type { HostReader } from "../host/excel/host-reader";

export type CellValue = string | number | boolean;

/** A chart as the page draws it. */
export interface DrawnChart {
  readonly name: string;
  readonly title: string;
  readonly categories: readonly string[];
  readonly series: readonly {
    readonly name: string;
    readonly kind: string;
    readonly values: readonly (number | null)[];
  }[];
  /** What a screen reader says of it. */
  readonly alternative: string;
}

/**
 * `window.segbookHost`: what tests and scripts may ask of the open workbook. Addresses are A1 texts (`"B3:F9"`) or
 * defined names; left out, the used cells of the sheet are read. docs/playground.md describes it.
 */
export interface SegbookHost extends Pick<HostReader, "sheets" | "values" | "formulas" | "texts" | "card" | "settle"> {
  /** Resolves when the add-in runs and its functions calculate; rejects with the sentence shown on the page. */
  readonly ready: Promise<void>;
  /** The add-in's functions in the grid, e.g. `SEG.GET`. */
  readonly functions: readonly string[];
  /** Why a cell shows an error, in the function's own words. */
  message(sheet: string, address: string): string | undefined;
  charts(sheet: string): DrawnChart[];
  /** Enters a text in a cell as typing does: `=` begins a formula, digits become a number. */
  enter(sheet: string, address: string, text: string): Promise<void>;
  /** Shows the sheet and selects the cells. */
  select(sheet: string, address: string): void;
  /** The cells in view on the shown sheet, but for frozen ones. */
  inView(): string;
  undo(): Promise<void>;
  redo(): Promise<void>;
}

declare global {
  interface Window {
    segbookHost: SegbookHost;
  }
}
