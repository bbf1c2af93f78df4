import type { CellContent } from "./cell-content";
import type { ChartContent } from "./chart-content";
import type { ConditionContent } from "./condition-content";
import type { PageContent } from "./page-content";
import type { ValidationContent } from "./validation-content";

/** A sheet with all that stands and hangs on it. Rows and columns are counted from 0, ranges written `B3:D9`. */
export interface SheetContent {
  readonly name: string;
  /** Row by row from A1. */
  readonly cells: readonly (readonly (CellContent | null)[])[];
  /** In characters of the default font; undefined where a column has the usual width. */
  readonly widths: readonly (number | undefined)[];
  readonly usualWidth?: number;
  /** In points, of the rows that were given one. */
  readonly heights?: Readonly<Record<number, number>>;
  readonly hiddenRows?: ReadonlySet<number>;
  readonly hiddenColumns?: ReadonlySet<number>;
  /** Depth in the outline. */
  readonly rowLevels?: Readonly<Record<number, number>>;
  readonly columnLevels?: Readonly<Record<number, number>>;
  readonly merges?: readonly string[];
  readonly tabColor?: string;
  readonly visibility?: "hidden" | "veryHidden";
  readonly gridlines: boolean;
  /** How many rows and columns stay in view. */
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly names: readonly NameContent[];
  readonly validations: readonly ValidationContent[];
  readonly conditions: readonly ConditionContent[];
  /** For the Scenario Manager; the first is what the cells hold. */
  readonly scenarios?: readonly ScenarioContent[];
  readonly charts: readonly ChartContent[];
  readonly tables?: readonly TableContent[];
  readonly page: PageContent;
  /** What a protected sheet still allows, by its name in files (`formatCells`). */
  readonly protection?: ReadonlySet<string>;
}

/** A defined name: what it stands for is a formula without its equals sign. */
export interface NameContent {
  readonly name: string;
  readonly formula: string;
  readonly comment?: string;
}

export interface TableContent {
  readonly name: string;
  readonly range: string;
}

export interface ScenarioContent {
  readonly name: string;
  readonly comment?: string;
  readonly changes: readonly {
    readonly cell: string;
    readonly value: string | number;
    /** Number format of the cell. */
    readonly format: string;
  }[];
}
