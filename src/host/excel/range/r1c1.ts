/** Formulas in R1C1 notation: addresses relative to the cell they stand in. */
import { cellName, columnLetters, columnNumber } from "../a1";
import { outsideQuotes } from "../stored-formula";

const a1 =
  /(?<![\p{L}\p{N}_.$!'"])(?<=^|[^\p{L}\p{N}_.$])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_(.])|(?<=!)(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_(.])/gu;
const r1c1 = /(?<![\p{L}\p{N}_.])R(\[-?\d+\]|\d+)?C(\[-?\d+\]|\d+)?(?![\p{L}\p{N}_(.])/gu;

const offset = (letter: string, absolute: boolean, index: number, from: number): string => {
  if (absolute) return `${letter}${index + 1}`;
  return index === from ? letter : `${letter}[${index - from}]`;
};

export function toR1C1<Value>(formula: Value, row: number, column: number): Value | string {
  if (typeof formula !== "string" || !formula.startsWith("=")) return formula;
  return outsideQuotes(formula, (code) =>
    code.replace(a1, (...groups: string[]) => {
      const at = groups[2] === undefined ? 5 : 1;
      const [fixedColumn, letters = "", fixedRow, digits] = groups.slice(at, at + 4);
      const rowPart = offset("R", fixedRow === "$", Number(digits) - 1, row);
      return rowPart + offset("C", fixedColumn === "$", columnNumber(letters), column);
    }),
  );
}

export function fromR1C1(formula: unknown, row: number, column: number): unknown {
  if (typeof formula !== "string" || !formula.startsWith("=")) return formula;
  const index = (part: string | undefined, from: number): { index: number; fixed: boolean } => {
    if (part === undefined) return { index: from, fixed: false };
    return part.startsWith("[")
      ? { index: from + Number(part.slice(1, -1)), fixed: false }
      : { index: Number(part) - 1, fixed: true };
  };
  return outsideQuotes(formula, (code) =>
    code.replace(r1c1, (_, rowPart: string | undefined, columnPart: string | undefined) => {
      const [r, c] = [index(rowPart, row), index(columnPart, column)];
      if (!r.fixed && !c.fixed) return cellName(r.index, c.index);
      return `${c.fixed ? "$" : ""}${columnLetters(c.index)}${r.fixed ? "$" : ""}${r.index + 1}`;
    }),
  );
}
