/** A formula apart from the cells it reads: formulas of a row differ in these alone, so a shape is read once for all of them. */
export interface FormulaShape {
  /** The formula without `=`, with `@` in place of each reference: `IF(ISNUMBER(@),@/@,"n/d")`. */
  readonly shape: string;
  /** Addresses and defined names as they stand, in their order. */
  readonly references: readonly string[];
}

const sheet = String.raw`(?:'(?:[^']|'')*'|[A-Z_]\w*)!`;
const cell = String.raw`\$?[A-Z]{1,3}\$?\d+`;
/** What is no reference goes first: texts, functions with their bracket, numbers; then addresses and names. */
const piece = new RegExp(
  String.raw`"(?:[^"]|"")*"|[A-Z][\w.]*\(|\d+(?:\.\d*)?(?:E[+-]?\d+)?|((?:${sheet})?${cell}(?::${cell})?(?![\w.])|[A-Z_][\w.]*)`,
  "gi",
);

/** Takes the references out of a formula. */
export function formulaShape(formula: string): FormulaShape {
  const references: string[] = [];
  const shape = formula.slice(1).replace(piece, (text: string, reference: string | undefined) => {
    if (reference === undefined) return text;
    references.push(reference);
    return "@";
  });
  return { shape, references };
}
