/** What may be typed into cells. Formulas stand as files have them: without an equals sign, a list written out in quotes. */
export interface ValidationContent {
  readonly ranges: readonly string[];
  readonly type: "any" | "list" | "whole" | "decimal" | "date" | "time" | "textLength" | "custom";
  readonly operator?: string;
  readonly formula1?: string;
  readonly formula2?: string;
  readonly allowBlank: boolean;
  /** A list shows no arrow. */
  readonly noArrow?: boolean;
  readonly prompt?: { readonly title?: string; readonly message?: string };
  /** Left out where nothing is refused. */
  readonly refusal?: {
    readonly style?: "stop" | "warning" | "information";
    readonly title?: string;
    readonly message?: string;
  };
}
