import type { ChartView } from "./chart-view";

/** Where a chart stands on its sheet, in the grid's pixels from the sheet's corner. */
export interface ChartBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface PlacedChart {
  readonly id: string;
  readonly sheetId: string;
  readonly name: string;
  readonly box: ChartBox;
}

/** The workbook's charts as the drawing layer needs them. */
export interface ChartSource {
  charts(): readonly PlacedChart[];
  view(id: string): ChartView | undefined;
}

/** Tells the drawn charts when to read their cells again; many changes in a row are one. */
export class LiveCharts {
  readonly source: ChartSource;
  readonly #listeners = new Set<() => void>();
  #asked = false;
  #held = false;
  #heldBack = false;
  dark = false;

  constructor(source: ChartSource) {
    this.source = source;
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** While held, changes are only remembered; let go, they are drawn at once. */
  hold(on: boolean): void {
    this.#held = on;
    if (on || !this.#heldBack) return;
    this.#heldBack = false;
    this.changed();
  }

  changed(): void {
    if (this.#held) this.#heldBack = true;
    if (this.#held || this.#asked) return;
    this.#asked = true;
    requestAnimationFrame(() => {
      this.#asked = false;
      for (const listener of this.#listeners) listener();
    });
  }
}
