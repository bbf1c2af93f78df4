/** A conditional format. Formulas stand without their equals sign, seen from the first cell of the first range. */
export interface ConditionContent {
  readonly ranges: readonly string[];
  readonly rule: ConditionRule;
  readonly look?: ConditionLook;
  /** Rules behind it do not count where it holds. */
  readonly stop?: boolean;
}

/** Only what it changes. */
export interface ConditionLook {
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strike?: boolean;
}

export type CellOperator =
  | "equal"
  | "notEqual"
  | "greaterThan"
  | "greaterThanOrEqual"
  | "lessThan"
  | "lessThanOrEqual"
  | "between"
  | "notBetween";

export type ConditionRule =
  | { readonly kind: "cell"; readonly operator: CellOperator; readonly formulas: readonly string[] }
  | { readonly kind: "formula"; readonly formula: string }
  | {
      readonly kind: "text";
      readonly operator: "containsText" | "notContains" | "beginsWith" | "endsWith";
      readonly text: string;
    }
  | { readonly kind: "duplicate" | "unique" }
  | { readonly kind: "top"; readonly rank: number; readonly percent?: boolean; readonly bottom?: boolean }
  | { readonly kind: "average"; readonly below?: boolean; readonly equal?: boolean }
  | { readonly kind: "scale"; readonly points: readonly (ScalePoint & { readonly color: string })[] }
  | { readonly kind: "bar"; readonly from: ScalePoint; readonly to: ScalePoint; readonly color: string };

export interface ScalePoint {
  readonly at: "min" | "max" | "num" | "percent" | "percentile" | "formula";
  readonly value?: string;
}
