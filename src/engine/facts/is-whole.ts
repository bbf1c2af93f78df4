import type { SegmentLine } from "../../data/types";
import { figureOf } from "../asked/basis";
import type { Statement } from "./statement";

/**
 * Whether a statement's lines add up to the total and all of them are of the basis: a filing named may state some of them, and another filing
 * of its year the rest.
 */
export const isWhole = (statement: Statement, addends: readonly SegmentLine[], basis: string): boolean =>
  statement.complete &&
  addends.every(({ id }) => !statement.figures.has(id) || figureOf(statement, id, basis) !== undefined);
