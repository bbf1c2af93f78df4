import type { BlockTemplate, CollectionName } from "./block-template";
import type { StyleName } from "./styles";

/**
 * A workbook a user can ask for, as data: it survives a JSON round trip, names rows and columns and never addresses.
 *
 * Texts hold words in braces: `{company.name}`, `{line.name}`. A text that begins with `=` is an Excel formula in which braces
 * hold references instead (inside its string literals they are words again):
 *
 *     {revenue}          row `revenue` in the same column; in a repeated row the row of the same line
 *     {revenue*}         all rows that `revenue` is repeated to, as a range
 *     {total:other*}     from row `total` down to the last row of `other`; {a*:b*:c*}: over all of these groups that stand there
 *     {revenue@prev}     the column before; @first, @last: the row's first and last period; @all: all its periods
 *     {revenue@base}     the last year that is no forecast; @past: all of these
 *     {total.note}       a fixed column of a row; {.note} a fixed column of this row; {total.low:.high} from one column to another
 *     {total.low:other@last}   from a fixed column of one row to the last period of another
 *     {checks!master.verdict}   a row of another sheet
 */
export interface WorkbookTemplate {
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
  readonly sheets: readonly SheetTemplate[];
}

/** One sheet: fixed columns, then one column for each period where `periods` says so; blocks from top to bottom. */
export interface SheetTemplate {
  /** The name that formulas use. */
  readonly key: string;
  /** The tab; a renderer appends a number where it is taken. */
  readonly name: string;
  /** One sentence for the table of contents. */
  readonly purpose: string;
  readonly columns: readonly ColumnTemplate[];
  /** From the last: only the last year that is no forecast, and the forecast years. */
  readonly periods: boolean | "from the last";
  /** Without periods: the fixed column in which what rows say of the periods (`across`) stands once. */
  readonly figures?: string;
  readonly blocks: readonly BlockTemplate[];
  /** The last row and column that stay in view; the rows from `heads` (left out: those of `row` alone) repeat on every printed page. */
  readonly freeze?: { readonly row: string; readonly heads?: string; readonly column?: string };
  readonly orientation: "portrait" | "landscape";
  /** Prints on one page. */
  readonly onePage?: boolean;
  readonly tab: "cover" | "model" | "control";
}

/** A fixed column. */
export interface ColumnTemplate {
  readonly key: string;
  /** In characters of the default font. */
  readonly width: number;
  readonly style?: StyleName;
  /** It and all after it are not printed: what other cells and charts read. */
  readonly unprinted?: true;
}
