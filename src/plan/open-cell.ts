import type { CellPlan } from "./workbook-plan";

/** A cell of the plan before it is calculated. */
export interface OpenCell extends CellPlan {
  /** What its formula comes to is kept in place of the formula. */
  readonly frozen?: true;
  /** Its place in what an array formula comes to, which fills it; counted from 0. */
  readonly part?: { readonly formula: string; readonly row: number; readonly column: number };
}
