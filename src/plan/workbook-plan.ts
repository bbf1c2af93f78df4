import type { ChartKind } from "./chart-template";
import type { CellStyle } from "./styles";

/** A whole workbook as plain data: renderers write it and decide nothing but the final names of the tabs. */
export interface WorkbookPlan {
  /** Id of the template. */
  readonly template: string;
  readonly title: string;
  /** What tells its sheets from others of the same names: the company, in few letters; left out where a number does. */
  readonly mark?: string;
  /** Where one begins to read: the first figure of the sheet the template is about. */
  readonly begin?: CellPlace;
  /** Of whom, over which years and from which data: what a file says of itself. */
  readonly description: string;
  readonly live: boolean;
  readonly sheets: readonly SheetPlan[];
  /** Looks by the name that cells use. */
  readonly styles: Readonly<Record<string, CellStyle>>;
  readonly checks: readonly CheckPlan[];
  /** The cell with the verdict of all checks. */
  readonly master: CellPlace;
}

/** A cell of the plan: formulas write a sheet's planned name in quotes, `'Checks'!F4`. */
export interface CellPlace {
  /** The planned name of the sheet. */
  readonly sheet: string;
  readonly cell: string;
}

/** What a cell holds once it is calculated. */
export type CellValue = number | string | boolean | CellError;

export interface CellError {
  readonly error: "#N/A" | "#DIV/0!" | "#VALUE!" | "#NUM!" | "#REF!" | "#NAME?";
}

export interface CheckPlan {
  readonly label: string;
  /** Where the verdict stands. */
  readonly verdict: CellPlace;
}

export interface SheetPlan {
  readonly key: string;
  readonly name: string;
  /** Row by row from A1, all rows equally long. */
  readonly cells: readonly (readonly (CellPlan | null)[])[];
  /** In characters of the default font, one for each column. */
  readonly widths: readonly number[];
  /** In points, of the rows (counted from 0) whose wrapped texts need more than the one line that every other row has. */
  readonly heights?: Readonly<Record<number, number>>;
  readonly tabColor: string;
  readonly names: readonly NamePlan[];
  readonly validations: readonly ValidationPlan[];
  readonly conditions: readonly ConditionPlan[];
  /** For Excel's Scenario Manager, in files: Office.js has no way to write them. The first is what the cells hold. */
  readonly scenarios?: readonly ScenarioPlan[];
  readonly charts: readonly ChartPlan[];
  /** How many rows and columns stay in view. */
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly print: PrintPlan;
  /** Rows under an outline, as `12:18`. */
  readonly groups: readonly string[];
}

export interface CellPlan {
  readonly value?: string | number;
  /** In place of a value; begins with `=`. */
  readonly formula?: string;
  /** What the formula comes to, or the cell's part of the array formula that fills it: what a file keeps beside it. */
  readonly computed?: CellValue;
  /** The formula is an array formula that fills this many rows and columns from here. */
  readonly array?: { readonly rows: number; readonly columns: number };
  /** Name in `styles`. */
  readonly style: string;
  /** Excel number format. */
  readonly format: string;
  /** What a note on the cell says: the source of a figure, or why it is missing. */
  readonly note?: string;
  /** Row of the Sources sheet is made from these. */
  readonly source?: SourcePlan;
  /** Where its content comes from, as the legend colours it; left out for labels. */
  readonly origin?: "filed" | "typed" | "formula" | "other sheet" | "SEG data" | "link";
  readonly link?: LinkPlan;
}

/** Where a figure was read. */
export interface SourcePlan {
  readonly filing: string;
  readonly title: string;
  readonly url: string;
  /** In a copy, not in the filing itself: the number is marked. */
  readonly secondary: boolean;
}

export type LinkPlan = { readonly url: string } | { readonly sheet: string };

/** A defined name of the sheet. */
export interface NamePlan {
  readonly name: string;
  readonly range: string;
}

export interface ValidationPlan {
  readonly range: string;
  readonly list?: readonly string[];
  /** Or a formula that means the cells with the values; names sheets as other formulas do. */
  readonly listIn?: string;
  readonly atLeast?: number;
  readonly prompt?: string;
  /** What is said where something else is typed; left out where nothing is refused. */
  readonly refusal?: { readonly title: string; readonly message: string };
}

/** Cells of the range that equal the text take the fill and the colour. */
export interface ConditionPlan {
  readonly ranges: readonly string[];
  readonly equals: string;
  readonly fill: string;
  readonly color: string;
}

/** What a scenario writes into cells of its sheet: 32 of them at most, its name at most 255 letters. */
export interface ScenarioPlan {
  readonly name: string;
  readonly comment?: string;
  readonly changes: readonly {
    readonly cell: string;
    readonly value: string | number;
    /** Number format of the cell. */
    readonly format: string;
  }[];
}

export interface ChartPlan {
  /** Of its template: the same where one chart stands for each structure. */
  readonly key: string;
  readonly name: string;
  readonly title: string;
  readonly kind: ChartKind;
  readonly series: readonly SeriesPlan[];
  /** Number format of the value axis. */
  readonly format: string;
  /** Where the value axis begins; left out: where the program lets it. */
  readonly minimum?: number;
  /** Where it ends. */
  readonly maximum?: number;
  /** Space between columns or bars, in percent of their width. */
  readonly gap?: number;
  /** The cells it covers. */
  readonly from: string;
  readonly to: string;
}

export interface SeriesPlan {
  readonly name: string;
  readonly values: string;
  readonly categories: string;
  /** Left out: no fill, as the base of a waterfall. */
  readonly color?: string;
  /** A colour for each value, where the series is of parts (doughnut). */
  readonly colors?: readonly string[];
  /** Each value is written at its mark. */
  readonly labels?: LabelPlan;
  /** No entry in the legend: it has no fill, or a series of its name stands there already. */
  readonly unlisted?: boolean;
}

export interface LabelPlan {
  /** Number format. */
  readonly format: string;
  /** In a column or bar: where it begins or where it ends; left out: where the kind of chart has them. */
  readonly at?: "base" | "end";
  readonly color: string;
}

export interface PrintPlan {
  readonly orientation: "portrait" | "landscape";
  /** What is printed, each area from a new page on. */
  readonly areas: readonly string[];
  /** Rows repeated on every page, as `8:8`, and columns, as `A:B`. */
  readonly titleRows?: string;
  readonly titleColumns?: string;
  /** How many pages lie beside each other: the scale follows from it. */
  readonly across: number;
  /** At the foot of every page, with Excel's codes: `&A` the sheet, `&P` the page, `&N` how many there are. */
  readonly footer: { readonly left: string; readonly center: string; readonly right: string };
  /** All on one page; else as many pages high as it takes. */
  readonly onePage?: boolean;
}
