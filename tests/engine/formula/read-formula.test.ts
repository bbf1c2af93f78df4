import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isFailure } from "../../../src/engine/failure";
import { compileFormula } from "../../../src/engine/formula/compile-formula";
import { type Formula, readFormula } from "../../../src/engine/formula/read-formula";
import type { Vocabulary } from "../../../src/engine/formula/vocabulary";

const words: Vocabulary = { names: new Set(["cloud", "growth", "cost", "云业务", "данные"]), periods: false };
const inModel: Vocabulary = { ...words, periods: true };
const valid = (text: string, vocabulary: Vocabulary = words): Formula => {
  const formula = readFormula(text, vocabulary);
  if (isFailure(formula)) throw new Error(`${text}: ${formula.message}`);
  return formula;
};
const value = (text: string) => compileFormula(valid(text))({ values: [] });

/** What people try in order to get out of a calculator, and what only looks like arithmetic. */
const hostile = [
  "constructor",
  "__proto__",
  "prototype",
  "hasOwnProperty",
  "toString()",
  "valueOf",
  "this",
  "globalThis",
  "process",
  "require('fs')",
  "import({a: 1}, {override: true})",
  "import(1)",
  "config({number: 'BigNumber'})",
  "config(1)",
  "createUnit('x')",
  "createUnit(cloud)",
  "evaluate('1+1')",
  "eval(1)",
  "parse(cloud)",
  "parser()",
  "compile(1)",
  "simplify(cloud)",
  "derivative(cloud, growth)",
  "resolve(1)",
  "reviver(1)",
  "typed(1)",
  "chain(3)",
  "help(sqrt)",
  "Function(1)()",
  "sqrt.constructor('return 1')()",
  "cos.constructor",
  "cloud.constructor",
  'cloud["constructor"]',
  "cloud?.constructor",
  "cloud[1]",
  "[1,2,3]",
  "[1;2]",
  "{a: 1}",
  "{__proto__: 1}",
  "cloud = 5",
  "sqrt = 5",
  "f(x) = x",
  "f(x) = f(x)",
  "cloud += 1",
  "1; 2",
  "1\n2 = 3",
  "'text'",
  '"text"',
  "`text`",
  "\\u0061",
  "# comment",
  "1:10",
  "1:10:2",
  "discrete(1:2:3)",
  "discrete(1:zeros(3))",
  "normal(constructor, 1)",
  "1 + normal(0, 1)",
  "0x10",
  "0b11",
  "2i",
  "i",
  "e",
  "pi",
  "5 cm to inch",
  "5 cm in inch",
  "10!",
  "factorial(1000000)",
  "zeros(100000000)",
  "range(1, 1000000000)",
  "ones(1e5, 1e5)",
  "map(1, 2)",
  "cloud'",
  "~1",
  "1 << 31",
  "5 mod 3",
  "5 % 3",
  "growth%",
  "cloud growth",
  "2 growth",
  "(1)(2)",
  "sqrt(4)(2)",
  "(sqrt)(4)",
  "-2^2",
  "2^3^2",
  "1 < 2 < 3",
  "not 1 == 2",
  "log(10)",
  "9^9^9^9",
  "1e999",
  "true",
  "null",
  "undefined",
  "NaN",
  "Infinity",
  "random()",
  "sqrt",
  "sqrt()",
  "sqrt(1, 2)",
  "if(1, 2)",
  "prev(cloud)",
  "period",
  "max(,)",
  "((1)",
  "1)",
  "1 ? 2",
  "? 1 : 2",
  "and",
  "1 and",
  "not",
  "",
  "   ",
  "\u0000",
  "\u200b",
  "\ud800",
  "ﷺ".repeat(500),
  "(".repeat(1000),
  `${"(".repeat(60)}1${")".repeat(60)}`,
  `${"sqrt(".repeat(60)}1${")".repeat(60)}`,
  "-".repeat(1900) + "1",
  "not ".repeat(499),
  "1?".repeat(900),
  "1?1:".repeat(400) + "1",
  "1^".repeat(240) + "1",
  "1+".repeat(400) + "1",
  "a".repeat(2000),
  "9".repeat(2000),
  "9".repeat(100_000),
  "1,".repeat(200),
];

/** Milliseconds of the quickest of five runs: a busy machine interrupts some of them. */
const shortest = (run: () => unknown): number =>
  Math.min(
    ...Array.from({ length: 5 }, () => {
      const started = performance.now();
      run();
      return performance.now() - started;
    }),
  );

describe("a text that is no formula", () => {
  it.each(hostile.map((text) => [text.slice(0, 40), text]))("%s", (_, text) => {
    readFormula("1", words); // the parser warm, as after the first formula of a session
    const refused = readFormula(text, words);
    const took = shortest(() => readFormula(text, words));
    if (!isFailure(refused)) throw new Error("it passed");
    expect(["bad-argument", "not-found"]).toContain(refused.failure);
    expect(refused.message).toMatch(/^.{10,255}$/su);
    expect(refused.message).not.toMatch(/undefined is|\[object|mathjs\/|RangeError|Maximum call/);
    expect(took).toBeLessThan(20);
  });

  it("changes nothing for the next one", () => {
    const before = value("sqrt(16) + 10%");
    for (const text of hostile) readFormula(text, words);
    expect(value("sqrt(16) + 10%")).toBe(before);
    expect(before).toBe(4.1);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it("is refused in time among a thousand long names, and finds a near one among short ones", () => {
    const names = (letters: number) =>
      new Set(Array.from({ length: 1000 }, (_, at) => `line_${at}_${"abcdefghij".repeat(7)}`.slice(0, letters)));
    const long = { names: names(64), periods: false };
    readFormula("zyxwvutsrq".repeat(6), long);
    expect(readFormula("zyxwvutsrq".repeat(6), long)).toMatchObject({ failure: "not-found" });
    expect(shortest(() => readFormula("zyxwvutsrq".repeat(6), long))).toBeLessThan(20);
    const short = { names: names(9), periods: false };
    expect(readFormula("lien_999", short)).toMatchObject({
      message: expect.stringContaining('Did you mean "line_99') as string,
    });
  });

  it("is refused with the place, the word and the nearest name", () => {
    const message = (text: string, vocabulary = words) => {
      const refused = readFormula(text, vocabulary);
      return isFailure(refused) ? refused.message : "it passed";
    };
    expect(message("cloud * grwth")).toBe('Unknown name "grwth". Did you mean "growth"?');
    expect(message("sqr(cloud)")).toContain('No function "sqr". Did you mean "sqrt"?');
    expect(message("cloud mod 2")).toContain('"mod" at character 7 is not allowed');
    expect(message("cloud ≤ 2")).toBe('"≤" at character 7 is not allowed: write "<=".');
    expect(message("2 growth")).toContain('write "2 * growth" to multiply');
    expect(message("cloud * ) + 1")).toBe(
      'The formula cannot be read at character 9 (")"): a name or a number is missing.',
    );
    expect(message("(cloud + 1")).toBe("The formula cannot be read at its end: a bracket is not closed.");
    expect(message("prev(grwth)", inModel)).toBe('Unknown name "grwth". Did you mean "growth"?');
    expect(message("prev(cloud, 0)", inModel)).toContain("a whole number of periods from 1");
    expect(message("prev(cloud + 1)", inModel)).toContain("takes the name of a line first");
  });

  it("never throws and never lingers, whatever it is (fuzz)", () => {
    const piece = fc.oneof(
      fc.constantFrom(..."+-*/^()%,?:<>=!.;[]{}'\"# \n".split(""), "==", "and", "not", "prev", "max(", "1e", "cloud"),
      fc.string({ unit: "binary", maxLength: 4 }),
      fc.constantFrom(...hostile.map((text) => text.slice(0, 30))),
      fc.double().map(String),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join("");
        const started = performance.now();
        const formula = readFormula(text, inModel);
        if (isFailure(formula)) expect(formula.message.length).toBeLessThanOrEqual(255);
        else {
          const result = compileFormula(formula)({ values: formula.names.map((_, at) => at) });
          expect(isFailure(result) || Number.isFinite(result)).toBe(true);
        }
        expect(performance.now() - started).toBeLessThan(200);
      }),
      { numRuns: 500 },
    );
  });
});

describe("a formula", () => {
  it("lists the names it needs, those of earlier periods apart", () => {
    expect(valid("cloud * (1 + growth) - cloud")).toMatchObject({ names: ["cloud", "growth"], earlier: [] });
    expect(valid("prev(cloud, 2, cost) * growth", inModel)).toMatchObject({
      names: ["cost", "growth"],
      earlier: [{ name: "cloud", back: 2 }],
    });
  });

  it("takes names of any script, in any case and full width", () => {
    expect(valid("云业务 + ＣＬＯＵＤ + Данные").names).toEqual(["云业务", "cloud", "данные"]);
  });
});
