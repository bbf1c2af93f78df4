import type { Book } from "../../excel/book";
import { splitSheet } from "../../excel/a1";
import { parseCells } from "../../excel/area";
import { findName } from "../../excel/names/find-name";
import { areaOfFormula } from "../../excel/names/referenced-area";
import { type Token, tokensOf } from "./tokens";

/** What they are given they take as arrays anyway, in every program. */
const arrayTakers = new Set(["SUMPRODUCT", "MMULT", "MDETERM", "MINVERSE", "LOOKUP"]);
/** Made for one value: given many they answer with as many. */
const elementwise = new Set(
  (
    "ABS CEILING CODE DATE DATEVALUE DAY EDATE EOMONTH EXACT EXP FIND FIXED FLOOR HOUR IF IFERROR IFNA INT ISBLANK ISERR ISERROR ISLOGICAL ISNA " +
    "ISNUMBER ISTEXT LEFT LEN LN LOG LOG10 LOWER MID MINUTE MOD MONTH NOT PMT POWER PROPER REPLACE REPT RIGHT ROUND ROUNDDOWN ROUNDUP SEARCH SECOND " +
    "SIGN SQRT SUBSTITUTE TEXT TIME TIMEVALUE TRIM TRUNC UPPER VALUE WEEKDAY YEAR"
  ).split(" "),
);
/** Answer with arrays of their own. */
const arrayMakers = new Set(
  (
    "BYCOL BYROW CHOOSECOLS CHOOSEROWS DROP EXPAND FILTER FREQUENCY GROUPBY HSTACK LAMBDA LET LINEST LOGEST MAKEARRAY MAP MMULT MODE.MULT PIVOTBY " +
    "RANDARRAY REDUCE SCAN SEQUENCE SORT SORTBY TAKE TEXTSPLIT TOCOL TOROW TRANSPOSE TREND GROWTH UNIQUE VSTACK WRAPCOLS WRAPROWS"
  ).split(" "),
);

const isRange = ({ rows, columns }: { rows: number; columns: number }): boolean => rows * columns > 1;

/** Whether a piece means several cells or values. */
function isMany(book: Book, { kind, text }: Token, sheetId: string): boolean {
  if (kind === "array") return /[,;]/.test(text);
  if (kind !== "reference") return false;
  if (text.endsWith("#")) return true;
  const cells = parseCells(splitSheet(text).cells);
  if (cells) return isRange(cells);
  const named = areaOfFormula(book, findName(book, text, sheetId)?.getFormulaOrRefString() ?? "", sheetId);
  return named !== undefined && isRange(named);
}

/**
 * Whether a formula must be kept as a dynamic array to come to the same elsewhere: programs take one value of many where a formula of the
 * old kind reckons with a range (`SUM(A1:A3*B1:B3)`). Said rather too often than too seldom: it is right for every formula.
 */
export function isDynamic(book: Book, formula: string, sheetId: string): boolean {
  const tokens = tokensOf(formula);
  const within: string[] = [];
  for (const [at, token] of tokens.entries()) {
    if (token.kind === "function") {
      const name = token.text.toUpperCase();
      if (arrayMakers.has(name)) return true;
      continue;
    }
    if (token.kind === "open") within.push(tokens[at - 1]?.kind === "function" ? (tokens[at - 1]?.text ?? "") : "");
    if (token.kind === "close") within.pop();
    if (!isMany(book, token, sheetId)) continue;
    if (within.length === 0) return true;
    const names = within.map((name) => name.toUpperCase());
    if (names.some((name) => arrayTakers.has(name)) && !names.includes("IF")) continue;
    const beside = [tokens[at - 1], tokens[at + 1]].some((other) => other?.kind === "operator");
    if (beside || elementwise.has(names.at(-1) ?? "") || names.at(-1) === "") return true;
  }
  return false;
}
