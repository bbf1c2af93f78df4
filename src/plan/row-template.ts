import type { CollectionName } from "./block-template";
import type { StyleName } from "./styles";

/** A row by name, or one row for each item of a collection. */
export interface RowTemplate {
  readonly key: string;
  readonly repeat?: CollectionName;
  /** Only the items whose word has one of these values: `{ topic: ["Mission"] }`. */
  readonly where?: Readonly<Record<string, readonly string[]>>;
  /** Stands only where the block has no row of this key before it. */
  readonly insteadOf?: string;
  /** Stands only where this text, or each of these, is not empty once its words are filled in. */
  readonly when?: string | readonly string[];
  /** What stands in the fixed columns, by column key. */
  readonly cells?: Readonly<Record<string, Content>>;
  /** What stands under every period: one content, one formula. */
  readonly across?: Content;
  /** What stands under the block's first period instead, where `across` looks back. */
  readonly first?: Content;
  /** What stands under every forecast year, where the template has some. */
  readonly ahead?: Content;
  /** What stands under the first forecast year instead. */
  readonly firstAhead?: Content;
  readonly style?: StyleName;
  /** Style under the forecast years, where it is another one. */
  readonly aheadStyle?: StyleName;
  /** Styles of single fixed columns, over that of the row. */
  readonly styles?: Readonly<Record<string, StyleName>>;
  /** Name of a format, or a text whose words give one; holds for `across` and for fixed columns that `formats` leaves out. */
  readonly format?: string;
  readonly formats?: Readonly<Record<string, string>>;
  /** A defined name for the row's periods (or for its cell in column `named`); a text with words. */
  readonly name?: string;
  readonly named?: string;
  readonly check?: CheckTemplate;
  /** The fixed column in which this row states a verdict that the workbook reports. */
  readonly verdict?: string;
  /** The row whose verdict is that of the whole workbook. */
  readonly master?: boolean;
  /** It and the rows below it in its block are not printed: what formulas and charts read. */
  readonly unprinted?: true;
  /** Rows under an outline that the reader may fold; they are written open. */
  readonly outline?: boolean;
  /** What is otherwise in a workbook of the user's own company, where figures of the dataset are cells to type into. */
  readonly own?: Partial<Omit<RowTemplate, "key" | "repeat" | "own">>;
}

/** A row of differences beyond tolerance: text where nothing can be said, a number above zero where the check fails. */
export interface CheckTemplate {
  /** What is held against what; a text with words. */
  readonly label: string;
  /** Rows of the same block. */
  readonly difference: string;
  readonly tolerance: string;
  /** Rows whose missing figures explain an inconclusive verdict; of another sheet as `sheet!row`. */
  readonly figures: readonly string[];
  /** The same of the year before: that it did not exist is no gap. */
  readonly comparatives?: readonly string[];
  /** The formulas alone make it hold, whatever the figures. */
  readonly identity?: boolean;
  /** Rows in which a derived figure makes it hold: it was worked out from the others. */
  readonly closing?: readonly string[];
}

/** What stands in a cell: a text or formula (a string), or one of the shapes below. */
export type Content =
  | string
  | NumberContent
  | SegContent
  | FactContent
  | InputContent
  | PeriodContent
  | LinkContent
  | JoinedContent
  | FrozenContent;

/** A constant of the model: visible, named, never inside a formula; or a number that a word of the row gives. */
export interface NumberContent {
  readonly number: number | string;
}

/**
 * Figures from the dataset, as the call a cell would make: `SEG.GET({company.id},{.label},{period},"revenue","axis=segment")`.
 * In a live workbook one array formula for all rows and periods of the group, in a portable one the values with their sources.
 */
export interface SegContent {
  readonly seg: string;
}

/** Something the dataset knows about other rows of the block; `of` names the rows. */
export interface FactContent {
  readonly fact: "expected lines" | "expected lines before" | "rounding" | "rate rounding" | "comparison";
  readonly of: readonly string[];
}

/** A cell the user types into. */
export interface InputContent {
  /** What stands there at first; a text with words, or a formula that may be typed over. */
  readonly input: string | number | null;
  /** The values allowed, as a drop-down. */
  readonly list?: readonly string[];
  /** Or the cells that hold them: a reference, as formulas write it. */
  readonly listIn?: string;
  /** Or the range of numbers allowed. */
  readonly atLeast?: number;
  readonly prompt?: string;
}

/** The period of the column, the year before it, or its last day. */
export interface PeriodContent {
  readonly period: "label" | "prior" | "end";
  /** The formula that stands in a live workbook, where it follows the year that a user types over another. */
  readonly live?: string;
}

/** A formula that calls the add-in, over cells of the workbook: in a portable one what it came to. */
export interface FrozenContent {
  readonly frozen: string;
}

/** A text for each item of a collection, as one: `a + b + c`. */
export interface JoinedContent {
  readonly each: string;
  readonly of: CollectionName;
  readonly where?: RowTemplate["where"];
  readonly by: string;
}

/** A text that leads to a page or to a sheet of this workbook; a sheet is shown under the name its tab was given. */
export interface LinkContent {
  readonly text: string;
  readonly url?: string;
  readonly sheet?: string;
}
