import type { CollectionName } from "./block-template";

/** A workbook a user can ask for, without its sheets: what it is, and what it asks of the user and of the dataset. */
export interface TemplateOutline {
  readonly id: string;
  readonly title: string;
  /** One sentence for the gallery and the Cover. */
  readonly purpose: string;
  /** The metric that decides which years and segment structures there are to show. */
  readonly metric: string;
  /** The breakdowns a user may choose between; without one, the template has no segment structure. */
  readonly axes: readonly ("segment" | "product")[];
  /** The fiscal years it shows: the range asked for (where left out), the last one of it, or none because its facts have years of their own. */
  readonly years?: "range" | "last" | "none";
  /** Holds every year against the one before it: the first year of a range needs that one too. */
  readonly prior?: boolean;
  /** How many years are forecast after the last one that the newest structure is stated for: `ahead` in rows. */
  readonly forecast?: number;
  /** Compares what all filings state, whatever basis is asked for. */
  readonly filings?: "all";
  /** In what its amounts are, where that is not the currency and scale asked for. */
  readonly amounts?: string;
  /** Holds the company against another one: both stand in the collection `companies`. */
  readonly peer?: boolean;
  /** What the lines of a company of the user's own are, in the singular: segment where there are breakdowns, else line. */
  readonly lines?: string;
  /** Refused for a company of which this collection holds nothing. */
  readonly needs?: CollectionName;
}
