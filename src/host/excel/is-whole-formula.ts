const texts = /"(?:[^"]|"")*"|'(?:[^']|'')*'/gu;
const innermostSquare = /\[[^[\]]*\]/gu;
const innermostPair = /\(([^(){}]*)\)|\{([^(){}]*)\}/u;
/** An operator with nothing behind it: `1+`. */
const withoutRightSide = /[-+*/^&=<>:]\s*(?:[,;]|$)/u;
/** An operator that is no sign, with nothing or another operator before it: `*2`, `1+*2`. */
const withoutLeftSide = /(?:^|[,;]|[-+*/^&=<>])\s*[*/^&]/u;
const operand = "0";

/**
 * Whether a formula is all there: quotes closed, brackets in pairs, every operator between what it combines. Excel
 * refuses to enter any other, where the grid takes it and shows an error. Names and arguments are not looked at.
 */
export function isWholeFormula(formula: string): boolean {
  let code = withoutSquares(formula.slice(1).replace(texts, operand));
  if (/["'[\]]/u.test(code)) return false;
  for (let pair = innermostPair.exec(code); pair; pair = innermostPair.exec(code)) {
    if (!isWholeList(pair[1] ?? pair[2] ?? "")) return false;
    code = code.replace(innermostPair, operand);
  }
  return !/[(){}]/u.test(code) && isWholeList(code);
}

/** Without `[...]`, which stands beside a name: a table's column, another workbook. */
function withoutSquares(code: string): string {
  const rest = code.replace(innermostSquare, "");
  return rest === code ? code : withoutSquares(rest);
}

const isWholeList = (code: string): boolean => !withoutRightSide.test(code) && !withoutLeftSide.test(code);
