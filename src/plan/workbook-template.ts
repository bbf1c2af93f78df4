import type { BlockTemplate } from "./block-template";
import type { ScenarioTemplate } from "./scenario-template";
import type { StyleName } from "./styles";
import type { TemplateOutline } from "./template-outline";

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
 *     {revenue@base}     the last year that is no forecast; @past: all of these; @next: the first forecast year
 *     {total.note}       a fixed column of a row; {.note} a fixed column of this row; {total.low:.high} from one column to another
 *     {total.low:other@last}   from a fixed column of one row to the last period of another
 *     {checks!master.verdict}   a row of another sheet
 */
export interface WorkbookTemplate extends TemplateOutline {
  readonly sheets: readonly SheetTemplate[];
}

/** One sheet: fixed columns, then one column for each period where `periods` says so; blocks from top to bottom. */
export interface SheetTemplate {
  /** The name that formulas use. */
  readonly key: string;
  /** The tab; a renderer appends the company where it is taken. */
  readonly name: string;
  /** One sentence for the table of contents. */
  readonly purpose: string;
  readonly columns: readonly ColumnTemplate[];
  /** From the last: only the last year that is no forecast, and the forecast years. */
  readonly periods: boolean | "from the last";
  /** Without periods: the fixed column in which what rows say of the periods (`across`) stands once. */
  readonly figures?: string;
  readonly blocks: readonly BlockTemplate[];
  /** For Excel's own Scenario Manager, in files. */
  readonly scenarios?: readonly ScenarioTemplate[];
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
