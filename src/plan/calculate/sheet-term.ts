import type { Operator, Tree } from "../../engine/formula/term";

/** What stands between two values of a sheet's formula; `&` joins texts, `==` and `!=` are Excel's `=` and `<>`. */
export type SheetOperator = Exclude<Operator, "and" | "or"> | "&";

/** A formula of a sheet: the tree of the model language with texts and cells for its names. `at` counts the formula's references. */
export type SheetTerm = Tree<
  SheetOperator,
  { readonly kind: "text"; readonly text: string } | { readonly kind: "reference"; readonly at: number }
>;
