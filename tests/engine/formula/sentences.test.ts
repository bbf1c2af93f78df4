import { describe, expect, it } from "vitest";
import { compileFormula } from "../../../src/engine/formula/compile-formula";
import { formulaName } from "../../../src/engine/formula/formula-name";
import { readFormula } from "../../../src/engine/formula/read-formula";
import { roundHalfAway } from "../../../src/engine/formula/round-half-away";
import { answerOf } from "../small-facts";

const names = new Set(["a", "b", "cloud"]);
const read = (text: string, periods = true) =>
  answerOf(readFormula(text, { names, periods }), ({ names: used, earlier, period }) => ({ used, earlier, period }));
const value = (text: string, a = 2, b = 3, previous?: (name: string, back: number) => number | undefined) => {
  const formula = readFormula(text, { names, periods: true });
  return answerOf(formula, (own) =>
    answerOf(
      compileFormula(own)({
        values: own.names.map((name) => (name === "a" ? a : b)),
        ...(previous ? { period: 2, previous } : {}),
      }),
      (number) => number,
    ),
  );
};

describe("signs and words of other languages", () => {
  it.each([
    ["a = b", '"=" at character 3 is not allowed: nothing is assigned here. Write "==" to compare.'],
    ["a <> b", '"<>" at character 3 is not allowed: write "!=".'],
    ["a ** b", '"**" at character 3 is not allowed: write "^".'],
    ["a && b", '"&&" at character 3 is not allowed: write "and".'],
    ["a & b", '"&" at character 3 is not allowed: write "and".'],
    ["a || b", '"||" at character 3 is not allowed: write "or".'],
    ["a | b", '"|" at character 3 is not allowed: write "or".'],
    ["!a", '"!" at character 1 is not allowed: write "not".'],
    ["a × b", '"×" at character 3 is not allowed: write "*".'],
    ["a · b", '"·" at character 3 is not allowed: write "*".'],
    ["a ÷ b", '"÷" at character 3 is not allowed: write "/".'],
    ["a − b", '"−" at character 3 is not allowed: write "-".'],
    ["a – b", '"–" at character 3 is not allowed: write "-".'],
    ["a ≤ b", '"≤" at character 3 is not allowed: write "<=".'],
    ["a ≥ b", '"≥" at character 3 is not allowed: write ">=".'],
    ["min(a; b)", '";" at character 6 is not allowed: write "," between arguments.'],
    ["a.b", '"." at character 2 is not allowed: names have no properties.'],
    ["[a]", '"[" at character 1 is not allowed: there are no matrices. Write "(".'],
    ["a]", '"]" at character 2 is not allowed: there are no matrices. Write ")".'],
    ["{a", '"{" at character 1 is not allowed: there are no objects. Write "(".'],
    ["a}", '"}" at character 2 is not allowed: there are no objects. Write ")".'],
    ['"a', '""" at character 1 is not allowed: there are no texts.'],
    ["'a", '"\'" at character 1 is not allowed: there are no texts.'],
    ["\\a", '"\\" at character 1 is not allowed: there are no texts.'],
    ["a # b", '"#" at character 3 is not allowed: there are no comments.'],
    ["$5", '"$" at character 1 is not allowed: write the amount without a currency.'],
    ["a << b", '"<<" at character 3 is not allowed: there are no bits.'],
    ["a >> b", '">>" at character 3 is not allowed: there are no bits.'],
    [
      "a @ b",
      '"@" at character 3 is not allowed: allowed are names, numbers, + - * / ^ ( ) , ? : < > <= >= == != and 10%.',
    ],
    [
      "a mod b",
      '"mod" at character 3 is not allowed: mathjs and Excel give different remainders. Write a - b * floor(a / b).',
    ],
    ["a xor b", '"xor" at character 3 is not allowed: write a != b.'],
    ["a to b", '"to" at character 3 is not allowed: there are no units.'],
    ["a in b", '"in" at character 3 is not allowed: there are no units.'],
    ["log(a)", '"log" at character 1 is not allowed: its base is not clear. Write ln or log10.'],
    ["TRUE", '"true" at character 1 is not allowed: write 1.'],
    ["false", '"false" at character 1 is not allowed: write 0.'],
    ["null", '"null" at character 1 is not allowed: a missing value is not zero.'],
    ["undefined", '"undefined" at character 1 is not allowed: a missing value is not zero.'],
  ])("%s", (text, sentence) => {
    expect(read(text)).toBe(`bad-argument: ${sentence}`);
  });
});

describe("what makes no formula", () => {
  const long = "x".repeat(64);
  it.each([
    ["", "The formula is empty."],
    ["  ", "The formula is empty."],
    ["2 a", 'A sign is missing at character 3, between "2" and "a": write "2 * a" to multiply.'],
    ["10% a", 'A sign is missing at character 5, between "10%" and "a": write "10% * a" to multiply.'],
    ["(a) (b)", 'A sign is missing at character 5, between ")" and "(": write ") * (" to multiply.'],
    ["a b", 'A sign is missing at character 3, between "a" and "b": write "a * b" to multiply.'],
    ["a not b", 'A sign is missing at character 3, between "a" and "not": write "a * not" to multiply.'],
    ["2(a)", 'A sign is missing at character 2, between "2" and "(": write "2 * (" to multiply.'],
    ["a%", '"%" at character 2: it may stand after a number only, as in 10%. Write /100.'],
    ["%", '"%" at character 1: it may stand after a number only, as in 10%. Write /100.'],
    ["1%%", '"%" at character 3: it may stand after a number only, as in 10%. Write /100.'],
    ["1e999", 'The number "1e999" at character 1 is too large.'],
    [`1${"0".repeat(400)}`, `The number "1${"0".repeat(39)}" at character 1 is too large.`],
    [`a + ${long}x`, `"${"x".repeat(40)}..." at character 5 is too long: a name has at most 64 characters.`],
    ["a +", "The formula cannot be read at its end: a name or a number is missing."],
    ["(a + b", "The formula cannot be read at its end: a bracket is not closed."],
    ["a ? b", 'The formula cannot be read at its end: a ":" is missing after "?".'],
    ["a + * b", 'The formula cannot be read at character 5 ("*"): a name or a number is missing.'],
    ["-a^2", "-a^b: Excel and mathematics read it differently. Write (-a)^b or -(a^b)."],
    ["a^b^2", "a^b^c: Excel and mathematics read it differently. Write (a^b)^c or a^(b^c)."],
    ["not a == b", "not a == b can be read in two ways. Write not (a == b) or (not a) == b."],
    ["1 < a < 3", "a < b < c: Excel and mathematics read it differently. Write a < b and b < c."],
    ["a:b", "range: not allowed in a formula. Allowed: names, numbers, + - * / ^ < > <= >= == != and or."],
    ["min", '"min" is a function: write min(...).'],
    ["if", '"if" is a function: write if(...).'],
    ["a(2)", '"a" is a value, not a function: write a * (...) to multiply.'],
    [
      "mni(a)",
      'No function "mni". Did you mean "min"? Allowed: min, max, sum, mean, abs, round, floor, ceil, sqrt, exp, ln, log10, if, prev.',
    ],
    [
      "zzzzzzzzzzzzz(a)",
      'No function "zzzzzzzzzzzzz". Allowed: min, max, sum, mean, abs, round, floor, ceil, sqrt, exp, ln, log10, if, prev.',
    ],
    ["1 + normal(0, 1)", '"normal" is a distribution: it must be the whole definition of a line of its own.'],
    ["1 + discrete(1:1)", '"discrete" is a distribution: it must be the whole definition of a line of its own.'],
    ["abs(a, b)", "abs takes 1 value, not 2."],
    ["if(a, b)", "if takes 3 values, not 2."],
    ["round(a, b, 1)", "round takes 1 to 2 values, not 3."],
    ["prev()", "prev takes 1 to 3 values, not 0."],
    ["prev(2)", "prev takes the name of a line first: prev(cloud, 1)."],
    ["prev(a, 0)", "prev(a, n): n is a whole number of periods from 1 on."],
    ["prev(a, 1.5)", "prev(a, n): n is a whole number of periods from 1 on."],
    ["prev(a, b)", "prev(a, n): n is a whole number of periods from 1 on."],
    ["normal(0)", "normal(mean, sd) takes 2 numbers, not 1."],
    ["normal(0, 0)", "normal(mean, sd) needs sd > 0, not 0, 0."],
    ["normal(a, 1)", 'normal(mean, sd) takes numbers only. Unknown name "a".'],
    ["uniform(1, 1)", "uniform(low, high) needs low < high, not 1, 1."],
    ["triangular(1, 3, 2)", "triangular(low, mode, high) needs low <= mode <= high, not 1, 3, 2."],
    ["pert(2, 1, 3)", "pert(low, mode, high) needs low <= mode <= high, not 2, 1, 3."],
    ["pert(2, 2, 2)", "pert(low, mode, high) needs low <= mode <= high, not 2, 2, 2."],
    ["lognormal(0, 1)", "lognormal(mean, sd) needs mean > 0 and sd > 0 (both of the value itself), not 0, 1."],
    ["lognormal(1, 0)", "lognormal(mean, sd) needs mean > 0 and sd > 0 (both of the value itself), not 1, 0."],
    ["beta(0, 1, 2, 3)", "beta(a, b, low, high) needs a > 0, b > 0 and low < high, not 0, 1, 2, 3."],
    ["beta(1, 0, 2, 3)", "beta(a, b, low, high) needs a > 0, b > 0 and low < high, not 1, 0, 2, 3."],
    ["beta(1, 1, 3, 3)", "beta(a, b, low, high) needs a > 0, b > 0 and low < high, not 1, 1, 3, 3."],
    ["discrete(1, 2)", "discrete takes value:weight pairs: discrete(0.05:0.2, 0.08:0.8)."],
    ["discrete(1:2:3)", "discrete takes value:weight pairs: discrete(0.05:0.2, 0.08:0.8)."],
    ["discrete(1:-1)", "discrete: the weight -1 is below zero."],
    ["discrete(1:0)", "discrete needs value:weight pairs with a weight above zero."],
    ["discrete()", "discrete needs value:weight pairs with a weight above zero."],
    ["discrete(a:1)", 'discrete takes numbers only. Unknown name "a".'],
    ["discrete(1:a)", 'discrete takes numbers only. Unknown name "a".'],
  ])("%s", (text, sentence) => {
    expect(read(text)).toBe(`bad-argument: ${sentence}`);
  });
  it("an unknown name is told with the nearest, words of periods where there are none", () => {
    expect(read("clod * 2")).toBe('not-found: Unknown name "clod". Did you mean "cloud"?');
    expect(read("zzzzzzzzz")).toBe('not-found: Unknown name "zzzzzzzzz".');
    expect(read("prev(clod)")).toBe('not-found: Unknown name "clod". Did you mean "cloud"?');
    expect(read("period", false)).toBe('bad-argument: "period" needs periods: it works in a model of several columns.');
    expect(read("prev(a)", false)).toBe('bad-argument: "prev" needs periods: it works in a model of several columns.');
    expect(read("mni(a)", false)).toBe(
      'bad-argument: No function "mni". Did you mean "min"? Allowed: min, max, sum, mean, abs, round, floor, ceil, sqrt, exp, ln, log10, if.',
    );
  });
  it("the longest of everything passes, one more does not", () => {
    const sum = (terms: number) => Array.from({ length: terms }, () => "1").join("+");
    expect(read(`${sum(250)}+`)).toMatch(/^bad-argument: The formula cannot be read at its end/);
    expect(read(sum(251))).toBe("bad-argument: A formula has at most 500 words and signs: split it into lines.");
    const brackets = (depth: number) => `${"(".repeat(depth)}1${")".repeat(depth)}`;
    expect(value(brackets(50))).toBe(1);
    expect(value(brackets(51))).toBe("bad-argument: More than 50 brackets within each other at character 51.");
    expect(value(Array.from({ length: 60 }, () => "(1)").join("+"))).toBe(60);
    expect(value(`1${" ".repeat(1_999)}`)).toBe(1);
    expect(value(`1${" ".repeat(2_000)}`)).toBe("bad-argument: A formula has at most 2,000 characters.");
    expect(value(`${"ﬃ".repeat(700)}`)).toBe("bad-argument: A formula has at most 2,000 characters.");
    expect(read("x".repeat(64))).toMatch(/^not-found: Unknown name/);
  });
});

describe("what a formula comes to, by hand", () => {
  it.each<[string, unknown]>([
    ["a < b", 1],
    ["b < a", 0],
    ["a < a", 0],
    ["a > b", 0],
    ["b > a", 1],
    ["a > a", 0],
    ["a <= b", 1],
    ["b <= a", 0],
    ["a <= a", 1],
    ["a >= b", 0],
    ["b >= a", 1],
    ["a >= a", 1],
    ["a == a", 1],
    ["a == b", 0],
    ["a != b", 1],
    ["a != a", 0],
    ["a and b", 1],
    ["a and 0", 0],
    ["0 and a", 0],
    ["0 and 0", 0],
    ["a or 0", 1],
    ["0 or a", 1],
    ["0 or 0", 0],
    ["not a", 0],
    ["not 0", 1],
    ["(not a) == b", 0],
    ["0 and 1 / 0", 0],
    ["1 or 1 / 0", 1],
    ["if(a, b, 1 / 0)", 3],
    ["0 ? 1 / 0 : b", 3],
    ["A + Ｂ", 5],
    ["a^-1", 0.5],
    ["2e2 + 1.e1 + .55", 210.55],
    ["50%^2", 0.25],
    ["1 / (a - 2)", "zero-denominator: A divisor is zero."],
    ["1 / (a - 2) + sqrt(0 - 1)", "zero-denominator: A divisor is zero."],
    ["sqrt(0 - 1)", "not-meaningful: Not meaningful: sqrt(-1) is no finite number."],
    ["round(a, 99)", "not-meaningful: Not meaningful: round(2, 99) is no finite number."],
    ["10^400", "not-meaningful: Not meaningful: 10 ^ 400 is no finite number."],
    ["min(b, a) + max(b, a) * 10", 32],
    ["mean(a, b) + sum(a, b, 1)", 8.5],
    ["floor(2.5) + ceil(2.5) * 10 + abs(-1) * 100", 132],
    ["exp(0) + ln(1) + log10(100) + sqrt(9)", 6],
    [
      "prev(a) + prev(a, 2, 7)",
      "not-found: prev(a, 1) reaches before the first period in period 1. Write prev(a, 1, start).",
    ],
    ["period", 1],
  ])("%s", (text, answer) => {
    expect(value(text)).toBe(answer);
  });
  it("a divisor that is a line is named; what came before is asked for by line and distance", () => {
    expect(value("a / b", 2, 0)).toBe('zero-denominator: The divisor "b" is zero.');
    const asked: [string, number][] = [];
    const before = (name: string, back: number) => {
      asked.push([name, back]);
      return back === 1 ? 40 : undefined;
    };
    expect(value("prev(a) + prev(b, 2, a * 100) + period", 2, 3, before)).toBe(242);
    expect(value("prev(b, 3)", 2, 3, before)).toBe(
      "not-found: prev(b, 3) reaches before the first period in period 2. Write prev(b, 3, start).",
    );
    expect(asked).toEqual([
      ["a", 1],
      ["b", 2],
      ["b", 3],
    ]);
  });
  it("knows what it reads: names of its own period, earlier ones, the period", () => {
    expect(read("b + a * b")).toEqual({ used: ["b", "a"], earlier: [], period: false });
    expect(read("if(not a, -b, period) + prev(cloud, 2, min(a, 1)) + prev(cloud, 2) + prev(cloud)")).toEqual({
      used: ["a", "b"],
      earlier: [
        { name: "cloud", back: 2 },
        { name: "cloud", back: 1 },
      ],
      period: true,
    });
  });
  it.each([
    ["uniform(1, 4)", 2.5],
    ["triangular(1, 2, 6)", 3],
    ["pert(1, 2, 9)", 3],
    ["triangular(1, 1, 4)", 2],
    ["triangular(1, 4, 4)", 3],
    ["normal(5, 2)", 5],
    ["lognormal(5, 2)", 5],
    ["beta(1, 3, 2, 10)", 4],
    ["discrete(1:1, 5:3)", 4],
    ["discrete(7:2, 9:0)", 7],
    ["normal(10% * 2, 1/4)", 0.2],
  ])("a distribution counts as its mean: %s", (text, mean) => {
    expect(value(text)).toBeCloseTo(Number(mean), 12);
  });
  it("round goes away from zero at halves, to fifteen places either way", () => {
    expect([roundHalfAway(2.5, 0), roundHalfAway(-2.5, 0), roundHalfAway(1.005, 2), roundHalfAway(1250, -2)]).toEqual([
      3, -3, 1.01, 1300,
    ]);
    expect([roundHalfAway(1.5, 15), roundHalfAway(7e15, -15)]).toEqual([1.5, 7e15]);
    expect([roundHalfAway(1, 16), roundHalfAway(1, -16), roundHalfAway(1, 0.5), roundHalfAway(Infinity, 0)]).toEqual([
      NaN,
      NaN,
      NaN,
      NaN,
    ]);
    expect(roundHalfAway(1e300, 15)).toBe(1e300);
    expect(roundHalfAway(0, 2)).toBe(0);
  });
});

describe("names of lines", () => {
  it.each([
    ["Gross margin", "gross_margin"],
    ["  A  b ", "a_b"],
    ["Größe", "größe"],
    ["云 收入", "云_收入"],
    ["_x1", "_x1"],
    ["x".repeat(64), "x".repeat(64)],
    ["x".repeat(65), `bad-argument: A name has at most 64 characters: "${"x".repeat(40)}..." has more.`],
    ["1a", 'bad-argument: "1a" is no name: letters, digits and _, with no digit first. "_1a" would do.'],
    ["a-b", 'bad-argument: "a-b" is no name: letters, digits and _, with no digit first. "a_b" would do.'],
    [
      "R&D cost",
      'bad-argument: "R&D cost" is no name: letters, digits and _, with no digit first. "r_d_cost" would do.',
    ],
    ["-", 'bad-argument: "-" is no name: letters, digits and _, with no digit first.'],
    ["", 'bad-argument: "" is no name: letters, digits and _, with no digit first.'],
    ["Min", 'bad-argument: "Min" is a word of the formula language: give the line another name.'],
    ["PREV", 'bad-argument: "PREV" is a word of the formula language: give the line another name.'],
    ["period", 'bad-argument: "period" is a word of the formula language: give the line another name.'],
    ["mod", 'bad-argument: "mod" is a word of the formula language: give the line another name.'],
    ["normal", "normal"],
  ])("%s", (label, answer) => {
    expect(answerOf(formulaName(label), (name) => name)).toBe(answer);
  });
});
