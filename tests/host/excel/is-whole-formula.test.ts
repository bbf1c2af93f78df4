import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isWholeFormula } from "../../../src/host/excel/is-whole-formula";

const operands = fc.constantFrom(
  "1",
  ".5",
  "1e-5",
  "A1",
  "$A$1:B2",
  "'it''s (1)'!A1",
  '"a""(b+"',
  "#DIV/0!",
  "x",
  "T[a-]",
);
const operators = fc.constantFrom("+", "-", "*", "/", "^", "&", "=", "<>", "<=", ">");
const { formula: formulas } = fc.letrec<{ formula: string }>((tie) => ({
  formula: fc.oneof(
    { maxDepth: 4 },
    operands,
    fc
      .tuple(tie("formula"), operators, fc.constantFrom("", " ", "-", "+"), tie("formula"))
      .map((parts) => parts.join("")),
    tie("formula").map((inner) => `(${inner})`),
    tie("formula").map((inner) => `-${inner}`),
    tie("formula").map((inner) => `(${inner})%`),
    fc.array(fc.oneof(tie("formula"), fc.constant("")), { maxLength: 3 }).map((args) => `F(${args.join(",")})`),
    fc.constant('{1,-2;"a",TRUE}'),
  ),
}));

describe("a whole formula", () => {
  it("is one whose operators stand between operands, in brackets that pair", () => {
    fc.assert(fc.property(formulas, (formula) => isWholeFormula(`=${formula}`)));
  });
  it("is not whole with an operator more at either end, or a bracket or quote more anywhere outside texts", () => {
    fc.assert(
      fc.property(formulas, operators, (formula, operator) => {
        expect(isWholeFormula(`=${formula}${operator}`)).toBe(false);
        expect(isWholeFormula(`=(${formula}${operator})`)).toBe(false);
        expect(isWholeFormula(`=F(${formula}${operator},1)`)).toBe(false);
        for (const more of ["(", ")", "{", "}", "[", "]", '"'])
          expect(isWholeFormula(`=${more}${formula}`) || isWholeFormula(`=${formula}${more}`), more).toBe(false);
        if (/^[*/^&]$/.test(operator)) {
          expect(isWholeFormula(`=${operator}${formula}`)).toBe(false);
          expect(isWholeFormula(`=1+${operator}${formula}`)).toBe(false);
        }
      }),
    );
  });
  it.each([
    '=SEG.GET("BABA","Cloud","FY2022",,"currency=USD; scale=B")',
    "=SUM((A1,B1))",
    "=A1%%",
    "=Table1[[#This Row],[x y]]-1",
    "='[Book x.xlsx]Sheet (1)'!A1",
    "=LAMBDA(a,a*2)(3)",
    "=IF(A1=#N/A,,-1)",
    "=A:A",
    "=A1#",
    "=@A1",
    "=1\n+2",
    "=SUM(,)",
  ])("%s", (formula) => {
    expect(isWholeFormula(formula)).toBe(true);
  });
  it.each(["=1+", "=SUM(1", "=SUM(1))", "=)", "=-", '="a', "='x", "={1,2", "=A1:", "=*1", "=1+*2", "=SUM(1,2*)"])(
    "but not %s",
    (formula) => {
      expect(isWholeFormula(formula)).toBe(false);
    },
  );
});
