import { describe, expect, it } from "vitest";
import { calc } from "../../../src/engine/whatif/calc";
import { parseChange } from "../../../src/engine/whatif/change";
import { projection } from "../../../src/engine/whatif/projection";
import { parseWhatIfOutput, whatIf, type WhatIfOutput } from "../../../src/engine/whatif/what-if";
import { answerOf, factsWith, optionsOf, smallFacts, stated } from "../small-facts";

const near = (value: number) => Number(value.toPrecision(12));

describe("what a company's year would have been", () => {
  /** `company, period, line change, line change ...` */
  const of = (asked: string, output: WhatIfOutput = "revenue", options = "", index = smallFacts()) => {
    const [company = "", period = "", ...parts] = asked.split(", ");
    const pairs = parts.map((part) => part.split(": "));
    const query = {
      company,
      period,
      segments: pairs.map(([line = ""]) => line),
      changes: pairs.map(([, change]) => change),
    };
    return answerOf(whatIf(index, query, output, optionsOf(options)), (found) =>
      typeof found === "number" ? near(found) : found.map(near),
    );
  };
  it.each<[string, WhatIfOutput, string, unknown]>([
    ["ACME, FY2021, Cloud: +10%", "revenue", "", 206],
    ["ACME, FY2021, Cloud: +10%, Shop: -5%", "revenue", "", 200.5],
    ["ACME, FY2021, Cloud: +10%, Shop: -5%", "segment", "", [66, 104.5]],
    ["ACME, FY2021, Cloud: +10%, Shop: -5%", "growth", "", [0.1, -0.05]],
    ["ACME, FY2021, Cloud: +10%", "share", "", [near(66 / 206)]],
    ["ACME, FY2021, Cloud: ", "revenue", "", 200],
    ["ACME, FY2021, Total: +10%", "revenue", "", 220],
    ["ACME, FY2021, : +10%", "share", "", [1]],
    ["ACME, FY2021, Cloud: =80", "revenue", "scale=M", 220],
    ["ACME, FY2021, Cloud: +3000", "revenue", "scale=K", 203_000],
    ["ACME, FY2021, Cloud: =0", "segment", "", [0]],
    ["ACME, FY2021, Cloud: -60", "revenue", "", 140],
    ["ACME, FY2021, Cloud: +10%", "gross_profit", "", 82.4],
    ["ACME, FY2021, Cloud: +10%", "gross_profit", "cost=fixed", 86],
    ["ACME, FY2021, Cloud: +10%", "gross_profit", "cost=0.5", 83],
    ["ACME, FY2021, Cloud: +10%", "gross_margin", "", 0.4],
    ["ACME, FY2021, Cloud: +10%", "gross_margin", "cost=fixed", near(86 / 206)],
    ["ACME, FY2021, Cloud: +1", "revenue", "currency=USD", 32.25],
    ["ACME, FY2021, Cloud: +1", "share", "currency=USD", [near(66.4 / 206.4)]],
    ["ACME, FY2021, Cloud: =10", "growth", "currency=USD", [near(4 / 60)]],
    ["ACME, FY2023, Cloud: +20", "share", "", [0.4]],
    ["ACME, FY2023, Cloud: +20", "share", "denominator=segments", [0.375]],
    ["ACME, FY2023, Elimination: -10%", "segment", "", [-18]],
    ["ACME, FY2023, Elimination: +5", "revenue", "", 285],
    ["BOLT, FY2022, Goods: +10, Ads: -5", "revenue", "", 105],
  ])("%s: %s with options '%s'", (asked, output, options, answer) => {
    expect(of(asked, output, options)).toEqual(answer);
  });

  it.each<[string, WhatIfOutput, string, string]>([
    [
      "ACME, FY2021, Online: +1%, Shop: +1%",
      "revenue",
      "",
      'bad-argument: "Shop > Online" is a part of "Shop": a change to both would count it twice.',
    ],
    [
      "ACME, FY2021, Shop: +1%, Online: +1%",
      "revenue",
      "",
      'bad-argument: "Shop > Online" is a part of "Shop": a change to both would count it twice.',
    ],
    [
      "ACME, FY2021, Shop: +1%, Mall: +1%",
      "revenue",
      "",
      'bad-argument: "Shop" stands twice: all changes apply together, so give it one.',
    ],
    [
      "ACME, FY2021, Shop: +1%, : +1%",
      "revenue",
      "",
      'bad-argument: "Shop" is a part of "Total": a change to both would count it twice.',
    ],
    [
      "ACME, FY2021, Total: +1%, Shop: +1%",
      "revenue",
      "",
      'bad-argument: "Shop" is a part of "Total": a change to both would count it twice.',
    ],
    [
      "BOLT, FY2022, Home: +1, Ads: +1",
      "revenue",
      "",
      "bad-argument: The lines belong to different structures; their changes cannot be added. Use segments, or products, of one scheme.",
    ],
    ["ACME, FY2021, Cloud: -70", "revenue", "", "bad-argument: Revenue of Cloud would fall below zero (-10)."],
    ["ACME, FY2021, Clod: +1", "revenue", "", 'not-found: No segment "Clod" in ACME FY2021. Did you mean "Cloud"?'],
    ["ACNE, FY2021, Cloud: +1", "revenue", "", 'not-found: No company "ACNE". Did you mean "ACME"? Known: ACME, BOLT.'],
    ["ACME, FY2021, Total: =0", "share", "", "zero-denominator: The new total is zero."],
    ["ACME, FY2021, Total: =0", "gross_margin", "", "zero-denominator: The new total is zero."],
    [
      "ACME, FY2021, Total: +1",
      "share",
      "denominator=segments",
      "bad-argument: denominator=segments needs segments or products.",
    ],
    [
      "ACME, FY2023, Cloud: +1",
      "gross_profit",
      "",
      "not-in-dataset: ACME gross profit Total FY2023 is not in the dataset.",
    ],
    [
      "ACME, FY2021, Cloud: 5 apples",
      "revenue",
      "",
      `bad-argument: "5 apples" is not a change. Write "+10%", "-5%", "=80000", "+3000" (money in the options' currency and scale), or a fraction such as 0.1.`,
    ],
  ])("%s: %s with options '%s' is refused", (asked, output, options, sentence) => {
    expect(of(asked, output, options)).toBe(sentence);
  });

  it("a segment without a change is refused; a line of zero has no growth; one added to zero is turned back at the total's rate", () => {
    const query = { company: "ACME", period: "FY2021", segments: ["Cloud"], changes: ["+1", "+2"] };
    expect(answerOf(whatIf(smallFacts(), query, "revenue", optionsOf("")), () => 0)).toBe(
      "bad-argument: 1 segments and 2 changes: give one change for each segment.",
    );
    const index = factsWith(
      stated("BOLT", "FY2023", "10-K FY2022", "revenue", "company", { Total: 90 }),
      stated("BOLT", "FY2023", "10-K FY2022", "revenue", "segment: two segments", { Home: 0, Abroad: 90 }),
    );
    expect(of("BOLT, FY2023, Home: +10", "growth", "", index)).toBe("zero-denominator: Home FY2023 is zero.");
    expect(of("BOLT, FY2023, Home: +10", "share", "", index)).toEqual([0.1]);
    expect(of("BOLT, FY2023, Home: +80", "share", "currency=CNY; fx=0.125", index)).toEqual([0.1]);
    const none = factsWith(
      stated("BOLT", "FY2023", "10-K FY2022", "revenue", "company", { Total: 0 }),
      stated("BOLT", "FY2023", "10-K FY2022", "cost_of_revenue", "company", { Total: 0 }),
      stated("BOLT", "FY2023", "10-K FY2022", "gross_profit", "company", { Total: 0 }),
    );
    expect(of("BOLT, FY2023, Total: +10", "gross_profit", "", none)).toBe("zero-denominator: Revenue is zero.");
    const grossOnly = factsWith(stated("BOLT", "FY2022", "10-K FY2022", "gross_profit", "company", { Total: 40 }));
    expect(of("BOLT, FY2022, Home: +10", "gross_profit", "", grossOnly)).toBe(
      "not-in-dataset: BOLT cost of revenue Total FY2022 is not in the dataset.",
    );
    expect(of("BOLT, FY2022, Home: +10", "gross_profit", "cost=0.5", grossOnly)).toBe(45);
  });

  it.each([
    ["", "revenue"],
    [" ", "revenue"],
    ["Gross Profit", "gross_profit"],
    ["gross-margin", "gross_margin"],
    ["SEGMENT", "segment"],
    ["share", "share"],
    ["growth", "growth"],
    [
      "grwoth",
      'bad-argument: Output takes revenue, gross_profit, gross_margin, segment, share, growth, not "grwoth". Did you mean "growth"?',
    ],
    [
      "zzzzzzzzz",
      'bad-argument: Output takes revenue, gross_profit, gross_margin, segment, share, growth, not "zzzzzzzzz".',
    ],
    [
      "cost=fixed",
      'bad-argument: "cost=fixed" looks like options: they are the last argument, after an empty one for output.',
    ],
  ])("the output '%s'", (asked, answer) => {
    expect(answerOf(parseWhatIfOutput(asked), (output) => output)).toBe(answer);
  });
});

describe("a change as it is typed", () => {
  const help = `Write "+10%", "-5%", "=80000", "+3000" (money in the options' currency and scale), or a fraction such as 0.1.`;
  it.each([
    ["+10%", { kind: "percent", by: 0.1 }],
    ["-5 %", { kind: "percent", by: -0.05 }],
    ["10%", { kind: "percent", by: 0.1 }],
    ["−5%", { kind: "percent", by: -0.05 }],
    ["＋10％", { kind: "percent", by: 0.1 }],
    ["-100%", { kind: "percent", by: -1 }],
    ["+.5%", { kind: "percent", by: 0.005 }],
    ["=80,000", { kind: "set", by: 80_000 }],
    [" = -5.5 ", { kind: "set", by: -5.5 }],
    ["+3000", { kind: "add", by: 3_000 }],
    ["- 3,000.25", { kind: "add", by: -3_000.25 }],
    [0.1, { kind: "percent", by: 0.1 }],
    [-1, { kind: "percent", by: -1 }],
    [10, { kind: "percent", by: 10 }],
    ["", { kind: "percent", by: 0 }],
    [null, { kind: "percent", by: 0 }],
    [undefined, { kind: "percent", by: 0 }],
    [3_000, 'bad-argument: A change of 3000 is not a fraction from -1 to 10: write "+3000" for money.'],
    [-1.5, 'bad-argument: A change of -1.5 is not a fraction from -1 to 10: write "-1.5" for money.'],
    [true, `bad-argument: A change is text or a number, not boolean. ${help}`],
    ["3000", `bad-argument: "3000" could be money or a share. ${help}`],
    ["=10%", `bad-argument: "=10%": "=" sets an amount, not a percentage. ${help}`],
    ["-101%", 'bad-argument: "-101%" takes away more than there is: at most "-100%".'],
    ["+-5", `bad-argument: "+-5" is not a change. ${help}`],
    ["--5", `bad-argument: "--5" is not a change. ${help}`],
    ["=", `bad-argument: "=" is not a change. ${help}`],
    ["5 CNY", `bad-argument: "5 CNY" is not a change. ${help}`],
    ["x5%", `bad-argument: "x5%" is not a change. ${help}`],
    ["+5%%", `bad-argument: "+5%%" is not a change. ${help}`],
    ["+,5", `bad-argument: "+,5" is not a change. ${help}`],
    ["+5.", `bad-argument: "+5." is not a change. ${help}`],
    [`+${"9".repeat(400)}`, `bad-argument: "+${"9".repeat(252)}…`],
  ])("%s", (typed, answer) => {
    expect(answerOf(parseChange(typed), (change) => change)).toEqual(answer);
  });
});

describe("a formula over named values", () => {
  const of = (expression: string, ...values: [string, unknown][]) =>
    answerOf(
      calc(
        expression,
        values.map(([name, value]) => ({ name, value })),
      ),
      (value) => value,
    );
  it.each<[string, [string, unknown][], unknown]>([
    [
      "a*(1+g)",
      [
        ["a", 2],
        ["g", 0.5],
      ],
      3,
    ],
    [
      "a+b",
      [
        ["a", true],
        ["b", false],
      ],
      1,
    ],
    [
      "a+1",
      [
        ["a", 2],
        ["unused", ""],
        ["", ""],
        ["", null],
      ],
      3,
    ],
    ["a>1", [["a", 2]], 1],
    [
      "a+g",
      [
        ["a", 2],
        ["g", ""],
      ],
      'incomplete: Incomplete: "g" has no value; a blank is not zero.',
    ],
    [
      "a+g",
      [
        ["a", 2],
        ["g", null],
      ],
      'incomplete: Incomplete: "g" has no value; a blank is not zero.',
    ],
    [
      "a+g",
      [
        ["a", 2],
        ["g", undefined],
      ],
      'incomplete: Incomplete: "g" has no value; a blank is not zero.',
    ],
    [
      "a+g",
      [
        ["a", 2],
        ["g", "x"],
      ],
      'bad-argument: "g" is no number: "x".',
    ],
    [
      "a+g",
      [
        ["a", 2],
        ["g", NaN],
      ],
      'bad-argument: "g" is no number: a number.',
    ],
    [
      "a",
      [
        ["a", 1],
        [" ", 2],
      ],
      "bad-argument: Value 2 has no name.",
    ],
    [
      "a_b",
      [
        ["a b", 1],
        ["A_B", 2],
      ],
      'bad-argument: "a b" and "A_B" are one name, a_b: give it once.',
    ],
  ])("%s of %j", (expression, values, answer) => {
    expect(of(expression, ...values)).toBe(answer);
  });
  it("takes 1,000 names, not one more", () => {
    const values = (count: number) => Array.from({ length: count }, (_, at): [string, unknown] => [`n_${at}`, at]);
    expect(of("n_999+1", ...values(1_000))).toBe(1_000);
    expect(of("n_999+1", ...values(1_001))).toBe("bad-argument: At most 1000 names, not 1001.");
  });
});

describe("a projection worked out by hand", () => {
  const of = (history: readonly unknown[], horizon: unknown, method = "", ...parameters: unknown[][]) =>
    answerOf(
      projection({ history, horizon, method, parameters: parameters.length > 0 ? parameters : [[""]] }),
      (values) => values.map(near),
    );
  it.each<[unknown[], unknown, string, unknown[][], unknown]>([
    [[100, 110, 121], 2, "", [], [133.1, 146.41]],
    [[100, 110, 121], 1, "CAGR", [[null]], [133.1]],
    [[1, 1, 4], 2, "linear", [], [5, 6.5]],
    [[100, 120], 2, "fade", [["target=0"]], [132, 132]],
    [[100, 120], 2, "fade", [["start=10%; target=30%"]], [144, near(187.2)]],
    [
      [120],
      2,
      "fade",
      [
        ["start", 0.1],
        ["target", "30%"],
      ],
      [144, near(187.2)],
    ],
    [[100, 120], 2, "fade", [[0]], [132, 132]],
    [
      [100, 120],
      2,
      "fade",
      [
        ["target", 0],
        ["", ""],
      ],
      [132, 132],
    ],
    [[100, 110], 2, "damped", [["50%"]], [115, 117.5]],
    [[100, 110], 1, "damped", [], [119]],
    [[100, 110], 2, "damped", [["damping= .5 "]], [115, 117.5]],
    [[3], 2, "hold", [], [3, 3]],
    [[-3], 1, "hold", [], [-3]],
    [[5], 1, "", [], "bad-argument: cagr needs a history of at least 2 values."],
    [[5], 1, "linear", [], "bad-argument: linear needs a history of at least 2 values."],
    [[5], 1, "damped", [], "bad-argument: damped needs a history of at least 2 values."],
    [[5], 1, "fade", [["target=1%"]], 'bad-argument: fade needs 2 values, or the growth it starts from: "start=10%".'],
    [[5, 6], 1, "fade", [], 'bad-argument: fade needs the growth it ends at: write "target=3%".'],
    [[0, 6], 1, "", [], "not-meaningful: Not meaningful: growth from 0 to 6; both must be above zero."],
    [[6, 0], 1, "", [], "not-meaningful: Not meaningful: growth from 6 to 0; both must be above zero."],
    [[6, 0], 1, "fade", [["target=1%"]], "not-meaningful: Not meaningful: growth from 0; it must be above zero."],
    [
      [-6, 5],
      1,
      "fade",
      [["target=1%"]],
      "not-meaningful: Not meaningful: growth from -6 to 5; both must be above zero.",
    ],
    [[1, 1e300], 2, "", [], "not-meaningful: Not meaningful: the values grow beyond what a number can hold."],
    [[1, ""], 1, "", [], "incomplete: Incomplete: value 2 of the history is blank; a blank is not zero."],
    [[null, 1], 1, "", [], "incomplete: Incomplete: value 1 of the history is blank; a blank is not zero."],
    [[1, "x"], 1, "", [], "bad-argument: Value 2 of the history is no number."],
    [[1, Infinity], 1, "", [], "bad-argument: Value 2 of the history is no number."],
    [[1, 2], 0, "", [], "bad-argument: Horizon is a whole number of periods from 1 to 100."],
    [[1, 2], 101, "", [], "bad-argument: Horizon is a whole number of periods from 1 to 100."],
    [[1, 2], 1.5, "", [], "bad-argument: Horizon is a whole number of periods from 1 to 100."],
    [[1, 2], "2", "", [], "bad-argument: Horizon is a whole number of periods from 1 to 100."],
    [
      [1, 2],
      1,
      "linaer",
      [],
      'bad-argument: Method takes cagr, linear, fade, damped, hold, not "linaer". Did you mean "linear"?',
    ],
    [[1, 2], 1, "zzzzzzzz", [], 'bad-argument: Method takes cagr, linear, fade, damped, hold, not "zzzzzzzz".'],
    [[1, 2], 1, "hold", [["target=1"]], 'bad-argument: Method hold takes no parameters, not "target".'],
    [
      [1, 2],
      1,
      "fade",
      [["tagret=1%"]],
      'bad-argument: Method fade takes target, start, not "tagret". Did you mean "target"?',
    ],
    [[1, 2], 1, "damped", [["zzzzzzzz=1%"]], 'bad-argument: Method damped takes damping, not "zzzzzzzz".'],
    [[1, 2], 1, "fade", [["target=1%; target=2%"]], "bad-argument: Parameter target stands twice."],
    [
      [1, 2],
      1,
      "fade",
      [["target=11"]],
      'bad-argument: Parameter target is a fraction from -1 to 10 such as 0.03 or 3%, not "11".',
    ],
    [
      [1, 2],
      1,
      "fade",
      [["start=-1.1; target=0"]],
      'bad-argument: Parameter start is a fraction from -1 to 10 such as 0.03 or 3%, not "-1.1".',
    ],
    [
      [1, 2],
      1,
      "damped",
      [["1.1"]],
      'bad-argument: Parameter damping is a fraction from 0 to 1 such as 0.03 or 3%, not "1.1".',
    ],
    [
      [1, 2],
      1,
      "damped",
      [["damping"]],
      'bad-argument: Parameter damping is a fraction from 0 to 1 such as 0.03 or 3%, not "".',
    ],
    [
      [1, 2],
      1,
      "damped",
      [[-0.1]],
      'bad-argument: Parameter damping is a fraction from 0 to 1 such as 0.03 or 3%, not "-0.1".',
    ],
    [
      [1, 2],
      1,
      "fade",
      [["target", 1, 2]],
      'bad-argument: Parameters are text like "target=3%; start=10%", a number, or a range of two columns: key, value.',
    ],
  ])("%j by %s %s %j", (history, horizon, method, parameters, answer) => {
    expect(of(history, horizon, method, ...parameters)).toEqual(answer);
  });
});
