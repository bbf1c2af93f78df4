import { describe, expect, it } from "vitest";
import { comparisonBasis } from "../../../src/engine/asked/comparison-basis";
import { parseOptions } from "../../../src/engine/asked/options";
import { optionsKey } from "../../../src/engine/asked/options-key";
import { answerOf, optionsOf } from "../small-facts";

/** The defaults as docs/functions.md lists them. */
const defaults = {
  currency: "reporting",
  fx: "convenience",
  scale: 1_000_000,
  basis: "latest",
  beside: "",
  scheme: "auto",
  axis: "auto",
  denominator: "total",
  splice: false,
  partial: false,
  level: "top",
  na: undefined,
  headers: undefined,
  card: undefined,
  cost: "ratio",
};
const allowed =
  "currency, fx, scale, basis, beside, scheme, axis, denominator, splice, partial, level, na, headers, card, cost";
const read = (input: Parameters<typeof parseOptions>[0]) => answerOf(parseOptions(input), (options) => options);

describe("options", () => {
  it.each([[""], [undefined], [null], [" "], [";"], [[["", ""]]]])("%j leaves every default", (input) => {
    expect(read(input)).toEqual(defaults);
  });

  it.each([
    ["currency=USD", { currency: "USD" }],
    ["Currency = usd", { currency: "USD" }],
    ["currency=RMB", { currency: "CNY" }],
    ["currency=CNY", { currency: "CNY" }],
    ["currency=reporting", {}],
    ["fx=7.1", { fx: 7.1 }],
    ["fx=0.14", { fx: 0.14 }],
    ["fx=Convenience", {}],
    ["scale=1", { scale: 1 }],
    ["scale=k", { scale: 1e3 }],
    ["scale=M", {}],
    ["scale=B", { scale: 1e9 }],
    ["basis=first", { basis: "first" }],
    ["basis=WITH PRIOR", { basis: "with prior" }],
    ["basis=with next", { basis: "with next" }],
    ["basis=first with prior", { basis: "first with prior" }],
    ["basis=first with next", { basis: "first with next" }],
    ["basis= 20-F FY2022 ", { basis: "20-F FY2022" }],
    ["beside= operating income ", { beside: "operating income" }],
    ["scheme=all", { scheme: "all" }],
    ["scheme= four segments ", { scheme: "four segments" }],
    ["axis=segment", { axis: "segment" }],
    ["axis=product", { axis: "product" }],
    ["axis=market", { axis: "market" }],
    ["axis=nature", { axis: "nature" }],
    ["axis=function", { axis: "function" }],
    ["axis=company", { axis: "company" }],
    ["denominator=segments", { denominator: "segments" }],
    ["splice=allow", { splice: true }],
    ["splice=refuse", {}],
    ["partial=allow", { partial: true }],
    ["level=all", { level: "all" }],
    ["na=error", { na: "error" }],
    ["na=blank", { na: "blank" }],
    ["na=zero", { na: "zero" }],
    ["na=text", { na: "text" }],
    ["headers=0", { headers: false }],
    ["headers=1", { headers: true }],
    ["card=on", { card: true }],
    ["card=off", { card: false }],
    ["cost=fixed", { cost: "fixed" }],
    ["cost=0", { cost: 0 }],
    ["cost=1", { cost: 1 }],
    ["cost=0.4", { cost: 0.4 }],
    [" scale=B ;; na=text; ", { scale: 1e9, na: "text" }],
  ])("%s", (text, chosen) => {
    expect(read(text)).toEqual({ ...defaults, ...chosen });
  });

  it("may stand in two columns, or one below the other", () => {
    const chosen = { ...defaults, scale: 1e9, na: "text" };
    expect(
      read([
        ["scale", "B"],
        ["", "left out"],
        ["na", "text"],
      ]),
    ).toEqual(chosen);
    expect(read([["scale=B"], [""], ["na=text"]])).toEqual(chosen);
    expect(read([["scale=B; na=text"]])).toEqual(chosen);
  });

  it.each([
    ["curency=USD", `No option "curency". Did you mean "currency"? Allowed: ${allowed}.`],
    [" zzzzzzzzz =USD", `No option "zzzzzzzzz". Allowed: ${allowed}.`],
    ["scale=B; SCALE=M", "Option scale is given twice. Give each option once."],
    ["scale=X", 'Option scale takes 1, K, M, B, not "X".'],
    ["currency=EUR", 'Option currency takes reporting, CNY, RMB, USD, not "EUR".'],
    ["fx=0", 'Option fx takes convenience or a number above 0, not "0".'],
    ["fx=-1", 'Option fx takes convenience or a number above 0, not "-1".'],
    ["fx=", 'Option fx takes convenience or a number above 0, not "".'],
    ["fx=1e999", 'Option fx takes convenience or a number above 0, not "1e999".'],
    ["fx=much", 'Option fx takes convenience or a number above 0, not "much".'],
    [
      "basis= ",
      'Option basis takes latest, first, with prior, with next, first with prior, first with next or a filing\'s name, not "".',
    ],
    ["scheme=", 'Option scheme takes auto, all or a scheme\'s name, not "".'],
    ["beside= ", "Option beside takes a metric, such as operating_income."],
    ["splice=yes", 'Option splice takes refuse, allow, not "yes".'],
    ["partial=1", 'Option partial takes refuse, allow, not "1".'],
    ["headers=yes", 'Option headers takes 0, 1, not "yes".'],
    ["card=1", 'Option card takes off, on, not "1".'],
    ["cost=1.01", 'Option cost takes ratio, fixed or a number from 0 to 1, not "1.01".'],
    ["cost=-0.1", 'Option cost takes ratio, fixed or a number from 0 to 1, not "-0.1".'],
    ["cost=", 'Option cost takes ratio, fixed or a number from 0 to 1, not "".'],
    ["axis=region", 'Option axis takes auto, segment, product, market, nature, function, company, not "region".'],
    ["denominator=group", 'Option denominator takes total, segments, not "group".'],
    ["level=deep", 'Option level takes top, all, not "deep".'],
    ["na=dash", 'Option na takes error, blank, zero, text, not "dash".'],
    ["scale=B; USD ", 'Option "USD" has no "=". Write "currency=USD; scale=B".'],
    [[["scale", "B", "M"]], 'Options are text like "currency=USD; scale=B" or a range of two columns: key, value.'],
    [[["scale", "B"], ["na"]], 'Options are text like "currency=USD; scale=B" or a range of two columns: key, value.'],
    [
      [
        ["scale", "B"],
        ["scale", "M"],
      ],
      "Option scale is given twice. Give each option once.",
    ],
  ])("%j is refused", (input, sentence) => {
    expect(read(input)).toBe(`bad-argument: ${sentence}`);
  });

  it("a value may hold an equals sign: the first one ends the key", () => {
    expect(read("scheme=a=b")).toEqual({ ...defaults, scheme: "a=b" });
  });

  it("are the same question where they choose the same, and another where they do not", () => {
    const [plain, spelled, other] = [optionsOf(""), optionsOf("scale=M; na=text"), optionsOf("na=text")];
    expect(optionsKey(plain)).toBe("");
    expect(optionsKey(spelled)).toBe(optionsKey(other));
    expect(optionsKey(optionsOf("na=zero"))).not.toBe(optionsKey(other));
    expect(optionsKey(optionsOf("scale=M"))).toBe("");
    expect(optionsKey(optionsOf("headers=0"))).not.toBe(optionsKey(optionsOf("headers=1")));
  });
});

it.each([
  ["latest", "latest", "with prior", "with next"],
  ["with prior", "latest", "with prior", "with next"],
  ["first", "first", "first with prior", "first with next"],
  ["first with next", "first", "first with prior", "first with next"],
  ["20-F FY2022", "20-F FY2022", "20-F FY2022", "20-F FY2022"],
])("a comparison on basis %s is paired by %s, its ends asked for by %s and %s", (basis, pair, now, then) => {
  expect(comparisonBasis(basis)).toEqual({ pair, now, then });
});
