import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calculated } from "../../../src/plan/calculate/calculated";
import type { CellValue } from "../../../src/plan/workbook-plan";
import { comesTo, sheetOf, type Written } from "./sheet-of";

const na = { computed: { error: "#N/A" } } as const;
const division = { computed: { error: "#DIV/0!" } } as const;
const truth = { computed: true } as const;

/** Answers as Excel gives them: a formula, what stands in A1, A2..., and what it comes to. */
type Known = readonly [formula: string, column: readonly Written[], answer: CellValue];

const precedence: readonly Known[] = [
  ["=1+1*0-1", [], 0],
  ["=(1+1)*(1+1)^(1+1)", [], 8],
  ["=-2^2", [], 4],
  ["=0-2^2", [], -4],
  ["=2^3^2", [], 64],
  ["=2^-1", [], 0.5],
  ["=10-4-3", [], 3],
  ["=24/4/3", [], 2],
  ["=50%*4", [], 2],
  ["=2^200%", [], 4],
  ["=-50%", [], -0.5],
  ["=1&1+1", [], "12"],
  ['=1+1=2&""', [], false],
  ["=1=1=1", [], false],
  ["=2>1>0", [], true],
  ['="a""b"', [], 'a"b'],
];

const values: readonly Known[] = [
  ["=A1", [null], 0],
  ["=A1", [""], 0],
  ['=A1=""', [null], true],
  ["=A1=0", [null], true],
  ["=ISBLANK(A1)", [null], true],
  ["=ISBLANK(A1)", ['=""'], false],
  ["=A1=0", ['=""'], false],
  ['=A1&"x"', [null], "x"],
  ["=A1+1", [null], 1],
  ["=A1+1", ["12"], 13],
  ["=A1*1", [" 5% "], 0.05],
  ["=A1+1", ["n/d"], "#VALUE!"],
  ["=A1+1", ['=""'], "#VALUE!"],
  ["=A1+1", [truth], 2],
  ["=-A1", ["n/d"], "#VALUE!"],
  ["=A1/A2", [1, 0], "#DIV/0!"],
  ["=A1/A2", [0, 0], "#DIV/0!"],
  ["=A1/A2", [1, null], "#DIV/0!"],
  ["=A1^A2", [0, 0], "#NUM!"],
  ["=A1^A2", [0, -1], "#DIV/0!"],
  ["=A1^A2", [-8, 0.5], "#NUM!"],
  ["=A1^A2", [10, 400], "#NUM!"],
  ["=A1*0", [-1], 0],
  ["=A1+A2", [na, division], "#N/A"],
  ["=A2+A1", [na, division], "#DIV/0!"],
  ["=A1&A2", ["a", na], "#N/A"],
  ["=A1=A2", [na, na], "#N/A"],
  ['="FY"&(SUBSTITUTE(A1,"FY","")-1)', ["FY2020"], "FY2019"],
  ['=1/3&""', [], "0.333333333333333"],
  ['=A1&""', [0.1 + 0.2], "0.3"],
  ['=A1&""', [1e21], "1E+21"],
  ['=A1&""', [1.5e-9], "1.5E-09"],
  ['=A1&""', [truth], "TRUE"],
];

const comparisons: readonly Known[] = [
  ['=A1="INCONCLUSIVE"', ["Inconclusive"], true],
  ['=A1<>"ok"', ["OK"], false],
  ["=A1>A2", ["n/d", 1e300], true],
  ["=A1>A2", [truth, "zzz"], true],
  ["=A1=A2", ["1", 1], false],
  ["=A1=A2", [truth, 1], false],
  ["=A1=A2", [null, null], true],
  ["=A1<A2", [null, 1], true],
  ["=A1<A2", [null, "a"], true],
  ['="a"<"B"', [], true],
  ["=A1=A2", [0.1 + 0.2, 0.3], true],
  ["=A1<=A2", [0.1 + 0.2, 0.3], true],
  ["=A1=A2", [1, 1.00000000000002], false],
];

const choices: readonly Known[] = [
  ["=IF(A1,1,0)", [0.5], 1],
  ["=IF(A1,1,0)", [null], 0],
  ["=IF(A1,1,0)", ["true"], 1],
  ["=IF(A1,1,0)", ["n/d"], "#VALUE!"],
  ["=IF(A1,1,0)", [na], "#N/A"],
  ["=IF(A1>0,A1/A2,0)", [0, 0], 0],
  ["=IF(A1=0,A2,1)", [0, null], 0],
  ['=IF(1,A1,1)=""', [null], true],
  ["=COUNT(IF(1,A1:A3,0))", [1, "x", 3], 2],
  ["=NOT(A1)", [0], true],
  ["=AND(A1:A3)", [1, "text", 0], false],
  ["=AND(A1:A2)", ["text", null], "#VALUE!"],
  ["=AND(A1=1,A2=1)", [1, na], "#N/A"],
  ["=AND(0,A1)", [division], "#DIV/0!"],
  ["=OR(A1:A3,0)", ["text", null, 1], true],
  ["=OR(0,0)", [], false],
  ['=AND("TRUE",1)', [], true],
  ['=AND("x",1)', [], "#VALUE!"],
  ['=IFERROR(A1,"n/d")', [division], "n/d"],
  ['=IFERROR(A1,"n/d")', [5], 5],
  ["=CHOOSE(A1,A2,A3)", [2, "a", "b"], "b"],
  ["=CHOOSE(A1,A2,A3)", [2.9, "a", "b"], "b"],
  ["=CHOOSE(A1,A2,A3)", [3, "a", "b"], "#VALUE!"],
  ["=CHOOSE(0,1)", [], "#VALUE!"],
];

const looks: readonly Known[] = [
  ["=ISNUMBER(A1)", ["1"], false],
  ["=ISNUMBER(A1)", [1], true],
  ["=ISNUMBER(A1)", [na], false],
  ["=ISTEXT(A1)", ["n/d"], true],
  ["=ISTEXT(A1)", [null], false],
  ["=ISERROR(A1)", [division], true],
  ["=ISNA(A1)", [division], false],
  ["=ISNA(NA())", [], true],
  ["=N(A1)", ["5"], 0],
  ["=N(A1)", [truth], 1],
  ["=N(A1)", [na], "#N/A"],
  ["=T(A1)", ["word"], "word"],
  ["=T(A1)", [5], ""],
  ["=T(A1)", [na], "#N/A"],
];

const aggregates: readonly Known[] = [
  ["=SUM(A1:A4)", [1, "2", null, truth], 1],
  ['=SUM(A1,"2",1=1)', ["9"], 3],
  ['=SUM("x")', [], "#VALUE!"],
  ["=SUM(A1:A2)", [1, na], "#N/A"],
  ["=SUM(A1:A2)", ["n/d", null], 0],
  ["=COUNT(A1:A5)", [1, "2", null, truth, na], 1],
  ['=COUNT("2","x",1=1)', [], 2],
  ["=COUNTA(A1:A4)", [1, '=""', null, na], 3],
  ["=MAX(A1:A3)", [-3, "9", -2], -2],
  ["=MAX(A1:A2)", ["n/d", null], 0],
  ["=MIN(A1:A2,-1)", [3, "n/d"], -1],
  ["=MIN(A1:A2)", [3, division], "#DIV/0!"],
  ["=AVERAGE(A1:A3)", [1, "x", 2], 1.5],
  ["=AVERAGE(A1)", ["x"], "#DIV/0!"],
  ["=SUMSQ(A1:A3)", [3, "x", 4], 25],
  ["=SUMPRODUCT(A1:A2,A3:A4)", [2, 3, 4, "x"], 8],
  ["=SUMPRODUCT(A1:A2,A3:A3)", [2, 3, 4], "#VALUE!"],
  ["=ROWS(A1:A3)", [], 3],
  ["=COLUMNS(A1:C3)", [], 3],
];

const criteria: readonly Known[] = [
  ['=COUNTIF(A1:A5,">0")', [1, "2", 0, null, na], 1],
  ['=COUNTIF(A1:A4,"n/a")', ["N/A", "n/a ", na, "n/d"], 1],
  ['=COUNTIF(A1:A4,"FAIL")', ["fail", "FAIL", "FAILS", null], 2],
  ['=COUNTIF(A1:A4,"fa*")', ["fail", "FAIL", "a fail", null], 2],
  ['=COUNTIF(A1:A3,"a?c")', ["abc", "ac", "a?c"], 2],
  ['=COUNTIF(A1:A3,"a~?c")', ["abc", "ac", "a?c"], 1],
  ['=COUNTIF(A1:A3,"a.c*")', ["abc", "a.c", "a.cd"], 2],
  ["=COUNTIF(A1:A3,A3)", [5, "5", 5], 3],
  ['=COUNTIF(A1:A3,"<>1")', [1, null, "x"], 2],
  ['=COUNTIF(A1:A3,"")', ['=""', null, 0], 2],
  ['=COUNTIF(A1:A3,"=")', ['=""', null, 0], 1],
  ['=COUNTIF(A1:A3,"<>")', ['=""', null, 0], 2],
  ['=COUNTIF(A1:A3,"#N/A")', [na, division, "x"], 1],
  ['=COUNTIF(A1:A3,"TRUE")', [truth, 1, "TRUE"], 1],
  ['=COUNTIF(A1:A3,">=b")', ["a", "B", 5], 1],
  ['=SUMIF(A1:A4,">1")', [1, 2, 3, "9"], 5],
  ['=SUMIF(A1:A2,"x",A3:A4)', ["x", "y", 7, 9], 7],
  ['=SUMIF(A1:A2,"x",A3:A4)', ["x", "y", "n/d", 9], 0],
  ['=SUMIF(A1:A2,"x",A3:A4)', ["x", "y", na, division], "#N/A"],
  ['=SUMIF(A1:A2,"",A3:A4)', [null, "y", 4, 9], 4],
];

const lookups: readonly Known[] = [
  ['=MATCH("b",A1:A3,0)', ["a", "B", "b"], 2],
  ['=MATCH("x",A1:A3,0)', ["a", "B", "b"], "#N/A"],
  ["=MATCH(2,A1:A3,0)", ["2", 2, 2], 2],
  ["=MATCH(A1,A2:A3,0)", [na, 1], "#N/A"],
  ["=MATCH(A3,A1:A2,0)", [null, 0, null], 2],
  ["=INDEX(A1:A3,2)", [1, 2, 3], 2],
  ["=INDEX(A1:A3,4)", [1, 2, 3], "#REF!"],
  ["=INDEX(A1:A3,1,2)", [1, 2, 3], "#REF!"],
  ["=INDEX(A1:A3,-1)", [1], "#VALUE!"],
  ["=SUM(INDEX(A1:A3,0,1))", [1, 2, 3], 6],
  ["=INDEX(A1:A3,MATCH(A2,A1:A3,0))", [1, 2, 3], 2],
  ["=INDEX(A1:A3,NA())", [1], "#N/A"],
  ["=ISBLANK(INDEX(A1:A3,2))", [1, null, 3], true],
];

const numbersAndTexts: readonly Known[] = [
  ["=ABS(A1)", [-1.5], 1.5],
  ["=ABS(A1)", ["n/d"], "#VALUE!"],
  ["=ROUND(A1,2)", [1.005], 1.01],
  ["=ROUND(A1,0)", [-2.5], -3],
  ["=ROUND(A1,-2)", [1250], 1300],
  ["=SQRT(A1)", [-1], "#NUM!"],
  ["=LN(EXP(1))", [], 1],
  ["=DATE(2022,3,31)", [], 44651],
  ["=DATE(2021,15,0)", [], 44620],
  ["=DATE(108,1,2)", [], 39449],
  ["=LEN(A1)", ["FY2020"], 6],
  ["=LEN(A1)", [null], 0],
  ["=LEFT(A1,2)", ["FY2020"], "FY"],
  ["=LEFT(A1)", ["FY2020"], "F"],
  ["=RIGHT(A1,4)", ["FY2020"], "2020"],
  ["=RIGHT(A1,0)", ["FY2020"], ""],
  ["=RIGHT(A1,4)+1", ["FY2020"], 2021],
  ["=MID(A1,3,4)", ["FY2020"], "2020"],
  ["=MID(A1,0,1)", ["FY2020"], "#VALUE!"],
  ["=LEFT(A1,-1)", ["FY2020"], "#VALUE!"],
  ['=SUBSTITUTE(A1,"a","b")', ["banAna"], "bbnAnb"],
  ['=SUBSTITUTE(A1,"a","b",2)', ["banana"], "banbna"],
  ['=SUBSTITUTE(A1,"a","b",9)', ["banana"], "banana"],
  ["=VALUE(A1)", ["1e3"], 1000],
  ["=VALUE(A1)", ["FY2020"], "#VALUE!"],
  ['=VALUE("")', [], "#VALUE!"],
];

describe.each([
  ["signs bind as in Excel", precedence],
  ["values in calculations", values],
  ["comparison", comparisons],
  ["choice and conditions", choices],
  ["what a value is", looks],
  ["sums, counts and extremes", aggregates],
  ["criteria", criteria],
  ["places", lookups],
  ["numbers, dates and texts", numbersAndTexts],
] as const)("%s", (_, known) => {
  it.each(known.map(([formula, column, answer]) => ({ formula, column, answer })))(
    "$formula over $column is $answer",
    ({ formula, column, answer }) => {
      expect(comesTo(formula, ...column)).toBe(answer);
    },
  );
});

describe("mistakes of a template", () => {
  it.each([
    ["=OFFSET(A1,1,0)", /Sheet!B1: OFFSET is not a function that templates may use/],
    ['=INDIRECT("A1")', /INDIRECT/],
    ["=LET(x,1,x)", /LET/],
    ["=XLOOKUP(1,A1:A2,A1:A2)", /XLOOKUP/],
    ["=FILTER(A1:A2,A1:A2)", /FILTER/],
    ["=SUMM(A1:A2)", /Did you mean SUM\?/],
    ['=SEG.GET("BABA")', /SEG\.GET/],
    ["=IF(A1,1)", /IF takes 3 values here, not 2/],
    ["=ABS(A1,1)", /ABS takes 1 values? here, not 2/],
    ["=MATCH(1,A1:A2)", /MATCH takes 3/],
    ["=MATCH(1,A1:A2,1)", /exact match/],
    ["=SUM(A1,)", /"\)" stands where a value is needed/],
    ["=(A1", /"\)" is missing before "the end"/],
    ["=A1 A2", /"@" does not belong here/],
    ["=1+", /"the end" stands/],
    ["=+A1", /"\+" stands/],
    ["={1,2}", /"\{" stands/],
    ["=A1:A2+1", /a range of 2 x 1 cells/],
    ["=A1:A2", /a range of 2 x 1 cells/],
    ["=ROWS(1)", /ROWS takes a range/],
    ["=INDEX(A1:B2,1)", /a row and a column/],
    ["='Nowhere'!A1", /There is no sheet "Nowhere"/],
    ["='Sheets'!A1", /Did you mean "Sheet"\?/],
    ["=total_revenue", /defines no name "total_revenue"/],
    ["=B1+1", /"B1" is calculated from this cell itself/],
  ])("%s", (formula, sentence) => {
    expect(() => comesTo(formula, 1, 2)).toThrow(sentence);
  });

  it("text that each country reads differently", () => {
    for (const text of ["1,234", "$5", "1/2", "2020-01-31", "(5)"])
      expect(() => comesTo("=A1+1", text)).toThrow(/country to country/);
  });

  it("names the cell that is wrong, not the one that reads it", () => {
    const sheets = [sheetOf([["=A2"], ["=A3+1"], ["=LET(1)"]], "Model")];
    expect(() => calculated(sheets)).toThrow(/^Model!A3: LET .*=LET\(1\)$/);
  });

  it("a circle of several cells", () => {
    expect(() => calculated([sheetOf([["=A2"], ["=A3"], ["=A1"]], "Model")])).toThrow(/Model!A3: "A1" is calculated/);
  });
});

describe("across sheets", () => {
  const checks = sheetOf([["='My ''own'' model'!B1*1", "=total", "=Sheet!A1"]], "Checks");
  const model = sheetOf([[2, "=Checks!$C$1+A1"]], "My 'own' model", [{ name: "Total", range: "A1:B1" }]);

  it("reads other sheets and defined names, whatever comes first", () => {
    const total = sheetOf([["=SUM(total)"]], "Sheet");
    const circle = () => calculated([checks, model, total]);
    expect(circle).toThrow(/calculated from this cell itself/);
    const [, , sum] = calculated([sheetOf([[null, null, 5]], "Checks"), model, total]);
    expect(sum?.cells[0]?.[0]?.computed).toBe(9);
  });

  it("keeps what an array formula fills, and leaves what it was given as it is", () => {
    const before = sheetOf([[{ computed: "n/d" }, '=COUNTIF(A1,"n/d")']]);
    const kept = JSON.stringify(before);
    const [after] = calculated([before]);
    expect(after?.cells[0]?.map((cell) => cell?.computed)).toEqual(["n/d", 1]);
    expect(JSON.stringify(before)).toBe(kept);
  });
});

describe("identities", () => {
  const number = fc.double({ min: -1e9, max: 1e9, noNaN: true });
  const cell = fc.oneof(number, fc.constantFrom("n/d", "5", null, truth));
  const column = fc.array(cell, { minLength: 1, maxLength: 12 });

  it("a sum is its parts; counting is summing ones", () => {
    fc.assert(
      fc.property(column, fc.nat(), (rows, at) => {
        const last = rows.length;
        const cut = 1 + (at % last);
        expect(
          comesTo(`=SUM(A1:A${cut})+SUM(A${cut}:A${last})-N(A${cut})*(1-ISTEXT(A${cut}))*ISNUMBER(A${cut})`, ...rows),
        ).toBeCloseTo(Number(comesTo(`=SUM(A1:A${last})`, ...rows)), 4);
        expect(comesTo(`=COUNT(A1:A${last})+COUNTIF(A1:A${last},"*")`, ...rows)).toBe(
          rows.filter((row) => row !== null && row !== truth).length,
        );
      }),
    );
  });

  it("what is shown does not depend on which cell is asked first", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 2, maxLength: 20 }), (links) => {
        const chain = links.map((link, at) => (at === 0 ? [1] : [`=A${1 + (link % at)}+1`]));
        const forward = calculated([sheetOf(chain)])[0]?.cells.map(([one]) => one?.computed ?? one?.value);
        const depth: number[] = [];
        for (const [at, link] of links.entries()) depth.push(at === 0 ? 1 : (depth[link % at] ?? 0) + 1);
        expect(forward).toEqual(depth);
      }),
    );
  });

  it("of two values exactly one relation holds", () => {
    fc.assert(
      fc.property(cell, cell, (one, other) => {
        expect(comesTo("=(A1<A2)+(A1=A2)+(A1>A2)", one, other)).toBe(1);
      }),
    );
  });
});
