import type { Made } from "../made";
import type { Axis, Company, Scale, SegmentLine } from "../../data/types";
import type { FactIndex } from "../../engine/facts/fact-index";
import type { Choices } from "../choices";
import type { WorkbookTemplate } from "../workbook-template";

/**
 * How amounts come into the currency asked for: they are in it, at a typed rate, at the filings' own, or at one over that of the filings of
 * a company held against this one.
 */
export type Rate = "none" | "typed" | "convenience" | "inverse";

/** The choices of a user for a company, checked and spelled out. */
export interface Request {
  readonly template: WorkbookTemplate;
  readonly index: FactIndex;
  readonly choices: Choices;
  readonly company: Company;
  /** The company is the user's own: its figures are typed into the workbook, none come from the dataset. */
  readonly own: boolean;
  /** Fiscal years, oldest first; of a peer, those that stand in the columns of the workbook's own. */
  readonly periods: readonly string[];
  readonly currency: string;
  /** The currency asked for is not the reporting one. */
  readonly translated: boolean;
  readonly rate: Rate;
  readonly scale: Scale;
  readonly basis: string;
  readonly structures: readonly Structure[];
  /** What is asked of the companies that the workbook holds its own against. */
  readonly peers: readonly Request[];
  /** Version of the build, for the record on the Cover. */
  readonly made: Made;
}

/** A segment structure and the periods of the request it stands over, without a break from first to last. */
export interface Structure {
  readonly axis: Axis;
  readonly scheme: string;
  readonly periods: readonly string[];
  /** Those of them that are stated with some of their lines only, under the basis asked for. */
  readonly incomplete: readonly string[];
  readonly segments: readonly SegmentLine[];
  readonly reconciling: readonly SegmentLine[];
}
