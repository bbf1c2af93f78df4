import type { Area } from "../excel/area";

/** A chart as the workbook keeps it: cells it reads, and every setting by its path (`title/text`). */
export interface ChartRecord {
  readonly id: string;
  readonly sheetId: string;
  readonly name: string;
  readonly type: string;
  readonly place: ChartPlace;
  readonly series: readonly SeriesRecord[];
  readonly settings: Settings;
}

export type Settings = Readonly<Record<string, unknown>>;

/** Stands at cells and grows with them, or lies freely; in points from the sheet's corner. */
export type ChartPlace =
  | { readonly from: Area; readonly to: Area }
  | { readonly left: number; readonly top: number; readonly width: number; readonly height: number };

export interface SeriesRecord {
  readonly id: string;
  /** A text, or the cell that holds it. */
  readonly name: string | Area;
  readonly values?: Area;
  readonly categories?: Area;
  readonly settings: Settings;
}
