import { describe, expect, it } from "vitest";
import { bridge } from "../../../src/engine/analysis/bridge";
import { cagr } from "../../../src/engine/analysis/cagr";
import { contribution } from "../../../src/engine/analysis/contribution";
import { costRatio } from "../../../src/engine/analysis/cost-ratio";
import { growthRate } from "../../../src/engine/analysis/growth-rate";
import { hhi } from "../../../src/engine/analysis/hhi";
import { marginBridge } from "../../../src/engine/analysis/margin-bridge";
import { margin } from "../../../src/engine/analysis/margin";
import { mixShift } from "../../../src/engine/analysis/mix-shift";
import { share } from "../../../src/engine/analysis/share";
import type { FactIndex } from "../../../src/engine/facts/fact-index";
import { answerOf, factsWith, optionsOf, smallDataset, smallFacts, stated } from "../small-facts";

/** Fractions to twelve digits, so that what is worked out by hand need not round as the engine does. */
const near = (value: number) => Number(value.toPrecision(12));
const withRemarks = ({ value, remarks }: { value: number; remarks: readonly string[] }) =>
  [near(value), ...remarks].join(" | ");
const old = "segment: old lines";
const two = "segment: two segments";
const bolt = (period: string, metric: string, place: Parameters<typeof stated>[4], lines: Record<string, number>) =>
  stated("BOLT", period, "10-K FY2022", metric, place, lines);

describe("share: line / whole", () => {
  const of = (asked: string, options = "", index = smallFacts()) => {
    const [company = "", segment = "", period = "", metric = ""] = asked.split(", ");
    return answerOf(share(index, { company, segment, period, metric }, optionsOf(options)), withRemarks);
  };
  it.each([
    ["ACME, Cloud, FY2021", "", "0.3"],
    ["ACME, Cloud, FY2021", "currency=USD; scale=B", "0.3"],
    ["ACME, Cloud, FY2022", "", "0.32"],
    ["ACME, Cloud, FY2022", "basis=first", "0.32"],
    ["ACME, Cloud, FY2022", "denominator=segments; basis=first", `${near(80 / 260)} | of the sum of segments`],
    ["ACME, Cloud, FY2023", "denominator=segments", `${near(100 / 300)} | of the sum of segments`],
    ["ACME, Elimination, FY2023", "", String(near(-20 / 280))],
    ["ACME, Online, FY2021", "", "0.375"],
    ["ACME, Shop, FY2021, adjusted_ebita", "", "1.1"],
    ["ACME, Content, FY2021, cost_of_revenue", "", String(near(20 / 120))],
    [
      "ACME, Freight, FY2021, cost_of_revenue",
      "partial=allow",
      "0.075 | only a part disclosed: own fleet is not stated",
    ],
    ["ACME, , FY2021", "", "1"],
    ["BOLT, Ads, FY2022", "", "0.15"],
    ["BOLT, Ads, FY2022", "denominator=segments", "0.15 | of the sum of segments"],
    ["ACME, , FY2019, net_income", "", "zero-denominator: Total net income FY2019 is zero."],
    [
      "ACME, , FY2021",
      "denominator=segments",
      "bad-argument: denominator=segments needs a segment or product; the whole company and its cost lines have no segment sum.",
    ],
    [
      "ACME, Clod, FY2021",
      "denominator=segments",
      'not-found: No segment "Clod" in ACME FY2021. Did you mean "Cloud"?',
    ],
  ])("%s with options '%s'", (asked, options, answer) => {
    expect(of(asked, options)).toBe(answer);
  });

  it("of a sum with a hole there is none, and a sum of zero is no denominator", () => {
    const hole = factsWith(stated("ACME", "FY2019", "20-F FY2019", "adjusted_ebita", old, { Shop: 7 }));
    expect(of("ACME, Shop, FY2019, adjusted_ebita", "denominator=segments", hole)).toBe(
      "incomplete: Incomplete: ACME adjusted EBITA by old lines FY2019; not stated there: Cloud, Others.",
    );
    const gap = factsWith(
      bolt("FY2023", "revenue", two, { Home: 70 }),
      bolt("FY2023", "revenue", "company", { Total: 90 }),
    );
    expect(of("BOLT, Home, FY2023", "denominator=segments", gap)).toBe(
      "incomplete: Incomplete: BOLT revenue by two segments FY2023; not stated there: Abroad.",
    );
    const uneven = factsWith(
      bolt("FY2023", "revenue", two, { Home: 70, Abroad: 21 }),
      bolt("FY2023", "revenue", "company", { Total: 90 }),
    );
    expect(of("BOLT, Home, FY2023", "denominator=segments", uneven)).toBe(
      "incomplete: Incomplete: BOLT revenue by two segments FY2023; the lines stated do not add up to the total.",
    );
    const zero = factsWith(bolt("FY2021", "operating_income", two, { Home: 4, Abroad: -4 }));
    expect(of("BOLT, Home, FY2021, operating_income", "denominator=segments", zero)).toBe(
      "zero-denominator: The sum of segments FY2021 is zero.",
    );
    const noCost = factsWith(
      stated("ACME", "FY2023", "20-F FY2023", "cost_of_revenue", "nature", { "Content > Films": 5 }),
    );
    expect(of("ACME, Content, FY2023, cost_of_revenue", "", noCost)).toBe(
      "not-in-dataset: ACME cost of revenue Total FY2023 is not in the dataset.",
    );
  });

  it("takes the newest filing whose segments are all stated", () => {
    const index = factsWith(stated("ACME", "FY2021", "20-F FY2023", "adjusted_ebita", old, { Shop: 36 }));
    expect(of("ACME, Shop, FY2021, adjusted_ebita", "denominator=segments", index)).toBe(
      "1.1 | of the sum of segments",
    );
  });
});

describe("margin: profit / revenue", () => {
  const of = (asked: string, options = "", index = smallFacts()) => {
    const [company = "", segment = "", period = "", profit] = asked.split(", ");
    const query = { company, segment, period, ...(profit === undefined ? {} : { profit }) };
    return answerOf(margin(index, query, optionsOf(options)), withRemarks);
  };
  it.each([
    ["ACME, , FY2020", "", "0.4"],
    ["ACME, , FY2021", "", "0.4"],
    ["ACME, total, FY2021, ", "", "0.4"],
    ["ACME, , FY2021, gross", "currency=USD", "0.4"],
    ["ACME, , FY2021, net", "", "0.06"],
    ["ACME, , FY2018, NET", "", "-0.05"],
    ["ACME, , FY2021, ebita", "", "0.15"],
    ["ACME, Cloud, FY2022", "", "0.06"],
    ["ACME, Cloud, FY2022", "basis=first", "0.05"],
    ["ACME, Shop, FY2020, ebita", "", "0.25"],
    ["BOLT, Abroad, FY2022", "", "-0.2"],
    ["BOLT, , FY2022, operating", "", "0.02"],
    ["BOLT, , FY2022", "", "not-in-dataset: BOLT gross profit Total FY2022 is not in the dataset."],
    [
      "ACME, , FY2021, net-shareholders",
      "",
      'not-found: No metric "net_income_attributable_to_ordinary_shareholders" in ACME. METRICS("ACME") lists them.',
    ],
    [
      "ACME, , FY2021, groos",
      "",
      'bad-argument: Profit takes gross, operating, ebita, net, net_shareholders, not "groos". Did you mean "gross"?',
    ],
    [
      "ACME, , FY2021, xyzxyzxyz",
      "",
      'bad-argument: Profit takes gross, operating, ebita, net, net_shareholders, not "xyzxyzxyz".',
    ],
    [
      "ACME, , FY2021, scale=B",
      "",
      'bad-argument: "scale=B" looks like options: they are the last argument, after an empty one for profit.',
    ],
    ["Acne, , FY2021", "", 'not-found: No company "Acne". Did you mean "ACME"? Known: ACME, BOLT.'],
  ])("%s with options '%s'", (asked, options, answer) => {
    expect(of(asked, options)).toBe(answer);
  });

  it("a revenue of zero is no denominator", () => {
    const index = factsWith(
      bolt("FY2023", "revenue", two, { Home: 0, Abroad: 9 }),
      bolt("FY2023", "revenue", "company", { Total: 9 }),
      bolt("FY2023", "operating_income", two, { Home: -1, Abroad: 2 }),
    );
    expect(of("BOLT, Home, FY2023", "", index)).toBe("zero-denominator: Home revenue FY2023 is zero.");
  });

  it("a side never restated may come from another filing, which is said; of two restated sides one filing must state both", () => {
    const ebita = (filing: string, Shop: number) => stated("ACME", "FY2019", filing, "adjusted_ebita", old, { Shop });
    expect(of("ACME, Shop, FY2019", "", factsWith(ebita("20-F FY2021", 18)))).toBe("0.25 | revenue from 20-F FY2020");
    expect(of("ACME, Shop, FY2019", "", factsWith(ebita("20-F FY2021", 18), ebita("20-F FY2022", 19)))).toBe(
      "incomplete: No filing states both adjusted EBITA and revenue of Shop FY2019.",
    );
    expect(of("ACME, Shop, FY2019", "", factsWith(ebita("20-F FY2021", 18), ebita("20-F FY2019", 14)))).toBe("0.2");
  });
});

describe("cost ratio: cost / revenue of the company", () => {
  const of = (component: string | undefined, period: string, options = "", index = smallFacts()) =>
    answerOf(
      costRatio(
        index,
        { company: "ACME", period, ...(component === undefined ? {} : { component }) },
        optionsOf(options),
      ),
      withRemarks,
    );
  it("of the whole, a component, a part", () => {
    expect(of(undefined, "FY2021")).toBe("0.6");
    expect(of("Content", "FY2021", "currency=USD")).toBe("0.1");
    expect(of("Content > Songs", "FY2021")).toBe("0.04");
    expect(of("Freight", "FY2021", "partial=allow")).toBe("0.045 | only a part disclosed: own fleet is not stated");
    expect(of("", "FY2023")).toBe("not-in-dataset: ACME cost of revenue Total FY2023 is not in the dataset.");
  });
  it("fails with the side that is missing or zero", () => {
    const cost = stated("ACME", "FY2024", "20-F FY2023", "cost_of_revenue", "company", { Total: 5 });
    expect(of("", "FY2024", "", factsWith(cost))).toBe(
      "not-in-dataset: ACME revenue Total FY2024 is not in the dataset, which has ACME FY2018 to FY2023.",
    );
    const none = stated("ACME", "FY2024", "20-F FY2023", "revenue", "company", { Total: 0 });
    expect(of("", "FY2024", "", factsWith(cost, none))).toBe("zero-denominator: Revenue FY2024 is zero.");
  });
});

const changed = "Structure changed: old lines FY2021, new groups FY2022 (before inter-segment elimination).";

describe("growth: now / then - 1", () => {
  const of = (asked: string, options = "", index = smallFacts()) => {
    const [company = "", segment = "", period = "", prior = "", metric = ""] = asked.split(", ");
    return answerOf(growthRate(index, { company, segment, period, prior, metric }, optionsOf(options)), withRemarks);
  };
  it.each([
    ["ACME, Cloud, FY2020", "", "1"],
    ["ACME, Shop, FY2020", "", "0.25"],
    ["ACME, Shop, FY2021", "", "0.25"],
    ["ACME, Shop, FY2019", "", String(near(70 / 60 - 1))],
    ["ACME, Shop, FY2021, FY2020", "currency=CNY", "0.25"],
    ["ACME, , FY2021", "scale=B", "0.25"],
    ["ACME, , FY2021, FY2018", "", "1"],
    ["ACME, Retail Group, FY2023", "", String(near(200 / 175 - 1))],
    ["ACME, Shop, FY2021, FY2019", "", `${near(110 / 72 - 1)} | no filing states both: 20-F FY2021 and 20-F FY2020`],
    ["ACME, Shop > Stores, FY2021", "", "0.4 | no filing states both: 20-F FY2021 and 20-F FY2020"],
    [
      "ACME, Cloud, FY2021, , adjusted_ebita",
      "",
      "not-meaningful: Not meaningful: growth from FY2020 -4 million, which is not above zero.",
    ],
    [
      "ACME, , FY2020, , net_income",
      "",
      "not-meaningful: Not meaningful: growth from FY2019 0 million, which is not above zero.",
    ],
    ["ACME, Content, FY2021, , cost_of_revenue", "", "1 | no filing taken for both: 20-F FY2021 and 20-F FY2020"],
    [
      "ACME, Content, FY2021, FY2019, cost_of_revenue",
      "",
      "not-in-dataset: ACME cost of revenue Content FY2019 is not in the dataset.",
    ],
    [
      "ACME, Freight, FY2021, FY2020, cost_of_revenue",
      "",
      'partly-disclosed: Only a part of ACME cost of revenue Freight FY2021 is disclosed: "Freight > Acme Post (related party)" 9,000,000 (CNY). partial=allow returns it.',
    ],
    ["ACME, Cloud, FY2022", "", `structure-changed: ${changed} splice=allow joins lines of one id.`],
    [
      "ACME, Cloud, FY2022",
      "splice=allow",
      `${near(85 / 60 - 1)} | spliced: old lines FY2021 with new groups FY2022 | no filing states both: 20-F FY2023 and 20-F FY2021`,
    ],
    ["ACME, Retail Group, FY2022", "", `structure-changed: ${changed}`],
    [
      "ACME, Retail Group, FY2022",
      "splice=allow",
      'structure-changed: Structure changed: old lines FY2021 has no line of the id of "Retail Group", new groups FY2022 (before inter-segment elimination).',
    ],
    [
      "ACME, Shop, FY2022",
      "",
      'did-not-exist: "Shop" is a line of old lines; ACME FY2022 is stated in new groups. old lines states no revenue of it for FY2022.',
    ],
    [
      "ACME, Cloud, FY2022",
      "scheme=new groups",
      "not-in-dataset: ACME revenue Cloud Group FY2021 is not in the dataset.",
    ],
    ["ACME, Cloud, FY2022", "scheme=old lines", "not-in-dataset: ACME revenue Cloud FY2022 is not in the dataset."],
    [
      "ACME, Cloud, FY2018",
      "",
      "not-in-dataset: ACME revenue Cloud FY2017 is not in the dataset, which has ACME FY2018 to FY2023.",
    ],
    ["ACME, Clod, FY2021", "", 'not-found: No segment "Clod" in ACME FY2021. Did you mean "Cloud"?'],
    [
      "ACME, Cloud, FY2021",
      "currency=USD",
      "bad-argument: currency=USD is refused over time: the filings' convenience rates change year by year and can turn the sign of a growth. Leave it out (CNY).",
    ],
    [
      "ACME, , FY2023, H1FY2023",
      "",
      "bad-argument: H1FY2023 and FY2023 are not of one length. Compare years with years, halves with halves, quarters with quarters.",
    ],
    ["ACME, , H1FY2023", "", "not-in-dataset: ACME revenue Total H1FY2022 is not in the dataset."],
    ["BOLT, Ads, FY2022", "", "0.5"],
  ])("%s with options '%s'", (asked, options, answer) => {
    expect(of(asked, options)).toBe(answer);
  });

  it("a line below is of one filing where one states both years", () => {
    const index = factsWith(stated("ACME", "FY2020", "20-F FY2021", "revenue", old, { "Shop > Stores": 28 }));
    expect(of("ACME, Shop > Stores, FY2021", "", index)).toBe("0.25");
    expect(of("ACME, Shop > Stores, FY2020, FY2019", "", index)).toBe(
      "0.4 | no filing states both: 20-F FY2021 and 20-F FY2019",
    );
  });
});

describe("yearly growth: (to / from)^(1 / years) - 1", () => {
  const of = (asked: string) => {
    const [segment = "", from = "", to = "", metric = ""] = asked.split(", ");
    const query = { company: "ACME", segment, from, to, metric };
    return answerOf(cagr(smallFacts(), query, optionsOf("")), ({ value, years }) => [near(value), years].join(" | "));
  };
  it.each([
    [", FY2018, FY2021", `${near(2 ** (1 / 3) - 1)} | 3`],
    ["Shop, FY2020, FY2021", "0.25 | 1"],
    ["Shop, FY2019, FY2021", `${near((110 / 72) ** 0.5 - 1)} | 2`],
    [", FY2021, FY2021", "bad-argument: CAGR needs a later year than FY2021, not FY2021."],
    [", FY2021, FY2020", "bad-argument: CAGR needs a later year than FY2021, not FY2020."],
    [", H1FY2023, H1FY2023", "bad-argument: CAGR takes fiscal years, not H1FY2023 to H1FY2023."],
    [
      ", FY2018, FY2020, net_income",
      "not-meaningful: Not meaningful: CAGR over FY2018 -5 million, which is not above zero.",
    ],
    [
      ", FY2019, FY2020, net_income",
      "not-meaningful: Not meaningful: CAGR over FY2019 0 million, which is not above zero.",
    ],
    [
      "Cloud, FY2020, FY2021, adjusted_ebita",
      "not-meaningful: Not meaningful: CAGR over FY2020 -4 million, which is not above zero.",
    ],
    [", , FY2020", 'bad-argument: The first period is missing. Write both, such as "FY2021" and "FY2022".'],
    [", FY2020,  ", 'bad-argument: The last period is missing. Write both, such as "FY2021" and "FY2022".'],
    ["Cloud, FY2021, FY2022", `structure-changed: ${changed} splice=allow joins lines of one id.`],
  ])("%s", (asked, answer) => {
    expect(of(asked)).toBe(answer);
  });
});

/** Bolt's FY2023 with a segment that it did not have the year before; the filing states both years. */
function withSpace(status: "did_not_exist" | "not_disclosed" = "did_not_exist"): FactIndex {
  const filing = { company: "BOLT", filing: "10-K FY2023", vintage: 2023, order: 2, kind: "10-K" };
  const space = {
    ...smallDataset.lines[11],
    segment: "Space",
    id: "space",
    aliases: [],
  } as (typeof smallDataset.lines)[0];
  const gap = {
    company: "BOLT",
    metric: "revenue",
    axis: "segment" as const,
    scheme: "two segments",
    segment: "Space",
    periods: "FY2021:FY2022",
    status,
    reason: "begun in 2023",
  };
  const of = (period: string, place: Parameters<typeof stated>[4], lines: Record<string, number>) =>
    stated("BOLT", period, "10-K FY2023", "revenue", place, lines);
  return smallFacts({
    filings: [...smallDataset.filings, filing],
    lines: [...smallDataset.lines, space],
    gaps: [...smallDataset.gaps, gap],
    figures: [
      ...smallDataset.figures,
      ...of("FY2022", two, { Home: 55, Abroad: 45 }),
      ...of("FY2023", two, { Home: 60, Abroad: 50, Space: 10 }),
      ...of("FY2023", "company", { Total: 120 }),
    ],
  });
}

describe("contribution: (line now - line then) / total then, and the shift of its share", () => {
  const asked = (segment: string, period: string, metric = "") => ({
    company: segment === "Space" ? "BOLT" : "ACME",
    segment,
    period,
    metric,
  });
  const contributed = (segment: string, period: string, options = "", metric = "", index = smallFacts()) =>
    answerOf(contribution(index, asked(segment, period, metric), optionsOf(options)), withRemarks);
  const shifted = (segment: string, period: string, options = "", metric = "", index = smallFacts()) =>
    answerOf(mixShift(index, asked(segment, period, metric), optionsOf(options)), withRemarks);
  it.each([
    ["Shop", "FY2021", "", "", "0.1375 | 20-F FY2021 | old lines"],
    ["Cloud", "FY2021", "", "", "0.125 | 20-F FY2021 | old lines"],
    ["Others", "FY2021", "denominator=segments", "", "-0.0125 | 20-F FY2021 | old lines"],
    ["Shop", "FY2021", "", "adjusted_ebita", "0.55 | 20-F FY2021 | old lines"],
    ["Elimination", "FY2023", "", "", "-0.04 | 20-F FY2023 | new groups"],
    ["", "FY2021", "", "", "0.25 | 20-F FY2021 | "],
    ["Cloud", "FY2022", "", "", `structure-changed: ${changed} splice=allow joins lines of one id.`],
  ])("%s %s with options '%s' %s contributed", (segment, period, options, metric, answer) => {
    expect(contributed(segment, period, options, metric)).toBe(answer);
  });
  it.each([
    ["Cloud", "FY2021", "", "0.05 | 20-F FY2021 | old lines"],
    ["Shop", "FY2021", "", "0 | 20-F FY2021 | old lines"],
    [
      "Cloud",
      "FY2023",
      "denominator=segments",
      `${near(100 / 300 - 85 / 260)} | 20-F FY2023 | new groups | of the sum of segments | of the sum of segments`,
    ],
    [
      "",
      "FY2021",
      "denominator=segments",
      "bad-argument: denominator=segments needs a segment or product; the whole company and its cost lines have no segment sum.",
    ],
  ])("%s %s with options '%s' shifted", (segment, period, options, answer) => {
    expect(shifted(segment, period, options)).toBe(answer);
  });
  it("from a whole of zero or below there is no contribution, of a whole of zero no share", () => {
    const totals = (value: number) =>
      smallFacts({
        figures: smallDataset.figures.map((one) =>
          one.metric === "adjusted_ebita" && one.axis === "company" && one.period === "FY2020"
            ? { ...one, value }
            : one,
        ),
      });
    expect(contributed("Shop", "FY2021", "", "adjusted_ebita", totals(0))).toBe(
      "not-meaningful: Not meaningful: contribution to growth from FY2020 0 million, which is not above zero.",
    );
    expect(contributed("Shop", "FY2021", "", "adjusted_ebita", totals(-3))).toBe(
      "not-meaningful: Not meaningful: contribution to growth from FY2020 -3 million, which is not above zero.",
    );
    expect(shifted("Shop", "FY2021", "", "adjusted_ebita", totals(0))).toBe(
      "zero-denominator: The whole FY2020 is zero.",
    );
    expect(shifted("Shop", "FY2021", "", "adjusted_ebita", totals(-3))).toBe(
      `${near(1.1 + 22 / 3)} | 20-F FY2021 | old lines`,
    );
  });
  it("a line that did not exist counts nothing, where the lines add up without it", () => {
    const place = "10-K FY2023 | two segments | did not exist FY2022";
    expect(contributed("Space", "FY2023", "", "", withSpace())).toBe(`0.1 | ${place}`);
    expect(shifted("Space", "FY2023", "", "", withSpace())).toBe(`${near(10 / 120)} | ${place}`);
    expect(shifted("Space", "FY2023", "denominator=segments", "", withSpace())).toBe(`${near(10 / 120)} | ${place}`);
    expect(contributed("Space", "FY2023", "", "", withSpace("not_disclosed"))).toBe(
      "not-disclosed: BOLT revenue Space FY2022 is not disclosed: begun in 2023.",
    );
    const origin = contribution(withSpace(), { company: "BOLT", segment: "Space", period: "FY2023" }, optionsOf(""));
    expect(origin).toMatchObject({
      name: "Space",
      now: { period: "FY2023", amount: 10e6, whole: 120e6 },
      then: { period: "FY2022", amount: 0, whole: 100e6 },
      origin: {
        segment: "Space",
        metric: "revenue",
        period: "FY2023",
        scheme: "two segments",
        filings: ["10-K FY2023", "10-K FY2023", "10-K FY2023"],
      },
    });
  });
  it("nor does one that ended", () => {
    const back = { company: "BOLT", segment: "Space", period: "FY2022", prior: "FY2023" };
    expect(answerOf(contribution(withSpace(), back, optionsOf("")), withRemarks)).toBe(
      `${near(-10 / 120)} | 10-K FY2023 | two segments | did not exist FY2022`,
    );
  });
});

describe("bridge: start + steps = end", () => {
  const of = (asked: string, options = "", index = smallFacts()) => {
    const [company = "", from = "", to = "", metric = ""] = asked.split(", ");
    return answerOf(
      bridge(index, { company, from, to, metric }, optionsOf(options)),
      ({ start, steps, end, compared }) =>
        [
          start / 1e6,
          ...steps.map(({ name, change }) => `${name} ${near(change / 1e6)}`),
          end / 1e6,
          ...compared.remarks,
        ].join(" | "),
    );
  };
  it.each([
    ["ACME, FY2020, FY2021", "", "160 | Shop 22 | Cloud 20 | Others -2 | 200"],
    ["ACME, FY2022, FY2023", "", "250 | Retail Group 25 | Cloud Group 15 | Elimination -10 | 280"],
    [
      "ACME, FY2019, FY2021",
      "",
      "125 | Shop 38 | Cloud 40 | Others -3 | 200 | no filing states both: 20-F FY2021 and 20-F FY2020",
    ],
    [
      "ACME, FY2019, FY2021",
      "basis=first",
      "125 | Shop 40 | Cloud 40 | Others -5 | 200 | no filing states both: 20-F FY2021 and 20-F FY2019",
    ],
    [
      "ACME, FY2022, FY2023, adjusted_ebita",
      "",
      "55 | Retail Group -2.5 | Cloud Group 4.9 | Elimination -1.4 | 56 | total FY2023: segments and reconciling lines of the filing",
    ],
    [
      "ACME, FY2021, FY2022",
      "splice=allow",
      "200 | Retail Group (FY2022 only) 175 | Cloud Group 25 | Shop (FY2021 only) -110 | Others (FY2021 only) -30 | Elimination (FY2022 only) -10 | 250 | spliced: old lines FY2021 with new groups FY2022",
    ],
    ["BOLT, FY2021, FY2022", "", "90 | Home 1 | Abroad 9 | 100"],
    ["BOLT, FY2021, FY2022", "axis=product", "90 | Goods 0 | Services 5 | Ads 5 | 100"],
    ["BOLT, FY2021, FY2022", "scheme=Net Sales by Type", "90 | Goods 0 | Services 5 | Ads 5 | 100"],
    ["ACME, FY2021, FY2022", "", `structure-changed: ${changed} splice=allow joins lines of one id.`],
    [
      "ACME, FY2021, FY2022",
      "scheme=old lines",
      "not-in-dataset: ACME revenue by old lines FY2022 is not in the dataset.",
    ],
    [
      "ACME, FY2017, FY2018",
      "",
      "not-in-dataset: ACME revenue by old lines FY2017 is not in the dataset, which has ACME FY2018 to FY2023.",
    ],
    [
      "ACME, FY2018, FY2019, adjusted_ebita",
      "",
      "not-in-dataset: ACME adjusted EBITA by old lines FY2019 is not in the dataset.",
    ],
    ["ACME, FY2020, FY2021", "axis=product", "bad-argument: ACME has no structure by product."],
    [
      "ACME, FY2020, FY2021",
      "axis=product; scheme=old lines",
      'bad-argument: "old lines" is not a scheme by product of ACME.',
    ],
    [
      "ACME, FY2020, FY2021",
      "axis=market",
      'bad-argument: Lines that add up stand on axis segment or product, not "market".',
    ],
    [
      "ACME, FY2020, FY2021",
      "level=all",
      "bad-argument: level=all would count lines twice: only top-level lines add up. Leave it out.",
    ],
    ["ACME, , FY2021", "", 'bad-argument: The first period is missing. Write both, such as "FY2021" and "FY2022".'],
    [
      "BOLT, FY2021, FY2022, operating_income",
      "",
      "not-in-dataset: BOLT operating income by two segments FY2021 is not in the dataset: not looked up.",
    ],
  ])("%s with options '%s'", (asked, options, answer) => {
    expect(of(asked, options)).toBe(answer);
  });
  it("a segment that begins has its own step; one of which the filing says nothing is named with the end that states it", () => {
    expect(of("BOLT, FY2022, FY2023", "", withSpace())).toBe("100 | Home 5 | Abroad 5 | Space 10 | 120");
    expect(of("BOLT, FY2022, FY2023", "", withSpace("not_disclosed"))).toBe(
      "100 | Home 5 | Abroad 5 | Space (FY2023 only) 10 | 120",
    );
  });
  it("says which lines miss where a year does not add up", () => {
    const index = factsWith(
      bolt("FY2023", "revenue", "company", { Total: 120 }),
      bolt("FY2023", "revenue", two, { Home: 60 }),
    );
    expect(of("BOLT, FY2022, FY2023", "", index)).toBe(
      "incomplete: Incomplete: BOLT revenue by two segments FY2023; not stated there: Abroad.",
    );
    const uneven = factsWith(
      bolt("FY2023", "revenue", "company", { Total: 120 }),
      bolt("FY2023", "revenue", two, { Home: 60, Abroad: 61 }),
    );
    expect(of("BOLT, FY2022, FY2023", "", uneven)).toBe(
      "incomplete: Incomplete: BOLT revenue by two segments FY2023; the lines stated do not add up to the total.",
    );
    expect(of("BOLT, FY2022, FY2023", "axis=product", uneven)).toBe(
      "not-in-dataset: BOLT revenue (net sales by type) FY2023 is not in the dataset, which has BOLT FY2021 to FY2022.",
    );
  });
});

describe("margin bridge: rate, mix and what unallocated lines add", () => {
  const digits = (value: number) => Number(value.toFixed(12)) + 0;
  const of = (asked: string, options = "", index = smallFacts()) => {
    const [company = "", from = "", to = ""] = asked.split(", ");
    return answerOf(
      marginBridge(index, { company, from, to }, optionsOf(options)),
      ({ steps, closing, change, remarks }) => ({
        steps: steps.map(({ name, rate, mix }) => [name, digits(rate), digits(mix)]),
        closing: digits(closing),
        change: digits(change),
        remarks,
      }),
    );
  };
  it("FY2020 to FY2021: shares .55 .25 .2 to .55 .3 .15, margins .25 -.1 .0625 to .3 -.1 .1, of the sum .125 to .15", () => {
    expect(of("ACME, FY2020, FY2021")).toEqual({
      steps: [
        ["Shop", 0.0275, 0],
        ["Cloud", 0, -0.01125],
        ["Others", 0.005625, 0.003125],
      ],
      closing: 0,
      change: 0.025,
      remarks: [],
    });
  });
  it("FY2022 to FY2023: margins .3 .06 to .25 .1; the group's from .22 to .2, the sum's from 57.6 / 260 to .2", () => {
    const sum0 = 57.6 / 260;
    const shift = 2 / 3 - 175 / 260;
    expect(of("ACME, FY2022, FY2023")).toEqual({
      steps: [
        ["Retail Group", digits((2 / 3) * -0.05), digits(shift * (0.3 - sum0))],
        ["Cloud Group", digits((1 / 3) * 0.04), digits(-shift * (0.06 - sum0))],
      ],
      closing: digits(-0.02 - (0.2 - sum0)),
      change: -0.02,
      remarks: ["total FY2023: segments and reconciling lines of the filing"],
    });
  });
  it.each([
    ["ACME, FY2021, FY2022", "splice=allow", `structure-changed: ${changed} A margin bridge needs one structure.`],
    [
      "ACME, FY2018, FY2020",
      "",
      "did-not-exist: ACME adjusted EBITA by old lines FY2018 did not exist: first reported for FY2019.",
    ],
    [
      "BOLT, FY2021, FY2022",
      "",
      "not-in-dataset: BOLT operating income by two segments FY2021 is not in the dataset: not looked up.",
    ],
    ["ACME, FY2022, ", "", 'bad-argument: The last period is missing. Write both, such as "FY2021" and "FY2022".'],
    [
      "ACME, FY2020, FY2021",
      "axis=nature",
      'bad-argument: Lines that add up stand on axis segment or product, not "nature".',
    ],
    [
      "ACME, FY2016, FY2017",
      "",
      "not-in-dataset: ACME revenue by old lines FY2017 is not in the dataset, which has ACME FY2018 to FY2023.",
    ],
  ])("%s with options '%s' has no answer", (asked, options, answer) => {
    expect(of(asked, options)).toBe(answer);
  });
  it("names the segments whose profit misses, those of one end only, and a revenue of zero", () => {
    const some = factsWith(bolt("FY2021", "operating_income", two, { Home: 9 }));
    expect(of("BOLT, FY2021, FY2022", "", smallFacts({ figures: some.dataset.figures, gaps: [] }))).toBe(
      "incomplete: Incomplete: BOLT operating income by two segments FY2021; not stated: Abroad.",
    );
    const space = withSpace();
    const profit = (period: string, lines: Record<string, number>, Total: number) => [
      ...stated("BOLT", period, "10-K FY2023", "operating_income", two, lines),
      ...stated("BOLT", period, "10-K FY2023", "operating_income", "company", { Total }),
    ];
    const figures = [
      ...space.dataset.figures,
      ...profit("FY2022", { Home: 11, Abroad: -9 }, 2),
      ...profit("FY2023", { Home: 12, Abroad: -9, Space: -1 }, 2),
    ];
    expect(of("BOLT, FY2022, FY2023", "", smallFacts({ ...space.dataset, figures }))).toBe(
      'incomplete: Incomplete: "Space" is a segment of FY2023, not of FY2022.',
    );
    expect(of("BOLT, FY2023, FY2022", "", smallFacts({ ...space.dataset, figures }))).toBe(
      'incomplete: Incomplete: "Space" is a segment of FY2023, not of FY2022.',
    );
    const zero = factsWith(
      bolt("FY2023", "revenue", two, { Home: 0, Abroad: 9 }),
      bolt("FY2023", "revenue", "company", { Total: 9 }),
      bolt("FY2023", "operating_income", two, { Home: -1, Abroad: 2 }),
      bolt("FY2023", "operating_income", "company", { Total: 1 }),
    );
    expect(of("BOLT, FY2022, FY2023", "", zero)).toBe("zero-denominator: Home revenue FY2023 is zero.");
  });
});

describe("concentration: 10,000 x the sum of squared shares", () => {
  const of = (company: string, period: string, options = "", index = smallFacts()) =>
    answerOf(hhi(index, { company, period }, optionsOf(options)), ({ value, sum }) =>
      [near(value), sum / 1e6].join(" of "),
    );
  it.each([
    ["ACME", "FY2021", "", "4150 of 200"],
    ["ACME", "FY2023", "", `${near(50_000 / 9)} of 300`],
    ["ACME", "FY2022", "basis=first", `${near((10_000 * (180 ** 2 + 80 ** 2)) / 260 ** 2)} of 260`],
    ["BOLT", "FY2022", "", "5050 of 100"],
    ["BOLT", "FY2022", "axis=product", "4450 of 100"],
    ["BOLT", "FY2022", "scheme=net sales by type", "4450 of 100"],
    ["ACME", "FY2022", "scheme=old lines", "not-in-dataset: ACME revenue by old lines FY2022 is not in the dataset."],
    ["ACME", "FY2022", "axis=product", "bad-argument: ACME has no structure by product."],
    [
      "ACME",
      "FY2022",
      "axis=product; scheme=old lines",
      'bad-argument: "old lines" is not a scheme by product of ACME.',
    ],
    [
      "ACME",
      "FY2022",
      "level=all",
      "bad-argument: level=all would count lines twice: only top-level lines add up. Leave it out.",
    ],
    ["ACNE", "FY2022", "", 'not-found: No company "ACNE". Did you mean "ACME"? Known: ACME, BOLT.'],
  ])("%s %s with options '%s'", (company, period, options, answer) => {
    expect(of(company, period, options)).toBe(answer);
  });
  it("a segment of zero counts nothing, one below zero is not meaningful", () => {
    const index = (Home: number, Abroad: number) =>
      factsWith(bolt("FY2023", "revenue", "company", { Total: 120 }), bolt("FY2023", "revenue", two, { Home, Abroad }));
    expect(of("BOLT", "FY2023", "", index(120, 0))).toBe("10000 of 120");
    expect(of("BOLT", "FY2023", "", index(130, -10))).toBe(
      "not-meaningful: Not meaningful: Abroad FY2023 is -10 million, below zero.",
    );
  });
});
