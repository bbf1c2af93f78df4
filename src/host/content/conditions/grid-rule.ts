import type { IStyleBase } from "@univerjs/core";

/** A conditional format as the grid's own panel makes it. */
export interface GridRule {
  readonly type: string;
  readonly subType?: string;
  readonly operator?: string;
  readonly value?: unknown;
  readonly style?: IStyleBase;
  readonly isBottom?: boolean;
  readonly isPercent?: boolean;
  readonly config?: unknown;
}

/** A point of a scale or a bar. */
export interface GridPoint {
  readonly type: string;
  readonly value?: number | string;
}
