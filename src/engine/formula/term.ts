/** What stands between two values. Comparison, `and` and `or` give 1 or 0; 0 is false, every other number true. */
export const operators = ["+", "-", "*", "/", "^", "<", ">", "<=", ">=", "==", "!=", "and", "or"] as const;
export type Operator = (typeof operators)[number];

/**
 * A formula after the check, whichever notation it was written in: nothing in it can do more than calculate. `Sign` is what stands
 * between two values, `Own` what only one notation knows: the model language names lines and periods, a sheet's formula cells and texts.
 */
export type Tree<Sign extends string, Own> =
  | Own
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "minus" | "not"; readonly of: Tree<Sign, Own> }
  | {
      readonly kind: "operation";
      readonly operator: Sign;
      readonly left: Tree<Sign, Own>;
      readonly right: Tree<Sign, Own>;
    }
  | {
      readonly kind: "choice";
      readonly when: Tree<Sign, Own>;
      readonly then: Tree<Sign, Own>;
      readonly otherwise: Tree<Sign, Own>;
    }
  | { readonly kind: "call"; readonly name: string; readonly terms: readonly Tree<Sign, Own>[] };

/** A formula of the model language. */
export type Term = Tree<Operator, ModelTerm>;

type ModelTerm =
  | { readonly kind: "name"; readonly name: string }
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
