import type { ChartTemplate } from "./chart-template";
import type { RowTemplate } from "./row-template";

/** What a block or row can be repeated over. */
export type CollectionName =
  "schemes" | "lines" | "reconciling" | "components" | "parts" | "checks" | "sources" | "sheets";

/** Rows that belong together; repeated over the segment structures it spans the periods that structure is stated for. */
export interface BlockTemplate {
  readonly key: string;
  readonly repeat?: CollectionName;
  /** Stands only where this text is not empty once its words are filled in. */
  readonly when?: string;
  readonly rows: readonly RowTemplate[];
  readonly charts?: readonly ChartTemplate[];
}
