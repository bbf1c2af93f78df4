/** Rewrites formulas outside their string literals and quoted sheet names. */
export const outsideQuotes = (formula: string, rewrite: (code: string) => string): string =>
  formula.replace(
    /("(?:[^"]|"")*"|'(?:[^']|'')*')|([^"']+)/gu,
    (_, quoted: string | undefined, code: string | undefined) => (code === undefined ? (quoted ?? "") : rewrite(code)),
  );

/** A formula as the grid engine reads it: without the prefixes that files carry, `F( )` as `F()`. */
export const storedFormula = (formula: string): string =>
  outsideQuotes(formula, (code) => code.replace(/_xl(?:fn|ws|pm|udf)\./gi, "").replace(/\(\s+\)/g, "()"));
