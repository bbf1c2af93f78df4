import { describe, expect, it } from "vitest";
import { calculated } from "../../../src/plan/calculate/calculated";
import type { CellValue } from "../../../src/plan/workbook-plan";
import { sheetOf, type Written } from "./sheet-of";

const na = { computed: { error: "#N/A" } } as const;
const division = { computed: { error: "#DIV/0!" } } as const;
const yes = { computed: true } as const;
const no = { computed: false } as const;

/** What stands in a table whose corner is C3 of the sheet T, beside what belongs to none. */
const around = (rows: readonly (readonly Written[])[]) =>
  sheetOf([[900, 901], [902], ...rows.map((row) => [903, 904, ...row])], "T", [
    { name: "Whole table", range: "C3:E4" },
  ]);

/** What a formula on a sheet of its own comes to; an error as its name. */
function comesTo(formula: string, rows: readonly (readonly Written[])[]): CellValue {
  const computed = calculated([around(rows), sheetOf([[formula]])])[1]?.cells[0]?.[0]?.computed;
  if (computed === undefined) throw new Error(`${formula} was not calculated`);
  return typeof computed === "object" ? computed.error : computed;
}

type Known = readonly [formula: string, answer: CellValue];

/** Answers over one table, as Excel documents them and LibreOffice gives them too. */
const groups: readonly (readonly [what: string, rows: readonly (readonly Written[])[], known: readonly Known[]])[] = [
  [
    "places in a table of two rows and three columns",
    [
      [1, 2, 3],
      [4, 5, 6],
    ],
    [
      ["=INDEX(T!C3:E4,1,1)", 1],
      ["=INDEX(T!C3:E4,2,3)", 6],
      ["=INDEX(T!C3:E4,2.9,1.9)", 4],
      ["=SUM(INDEX(T!C3:E4,0,2))", 7],
      ["=SUM(INDEX(T!C3:E4,2,0))", 15],
      ["=SUM(INDEX(T!C3:E4,0,0))", 21],
      ["=INDEX(T!C3:E4,3,1)", "#REF!"],
      ["=INDEX(T!C3:E4,2,4)", "#REF!"],
      ["=INDEX(T!C3:E4,1,-1)", "#VALUE!"],
      ["=INDEX(T!C3:E4,-1,1)", "#VALUE!"],
      ["=INDEX(T!C3:E4,1,NA())", "#N/A"],
      ["=INDEX(T!C3:E3,3)", 3],
      ["=INDEX(T!C3:E3,4)", "#REF!"],
      ["=INDEX(T!C3:E3,1,2)", 2],
      ["=INDEX(T!C3:C4,2)", 4],
      ["=INDEX(T!C3:C4,2,1)", 4],
      ["=SUM(INDEX(T!C3:C4,0))", 5],
      ["=MATCH(2,T!C3:E3,0)", 2],
      ["=MATCH(1,T!C3:E3,0)", 1],
      ["=MATCH(4,T!C3:C4,0)", 2],
      ["=MATCH(1,T!C3:E4,0)", "#N/A"],
      ["=ROWS(T!C3:E4)", 2],
      ["=COLUMNS(T!C3:E4)", 3],
      ["=SUM(T!$C$3:E4)", 21],
      ["=SUM(T!E4:C3)", 21],
      ["=SUM(T!C3:C99)", 5],
      ["=T!C99", 0],
      ["=SUMPRODUCT(T!C3:E3,T!C4:E4)", 32],
      ["=SUMPRODUCT(T!C3:E4)", 21],
      ["=SUMPRODUCT(3,4)", 12],
      ["=SUMPRODUCT(T!C3,5)", 5],
      ["=SUMPRODUCT(T!C3:E3,T!C3:C4)", "#VALUE!"],
      ['=SUMIF(T!C3:E3,">1",T!C4)', 11],
      ["=SUM(IFERROR(T!C3:E4,0))", 21],
    ],
  ],
  [
    "texts, errors and truths",
    [
      ["b", 1, na],
      ["TRUE", yes, division],
      ["x", no, yes],
      [null, null, "FALSE"],
    ],
    [
      ['=MATCH("B",T!C3:C5,0)', 1],
      ['=MATCH("x",T!C3:C5,0)', 3],
      ['=MATCH("b",T!D3:D4,0)', "#N/A"],
      ["=MATCH(T!E4,T!C3:C5,0)", "#DIV/0!"],
      ["=CHOOSE(T!E4,1,2)", "#DIV/0!"],
      ['=CHOOSE("x",1,2)', "#VALUE!"],
      ["=CHOOSE(-1,1,2)", "#VALUE!"],
      ['=COUNTIF(T!C3:E6,"TRUE")', 2],
      ['=COUNTIF(T!D3:D5,"FALSE")', 1],
      ['=COUNTIF(T!E3,"#N/A")', 1],
      ["=COUNTIF(T!E3:E5,T!E3)", 1],
      ["=COUNTIF(T!E3:E5,T!E4)", 1],
      ["=COUNTIF(T!D3:D5,1=1)", 1],
      ["=T!D3=T!E3", "#N/A"],
      ["=T!E3=T!D3", "#N/A"],
      ["=T!D3+T!E3", "#N/A"],
      ['=T!D3+"x"', "#VALUE!"],
      ["=T!E3&T!C3", "#N/A"],
      ["=NOT(T!E3)", "#N/A"],
      ["=NOT(T!C5)", "#VALUE!"],
      ["=-T!E4", "#DIV/0!"],
      ["=SUMPRODUCT(T!D3:D4,T!E3:E4)", "#N/A"],
      ["=MIN(T!C3:C5)", 0],
      ["=AVERAGE(T!C3:D3)", 1],
      ["=N(5)", 5],
      ["=T!D3<T!D4", true],
      ["=T!D3<T!C3", true],
      ["=T!C3<T!D4", true],
      ["=T!D5=T!C6", true],
      ["=T!D4=T!C6", false],
      ["=T!C6<T!D4", true],
      ['=T!C6=""', true],
      ['=T!C6<"a"', true],
      ['=SUBSTITUTE(T!E4,"a","b")', "#DIV/0!"],
      ['=LEFT(T!C3,"x")', "#VALUE!"],
      ["=LEFT(T!E3)", "#N/A"],
      ["=LEN(T!D4)", 4],
      ["=IF(T!E6,1,2)", 2],
      ['=IF("false",1,2)', 2],
      ["=VALUE(T!D4)", "#VALUE!"],
      ["=SUM(IFERROR(T!D3:E3,7))", 8],
      ["=IFERROR(T!E3,T!D3)", 1],
      ["=IFERROR(T!D3,2)", 1],
      ['=IFERROR(1/0,"none")', "none"],
    ],
  ],
  [
    "criteria over numbers",
    [[0.4], [0.5], [1], [5], ["5"], [null], ['=""'], ["a"], ["b"], ["c"], [-1], [1500]],
    [
      ['=COUNTIF(T!C3:C14,">=50%")', 4],
      ['=COUNTIF(T!C3:C14,"50%")', 1],
      ['=COUNTIF(T!C3:C14,"=b")', 1],
      ['=COUNTIF(T!C3:C14,">b")', 1],
      ['=COUNTIF(T!C10:C12,"<b")', 1],
      ['=COUNTIF(T!C10:C12,"<=b")', 2],
      ['=COUNTIF(T!C3:C14,">1")', 2],
      ['=COUNTIF(T!C3:C14,">=1")', 3],
      ['=COUNTIF(T!C3:C14,"<1")', 3],
      ['=COUNTIF(T!C3:C14,"<=1")', 4],
      ['=COUNTIF(T!C3:C14,"<>5")', 10],
      ['=COUNTIF(T!C3:C14,"=5")', 2],
      ['=COUNTIF(T!C3:C14,"-1")', 1],
      ['=COUNTIF(T!C3:C14,"1.5E3")', 1],
      ['=COUNTIF(T!C3:C14,"1.5e+3")', 1],
      ['=COUNTIF(T!C3:C14,".5")', 1],
      ['=COUNTIF(T!C3:C14,".40")', 1],
      ['=COUNTIF(T!C3:C14,"0.50")', 1],
      ['=COUNTIF(T!C3:C14,"+1")', 1],
      ['=COUNTIF(T!C3:C14,"1.")', 1],
      ['=COUNTIF(T!C3:C14,"<>")', 11],
      ['=COUNTIF(T!C3:C14,"<>b")', 11],
      ['=COUNTIF(T!C3:C14,"<=2")-COUNTIF(T!C3:C14,"<1e-3")', 3],
      ["=COUNTIF(T!C3:C14,C99)", 0],
      ['=SUMIF(T!C3:C14,">0")', 1506.9],
      ["=COUNTIF(T!C3:C14,5)", 2],
    ],
  ],
  [
    "criteria that are texts with signs in them",
    [["a5"], ["5a"], ["x<1"], ["a.c"], ["abc"], ["a\nc"], ["(b)"], ["a*"], ["A?C"], ["~"], ["[a]"], ["a+"]],
    [
      ['=COUNTIF(T!C3:C14,"a5")', 1],
      ['=COUNTIF(T!C3:C14,"5a")', 1],
      ['=COUNTIF(T!C3:C14,"x<1")', 1],
      ['=COUNTIF(T!C3:C14,"a?c")', 4],
      ['=COUNTIF(T!C3:C14,"a.c")', 1],
      ['=COUNTIF(T!C3:C14,"(b*")', 1],
      ['=COUNTIF(T!C3:C14,"a~*")', 1],
      ['=COUNTIF(T!C3:C14,"a~?c")', 1],
      ['=COUNTIF(T!C3:C14,"a*")', 7],
      ['=COUNTIF(T!C3:C14,"*c")', 4],
      ['=COUNTIF(T!C3:C14,"[a]*")', 1],
      ['=COUNTIF(T!C3:C14,"a+*")', 1],
      ['=MATCH("a~*",T!C3:C14,0)', 8],
      ['=MATCH("*1",T!C3:C14,0)', 3],
    ],
  ],
  [
    "empty cells in criteria",
    [[null], [null], ['=""'], [0], [5], ["0"]],
    [
      ['=COUNTIF(T!C3:C8,"=")', 2],
      ['=COUNTIF(T!C3:C8,"")', 3],
      ['=COUNTIF(T!C3:C8,"<>")', 4],
      ["=COUNTIF(T!C3:C8,T!C3)", 2],
      ["=COUNTA(T!C3:C8)", 4],
      ["=COUNT(T!C3:C8)", 2],
    ],
  ],
  [
    "numbers in texts",
    [
      ["12.5"],
      [".25"],
      ["12.5%"],
      ["1.5E-2"],
      ["1e+10"],
      ["+7"],
      ["-7"],
      ["x5"],
      ["5x"],
      ["1.x"],
      ["e5"],
      ["--"],
      ["7."],
    ],
    [
      ["=T!C3*1", 12.5],
      ["=T!C4*1", 0.25],
      ["=T!C5*1", 0.125],
      ["=T!C6*1", 0.015],
      ["=T!C7*1", 1e10],
      ["=T!C8*1", 7],
      ["=T!C9*1", -7],
      ["=T!C10*1", "#VALUE!"],
      ["=T!C11*1", "#VALUE!"],
      ["=T!C12*1", "#VALUE!"],
      ["=T!C13*1", "#VALUE!"],
      ["=T!C14*1", "#VALUE!"],
      ["=T!C15*1", 7],
    ],
  ],
  [
    "signs and numbers",
    [[3, 0.3, 300000]],
    [
      ["=0^2", 0],
      ["=0^0.5", 0],
      ["=1<>2", true],
      ["=1<>1", false],
      ["=1<1", false],
      ["=2<=1", false],
      ["=1<=1", true],
      ["=1>=1", true],
      ["=1>=2", false],
      ["=2>=1", true],
      ["=1>1", false],
      ["=T!D3=0.1+0.2", true],
      ["=(0.1+0.2)*1E6=T!E3", true],
      ["=1.25*2", 2.5],
      ["=1.5E3+0", 1500],
      ["=1.5E-3*1000", 1.5],
      ["=1E+2", 100],
      ["=12.345E10", 123450000000],
      ["=SUM(1E+308,1E+308)", "#NUM!"],
      ["=SUMSQ(1E+200)", "#NUM!"],
      ["=DATE(1900,3,1)", 61],
      ["=DATE(1900,1,1)", "#NUM!"],
      ['=SUBSTITUTE("banana","a","b",1)', "bbnana"],
      ['=SUBSTITUTE("banana","a","b",3)', "bananb"],
      ['=SUBSTITUTE("banana","a","b",4)', "banana"],
      ['=SUBSTITUTE("banana","a","b",0)', "#VALUE!"],
      ['=SUBSTITUTE("banana","a","b","x")', "#VALUE!"],
      ['=SUBSTITUTE("banana","","x")', "banana"],
      ['=MID("abcdef",1,2)', "ab"],
      ['=MID("abcdef",3,2)', "cd"],
      ['=MID("abcdef",2,2)', "bc"],
      ['=LEFT("abc",2.9)', "ab"],
      ['=LEFT("abc",0)', ""],
      ['=1E21&""', "1E+21"],
      ['=1.5E-7&""', "1.5E-07"],
      ['=1.25E-12&""', "1.25E-12"],
      ['=(1=1)&""', "TRUE"],
      ["=(1=2)&1", "FALSE1"],
      ['=IF(1=2,1,"")&"x"', "x"],
      ["=-(-T!C3)", 3],
      ["= 1 + T!C3 ", 4],
    ],
  ],
];

describe.each(groups)("%s", (_, rows, known) => {
  it.each(known)("%s is %j", (formula, answer) => {
    const found = comesTo(formula, rows);
    if (typeof answer === "number" && typeof found === "number") expect(found).toBeCloseTo(answer, 9);
    else expect(found).toBe(answer);
  });
});

describe("what a mistake says", () => {
  const over = [
    [1, 2],
    [3, 4],
  ];
  it.each([
    ["=SUM()", "SUM takes 1 or more values here, not 0"],
    ["=LEFT()", "LEFT takes 1 to 2 values here, not 0"],
    ["=ABS()", "ABS takes 1 values here, not 0"],
    ["=NA(1)", "NA takes 0 values here, not 1"],
    ["=NOT(1,2)", "NOT takes 1 values here, not 2"],
    ["=LOG10(1)", "LOG10 is not a function that templates may use."],
    ["=IFF(1,2,3)", "IFF is not a function that templates may use. Did you mean IF?"],
    ["=NOTT(1)", "NOTT is not a function that templates may use. Did you mean NOT?"],
    ['=SUMIF(1,">0")', "SUMIF takes a range of cells"],
    ['=SUMIF(T!C3:C4,">0",1)', "SUMIF takes a range of cells"],
    ['=COUNTIF(1,">0")', "COUNTIF takes a range of cells"],
    ["=INDEX(1,1)", "INDEX takes a range of cells"],
    ["=MATCH(1,2,0)", "MATCH takes a range of cells"],
    ["=COLUMNS(1)", "COLUMNS takes a range of cells"],
    ["=MATCH(1,T!C3:C4,1)", "MATCH takes 0 at its end: an exact match"],
    ["=T!C3:D3+1", "a range of 1 x 2 cells stands where one value is needed"],
    ["=T!C3:C4+1", "a range of 2 x 1 cells stands where one value is needed"],
    ["=Nowhere!A1", 'There is no sheet "Nowhere"'],
    ["=TT!A1", 'There is no sheet "TT". Did you mean "T"?'],
    ["=zzzzzz", 'The plan defines no name "zzzzzz"'],
    ["=(1 2", '")" is missing before "2"'],
  ])("%s", (formula, sentence) => {
    expect(() => comesTo(formula, over)).toThrow(`Sheet!A1: ${sentence}. The formula is ${formula}`);
  });
});

it("a name is found whatever its capitals, and the nearest one is named", () => {
  const named = (formula: string) =>
    calculated([sheetOf([[3, formula]], "Sheet", [{ name: "Total_Revenue", range: "A1" }])])[0]?.cells[0]?.[1]
      ?.computed;
  expect(named("=total_revenue*2")).toBe(6);
  expect(() => named("=total_revenu")).toThrow('no name "total_revenu". Did you mean "total_revenue"?');
});

it("a column beyond Z is read by all of its letters", () => {
  const row = Array.from({ length: 54 }, (_, at) => at);
  const [sheet] = calculated([sheetOf([row, ["=AB1+BA1+Z1"]])]);
  expect(sheet?.cells[1]?.[0]?.computed).toBe(27 + 52 + 25);
});

it("each cell keeps what it came to, and calculates it once", () => {
  const [own] = calculated([
    sheetOf([
      ["=1", "=2"],
      ["=3", "=4"],
      ["=5", "=6"],
    ]),
  ]);
  expect(own?.cells.flat().map((cell) => cell?.computed)).toEqual([1, 2, 3, 4, 5, 6]);
  // Calculated anew wherever it is read the last one would take 2 to the power of 60 steps.
  const doubled = Array.from({ length: 60 }, (_, at) => [at === 0 ? 1 : `=A${at}+A${at}`]);
  expect(
    calculated([sheetOf(doubled.reverse().map((_, at) => doubled[59 - at] ?? []))])[0]?.cells[59]?.[0]?.computed,
  ).toBe(2 ** 59);
});
