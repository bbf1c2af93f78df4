import type { ChartTemplate } from "./chart-template";
import type { RowTemplate } from "./row-template";

/** What a block or row can be repeated over. */
export type CollectionName =
  | "companies"
  | "schemes"
  | "lines"
  | "reconciling"
  | "ended"
  | "profit reconciling"
  | "profit bridge"
  | "mappings"
  | "mapped"
  | "components"
  | "parts"
  | "own costs"
  | "claims"
  | "points"
  | "markets"
  | "checks"
  | "sources"
  | "sheets";

/**
 * Rows that belong together; repeated over the segment structures it spans the periods that structure is stated for. Repeated over
 * companies, its texts, periods and collections are those of each company.
 */
export interface BlockTemplate {
  readonly key: string;
  /** Of several, each within the one before: the structures of each company. */
  readonly repeat?: CollectionName | readonly CollectionName[];
  /** Stands beside the block before it, from the same row on, in columns that one leaves free. */
  readonly beside?: boolean;
  /** Prints from the top of a page. */
  readonly newPage?: true;
  /** Stands only where this text, or each of these, is not empty once its words are filled in. */
  readonly when?: string | readonly string[];
  /** A defined name for all its rows, from one fixed column to another or, where none is named, to the last period. */
  readonly named?: { readonly name: string; readonly from: string; readonly to?: string };
  /**
   * One array formula that calls the add-in and fills all its rows, from one fixed column to another or, where none is named, to the last
   * period; in a portable workbook what it came to.
   */
  readonly filled?: { readonly formula: string; readonly from: string; readonly to?: string };
  readonly rows: readonly RowTemplate[];
  readonly charts?: readonly ChartTemplate[];
}
