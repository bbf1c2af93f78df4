import type { Axis, Company, Figure, SegmentLine } from "../../data/types";

/** What a caller asks for, as typed. */
export interface FigureQuery {
  readonly company: string;
  /** Left out, empty or `Total`: the whole company. */
  readonly segment?: string;
  readonly period: string | number;
  /** revenue where left out. */
  readonly metric?: string;
}

/** A line in its place: which axis and scheme it was found in. */
export interface LocatedLine {
  readonly company: Company;
  readonly period: string;
  readonly metric: string;
  readonly axis: Axis;
  readonly scheme: string;
  readonly line: SegmentLine;
}

/** The figure chosen, with everything that says why. */
export interface Selection extends LocatedLine {
  /** In the asked currency and scale; persons in units of one; percent as a fraction. */
  readonly value: number;
  /** In the reporting currency, units of one (ratios are made of these). */
  readonly amount: number;
  /** The currency of `value`; empty for what is not money. */
  readonly currency: string;
  /** The figure chosen. */
  readonly figure: Figure;
  /** The figure to cite: a primary filing that states the same value where the one chosen is secondary. */
  readonly cited: Figure;
  /** Where it is a sum worked out here: the figures it is the sum of. */
  readonly parts?: readonly Selection[];
  readonly vintage: number | null;
  /** Option `basis` as it was understood: a filing is written as filings.csv writes it. */
  readonly basis: string;
  /** Choices a reader should know of. */
  readonly remarks: readonly string[];
}
