import type { Row } from "../book/book";
import type { Figures } from "../figures/evaluate";
import type { Request } from "../request/request";

/** What a fact is asked about. */
export interface FactQuery {
  readonly request: Request;
  readonly figures: Figures;
  /** The row in which it will stand. */
  readonly row: Row;
  /** Place of the period. */
  readonly period: number;
  /** The rows it is of. */
  readonly of: readonly Row[];
}
