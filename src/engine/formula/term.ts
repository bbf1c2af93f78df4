/** What stands between two values. Comparison, `and` and `or` give 1 or 0; 0 is false, every other number true. */
export const operators = ["+", "-", "*", "/", "^", "<", ">", "<=", ">=", "==", "!=", "and", "or"] as const;
export type Operator = (typeof operators)[number];

/** A formula after the check: nothing in it can do more than calculate. */
export type Term =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "minus" | "not"; readonly of: Term }
  | { readonly kind: "operation"; readonly operator: Operator; readonly left: Term; readonly right: Term }
  | { readonly kind: "choice"; readonly when: Term; readonly then: Term; readonly otherwise: Term }
  | { readonly kind: "call"; readonly name: string; readonly terms: readonly Term[] }
  /** A whole definition, outside a simulation its mean; `weights` for `discrete` only, one for each of its values. */
  | {
      readonly kind: "distribution";
      readonly name: string;
      readonly parameters: readonly number[];
      readonly weights: readonly number[];
      readonly mean: number;
    }
  /** `period`: 1 for the first column. */
  | { readonly kind: "period" }
  /** `prev(name, back, start)`: the line's value some periods earlier, before the first period `start`. */
  | { readonly kind: "previous"; readonly name: string; readonly back: number; readonly start: Term | undefined };
