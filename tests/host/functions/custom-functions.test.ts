import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { FunctionsJson } from "../../../src/host/functions/functions-json";
import { type NodeHost, startNodeHost } from "../../../src/host/node/start-node-host";

const any = { type: "any" };
const range = { type: "any", dimensionality: "matrix" };
const json = (value: unknown) => JSON.stringify(value);
let office: NodeHost;
/** The class is office.js' own; its declared type is no subclass of Error. */
const fail = (code: CustomFunctions.ErrorCode, message: string) =>
  new office.CustomFunctions.Error(code, message) as unknown as Error;

const metadata: FunctionsJson = {
  functions: [
    {
      id: "SHOW",
      name: "SHOW",
      parameters: [
        { name: "a", ...any },
        { name: "b", ...any, optional: true },
        { name: "c", ...any, optional: true },
      ],
    },
    {
      id: "RANGE",
      name: "RANGE",
      parameters: [
        { name: "a", ...range },
        { name: "b", ...range, optional: true },
      ],
    },
    {
      id: "TYPED",
      name: "TYPED",
      parameters: [
        { name: "n", type: "number" },
        { name: "s", type: "string" },
        { name: "b", type: "boolean" },
      ],
    },
    { id: "MANY", name: "MANY", parameters: [{ name: "values", ...any, repeating: true }] },
    { id: "FAIL", name: "FAIL", parameters: [{ name: "how", type: "string" }] },
    { id: "TABLE", name: "TABLE", parameters: [] },
    { id: "LATER", name: "LATER", parameters: [{ name: "n", type: "number" }] },
    { id: "PROMISE", name: "PROMISE", parameters: [{ name: "n", type: "number" }] },
    {
      id: "WHERE",
      name: "WHERE",
      parameters: [{ name: "r", ...range }],
      options: { requiresAddress: true, requiresParameterAddresses: true },
    },
    { id: "ISERR", name: "ISERR", parameters: [{ name: "a", ...any }], allowErrorForDataTypeAny: true },
    { id: "CARD", name: "CARD", parameters: [], allowCustomDataForDataTypeAny: true },
    { id: "NOCARD", name: "NOCARD", parameters: [] },
    { id: "MISSING", name: "MISSING", parameters: [] },
  ],
};

const card = { type: "FormattedNumber", basicValue: 0.5, numberFormat: "0.0%" };
const mappings = {
  SHOW: (a: unknown, b: unknown, c: unknown) => json([a, b, c]),
  RANGE: (a: unknown, b: unknown) => json([a, b]),
  TYPED: (n: unknown, s: unknown, b: unknown) => json([n, s, b]),
  MANY: (values: unknown) => json(values),
  FAIL: (how: string) => {
    if (how === "code") throw fail(office.CustomFunctions.ErrorCode.notAvailable, "not disclosed");
    if (how === "returned") return fail(office.CustomFunctions.ErrorCode.invalidValue, "shapes do not fit");
    if (how === "nan") return Number.NaN;
    throw new Error("boom");
  },
  TABLE: () => [
    ["a", 1],
    [fail(office.CustomFunctions.ErrorCode.notAvailable, "no figure for b"), true],
  ],
  LATER: async (n: number) => Promise.resolve(n * 2),
  PROMISE: (n: number) => Promise.resolve(n * 3),
  WHERE: (_: unknown, invocation: object) => json(invocation),
  ISERR: (a: { code?: string } | number) => (typeof a === "object" ? `error ${a.code ?? "?"}` : "value"),
  CARD: () => card,
  NOCARD: () => card,
};

describe("custom functions in cells", () => {
  beforeAll(async () => {
    office = await startNodeHost({ namespace: "SEG", functions: { metadata, mappings } });
    await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:A5").values = [[10], ["text"], ["=NA()"], [true], [0]];
      await context.sync();
    });
  });
  afterAll(() => office.dispose());

  async function calculate(formula: string, address = "D1"): Promise<unknown> {
    return office.Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("Sheet1").getRange(address);
      cell.formulas = [[formula]];
      cell.load("values");
      await context.sync();
      return cell.values[0]?.[0] as unknown;
    });
  }

  it.each([
    ["=SEG.SHOW(1)", [1, null, null]],
    ["=SEG.SHOW(1,,0)", [1, null, 0]],
    ['=SEG.SHOW(1,"",Z9)', [1, "", null]],
    ["=SEG.SHOW(A1,A2,A4)", [10, "text", true]],
    ["=seg.show(A5,1/4,TRUE)", [0, 0.25, true]],
    ["=SEG.TYPED(Z9,Z9,Z9)", [0, "", false]],
    ['=SEG.TYPED("12.5",12.5,"true")', [12.5, "12.5", true]],
    ["=SEG.TYPED(TRUE,TRUE,2)", [1, "TRUE", true]],
    [
      "=SEG.RANGE(A1:B2)",
      [
        [
          [10, ""],
          ["text", ""],
        ],
        null,
      ],
    ],
    ["=SEG.RANGE(A1,Z9)", [[[10]], [[""]]]],
    [
      "=SEG.RANGE(5,{1,2;3,4})",
      [
        [[5]],
        [
          [1, 2],
          [3, 4],
        ],
      ],
    ],
    [
      '=SEG.RANGE({"a, b","c;d";"say ""x""","2 a"},{"1/3"})',
      [
        [
          ["a, b", "c;d"],
          ['say "x"', "2 a"],
        ],
        [["1/3"]],
      ],
    ],
    ["=SEG.RANGE(,A1:A2*2)", null],
    ['=SEG.MANY(1,A2,,"x")', [1, "text", null, "x"]],
  ])("%s gets %j", async (formula, expected) => {
    const value = await calculate(formula);
    if (expected) expect(JSON.parse(String(value))).toEqual(expected);
    else expect(value).toBe("#VALUE!");
  });

  it("an error among the arguments is the result, without a call", async () => {
    expect(await calculate("=SEG.SHOW(A3)")).toBe("#N/A");
    expect(await calculate("=SEG.RANGE(A1:A4)")).toBe("#N/A");
    expect(await calculate("=SEG.ISERR(A3)")).toBe("error #N/A");
  });

  it.each([
    ['=SEG.FAIL("code")', "#N/A", "not disclosed"],
    ['=SEG.FAIL("returned")', "#VALUE!", "shapes do not fit"],
    ['=SEG.FAIL("other")', "#VALUE!", "boom"],
    ['=SEG.FAIL("nan")', "#NUM!", undefined],
    ['=SEG.TYPED("x",1,1)', "#VALUE!", "n must be a number."],
    ["=SEG.TYPED(1)", "#VALUE!", 'TYPED needs the argument "s".'],
    ["=SEG.SHOW(A1:A2)", "#VALUE!", "a takes one value, not a range."],
    ["=SEG.TABLE(1)", "#VALUE!", "TABLE takes no argument, not 1."],
    ["=SEG.MISSING()", "#NAME?", "SEG.MISSING has no implementation."],
    ["=SEG.NOCARD()", "#VALUE!", "The function returns data types without allowCustomDataForDataTypeAny."],
  ])("%s is %s: %s", async (formula, code, message) => {
    expect(await calculate(formula)).toBe(code);
    expect(office.message("Sheet1", "D1")).toBe(message);
  });

  it("a message goes with the error it explains", async () => {
    await calculate('=SEG.FAIL("code")');
    await calculate("=NA()");
    expect(office.message("Sheet1", "D1")).toBeUndefined();
    expect(await calculate('=IFERROR(SEG.FAIL("code"),"caught")')).toBe("caught");
    expect(office.message("Sheet1", "D1")).toBeUndefined();
  });

  it("a matrix spills, and a failed element keeps its own sentence", async () => {
    await calculate("=SEG.TABLE()", "F1");
    expect(office.values("Sheet1", "F1:G2")).toEqual([
      ["a", 1],
      ["#N/A", true],
    ]);
    expect(office.message("Sheet1", "F2")).toBe("no figure for b");
    expect(office.message("Sheet1", "F1")).toBeUndefined();
  });

  it.each([
    ["=SEG.LATER(A1)+1", 21],
    ["=SEG.PROMISE(A1)+1", 31],
  ])("%s comes to %d whether the function is declared async or only returns a promise", async (formula, answer) => {
    await calculate(formula);
    await office.settle();
    expect(office.values("Sheet1", "D1")).toEqual([[answer]]);
  });

  it("tells addresses where the metadata asks for them", async () => {
    const told = JSON.parse(String(await calculate("=SEG.WHERE(A1:B2)", "J7"))) as unknown;
    expect(told).toEqual({ functionName: "WHERE", address: "Sheet1!J7", parameterAddresses: ["Sheet1!A1:B2"] });
  });

  it("reduces a data type to its basic value and keeps the card", async () => {
    expect(await calculate("=SEG.CARD()*2")).toBe(1);
    expect(await calculate("=SEG.CARD()")).toBe(0.5);
    expect(office.card("Sheet1", "D1")).toEqual(card);
    expect(office.texts("Sheet1", "D1")).toEqual([["50.0%"]]);
  });
});
