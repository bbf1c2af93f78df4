import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvRows } from "../../../src/cli/input/csv-rows";
import { csvLine } from "../../../src/cli/output/rows";

describe("the rows of a CSV text", () => {
  it("are what Excel would take: numbers, truth values, otherwise texts; the first column is of names", () => {
    expect(csvRows('line,definition,low\n2024,37%,"74,568"\na,1e3,(500)\nb,true,2024-12-31\nc,1/2, 0.5 \n')).toEqual([
      ["line", "definition", "low"],
      ["2024", 0.37, 74568],
      ["a", 1000, -500],
      ["b", true, "2024-12-31"],
      ["c", "1/2", 0.5],
    ]);
  });

  it.each([
    ["commas and quotes", 'line,definition\r\ngrowth,"pert(0.02, 0.08, 0.15)"\r\nq,"say ""x"""\r\n'],
    ["semicolons", 'line;definition\ngrowth;pert(0.02, 0.08, 0.15)\nq;"say ""x"""'],
    ["tabs", 'line\tdefinition\rgrowth\tpert(0.02, 0.08, 0.15)\rq\t"say ""x"""\r'],
    ["what sep= says", 'sep=|\r\nline|definition\ngrowth|pert(0.02, 0.08, 0.15)\r\nq|"say ""x"""'],
  ])("are parted by %s", (_, text) => {
    expect(csvRows(text)).toEqual([
      ["line", "definition"],
      ["growth", "pert(0.02, 0.08, 0.15)"],
      ["q", 'say "x"'],
    ]);
  });

  it("keep blank lines, short rows and line breaks in quotes, so that row numbers are the file's", () => {
    expect(csvRows('a,b,c\n\nd\n"e\nf",1,\n')).toEqual([["a", "b", "c"], [""], ["d"], ["e\nf", 1, ""]]);
    expect(csvRows("")).toEqual([]);
  });

  it("part by a comma where a semicolon stands in quotes", () => {
    expect(csvRows('a,"x; y"')).toEqual([["a", "x; y"]]);
  });

  it("read decimal commas in a file of semicolons", () => {
    expect(csvRows("a;0,37\nb;1.234,5\nc;-12,5%\nd;74568\ne;1.000.000\n")).toEqual([
      ["a", 0.37],
      ["b", 1234.5],
      ["c", -0.125],
      ["d", 74568],
      ["e", 1_000_000],
    ]);
    expect(csvRows("a;0.37\nb;1.234\nc;0.375").map(([, number]) => number)).toEqual([0.37, 1.234, 0.375]);
  });

  it.each([
    ["a;0,37\nb;1.234", 'Row 2: "1.234" may be 1.234 or 1234. Write numbers with a decimal point and no thousands'],
    ["a;1,234", 'Row 1: "1,234" may be 1234 or 1.234.'],
    ["a\t0.5\nb\t0,5\nc\t1.234", 'Row 3: "1.234" may be 1.234 or 1234.'],
    [
      "line,definition,low\ng,pert(0.02, 0.08, 0.15)",
      'Row 2: "pert(0.02" is cut at a comma. Put the formula in quotes.',
    ],
    ["line,definition\n\ng,1,2", "Row 3 has 3 cells, the first row 2. A cell with commas stands in quotes."],
    ['a,"1\nb,2', "Line 2: a quote is out of place."],
    ['a,1\nb,5" pipe', "Line 2: a quote is out of place."],
  ])("%j is refused", (text, sentence) => {
    expect(() => csvRows(text)).toThrow(sentence);
  });

  it("come back as they were written, formulas and quotes included", () => {
    const cell = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (number === 0 ? 0 : number)),
      fc.boolean(),
      fc.constantFrom("=1+1", "@a", '"', "a,b", "a;b", "x\ny", "pert(0, 1, 2)", "-a", "\t"),
    );
    const rows = fc.array(fc.tuple(fc.constantFrom("a", "=b", 'q"'), cell, cell), { minLength: 1 });
    fc.assert(
      fc.property(rows, (written) => {
        const text = [["line", "x", "y"], ...written].map((row) => csvLine(row)).join("\r\n");
        expect(csvRows(text).slice(1)).toEqual(written);
      }),
    );
  });
});
