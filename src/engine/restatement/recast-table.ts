import type { Failure } from "../failure";

/** One line of a table of restatements. */
export interface RecastRow {
  readonly period: string;
  readonly line: string;
  /** As first stated, or in the older structure; in the currency of the options, units of one; undefined: nothing stands on this side. */
  readonly before: number | Failure | undefined;
  /** As the newest filing states it, or in the newer structure. */
  readonly after: number | Failure | undefined;
  /** after - before, with nothing as zero: the change, or the residual of a mapping. */
  readonly change: number | Failure;
  readonly filingBefore: string;
  readonly filingAfter: string;
  readonly note: string;
}

/** The restatements of one structure, or the way from one structure to the next. */
export interface RecastTable {
  readonly kind: "scheme" | "mapping";
  /** `seven segments`, or `four segments to seven segments`. */
  readonly title: string;
  readonly rows: readonly RecastRow[];
}
