import type { Axis, Company, Currency, Scale, SegmentLine } from "../../data/types";
import type { FactIndex } from "../../engine/facts/fact-index";
import type { Choices } from "../choices";

/** The choices of a user, checked and spelled out. */
export interface Request {
  readonly index: FactIndex;
  readonly choices: Choices;
  readonly company: Company;
  /** Fiscal years, oldest first. */
  readonly periods: readonly string[];
  readonly currency: Currency;
  /** The currency asked for is not the reporting one. */
  readonly translated: boolean;
  readonly scale: Scale;
  readonly basis: string;
  readonly structures: readonly Structure[];
  /** Version of the build, for the record on the Cover. */
  readonly version: string;
}

/** A segment structure and the periods of the request it stands over, without a break from first to last. */
export interface Structure {
  readonly axis: Axis;
  readonly scheme: string;
  readonly periods: readonly string[];
  readonly segments: readonly SegmentLine[];
  readonly reconciling: readonly SegmentLine[];
}
