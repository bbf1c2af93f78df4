import { describe, expect, it } from "vitest";
import { comparesPeriods, explain } from "../../../src/engine/explain/explain";
import { answerOf, optionsOf, smallFacts } from "../small-facts";

const of = (asked: string, options = "", index = smallFacts()) => {
  const [measure = "", company = "", segment = "", period = ""] = asked.split(", ");
  return answerOf(explain(index, measure, { company, segment, period }, optionsOf(options)), (text) => text);
};

describe("the worked arithmetic", () => {
  it.each([
    ["share, ACME, Cloud, FY2021", "", "Cloud 60 / Total 200 = 30.000 % (20-F FY2021, old lines)"],
    ["Share, ACME, Cloud, FY2021", "scale=B", "Cloud 0.06 / Total 0.2 = 30.000 % (20-F FY2021, old lines)"],
    [
      "share, ACME, Cloud, FY2023",
      "denominator=segments",
      "Cloud Group 100 / Sum of segments 300 = 33.333 % (20-F FY2023, new groups, of the sum of segments)",
    ],
    [
      "margin, ACME, Cloud, FY2022",
      "",
      "Cloud Group adjusted EBITA 5.1 / revenue 85 = 6.000 % (20-F FY2023, new groups)",
    ],
    [
      "margin, ACME, , FY2021",
      "",
      "Total gross profit 80 / revenue 200 = 40.000 % (20-F FY2021, derived: revenue - cost of revenue of 20-F FY2021; no such line is printed)",
    ],
    [
      "cost_ratio, ACME, Content, FY2021",
      "currency=USD",
      "Content cost of revenue 20 / revenue 200 = 10.000 % (20-F FY2021)",
    ],
    ["Cost Ratio, ACME, , FY2021", "", "Total cost of revenue 120 / revenue 200 = 60.000 % (20-F FY2021)"],
    ["growth, ACME, Cloud, FY2021", "", "Cloud FY2021 60 / FY2020 40 - 1 = 50.000 % (20-F FY2021, old lines)"],
    [
      "growth_rate, ACME, Cloud, FY2018:FY2021",
      "",
      "Cloud FY2021 60 / FY2018 10 - 1 = 500.000 % (20-F FY2021, old lines, no filing states both: 20-F FY2021 and 20-F FY2019)",
    ],
    [
      "contribution, ACME, Cloud, FY2021",
      "",
      "Cloud (FY2021 60 - FY2020 40) / Total FY2020 160 = 12.500 % (20-F FY2021, old lines)",
    ],
    [
      "mix_shift, ACME, Cloud, FY2021",
      "",
      "Cloud FY2021 60 / 200 - FY2020 40 / 160 = 5.000 pp (20-F FY2021, old lines)",
    ],
    [
      "mix shift, ACME, Cloud, FY2020:FY2021",
      "",
      "Cloud FY2021 60 / 200 - FY2020 40 / 160 = 5.000 pp (20-F FY2021, old lines)",
    ],
    // 2^(1/3) = 1.259921
    ["cagr, ACME, , FY2018:FY2021", "", "Total (FY2021 200 / FY2018 100)^(1/3) - 1 = 25.992 % (20-F FY2021)"],
    [
      "hhi, ACME, , FY2021",
      "",
      "10,000 x sum of squares of Shop 55.000 %, Cloud 30.000 %, Others 15.000 % = 4,150 (20-F FY2021, old lines)",
    ],
    [
      "HHI, ACME, total, FY2023",
      "",
      "10,000 x sum of squares of Retail Group 66.667 %, Cloud Group 33.333 % = 5,555.6 (20-F FY2023, new groups)",
    ],
    ["bridge, ACME, , FY2021", "", "FY2020 160 + 22 Shop + 20 Cloud - 2 Others = FY2021 200 (20-F FY2021, old lines)"],
    [
      "bridge, ACME, , FY2019:FY2021",
      "scale=K",
      "FY2019 125,000 + 38,000 Shop + 40,000 Cloud - 3,000 Others = FY2021 200,000 (20-F FY2021, 20-F FY2020, old lines, no filing states both: 20-F FY2021 and 20-F FY2020)",
    ],
    [
      "bridge, BOLT, , FY2022",
      "axis=product",
      "FY2021 90 + 0 Goods + 5 Services + 5 Ads = FY2022 100 (10-K FY2022, net sales by type)",
    ],
    [
      "margin_bridge, ACME, , FY2023",
      "",
      "Margin FY2022 to FY2023: rate -2.000 pp + mix -0.154 pp + unallocated and eliminations 0.154 pp = -2.000 pp (20-F FY2023, new groups, total FY2023: segments and reconciling lines of the filing)",
    ],
    ["revenue, ACME, Cloud, FY2021", "", "ACME Cloud FY2021 = CNY 60 million (20-F FY2021, old lines)"],
    [", ACME, Cloud, FY2021", "scale=B", "ACME Cloud FY2021 = CNY 0.06 billion (20-F FY2021, old lines)"],
    ["GET, ACME, Cloud, FY2021", "scale=K", "ACME Cloud FY2021 = CNY 60,000 thousand (20-F FY2021, old lines)"],
    ["get, ACME, Cloud, FY2021", "scale=1", "ACME Cloud FY2021 = CNY 60,000,000 (20-F FY2021, old lines)"],
    [
      "revenue, ACME, , FY2022",
      "currency=USD",
      "ACME Total FY2022 = USD 40 million (20-F FY2022, USD as stated in 20-F FY2022)",
    ],
    ["employees, ACME, , FY2021", "scale=B", "ACME Total employees FY2021 = 12,345 (20-F FY2021)"],
    [
      "cost of revenue, ACME, Content, FY2021",
      "",
      "ACME Content cost of revenue FY2021 = 12 + 8 = CNY 20 million (20-F FY2021)",
    ],
    [
      "whatif, ACME, Cloud, FY2021",
      "cost=fixed",
      "Assumed: cost of revenue stays as reported, whatever revenue does (cost=fixed).",
    ],
    [
      "whatif, ACME, , FY2021",
      "cost=0.25",
      "Assumed: 25.000 % of a change of revenue becomes cost of revenue (cost=0.25).",
    ],
    [
      "whatif, ACME, , FY2021",
      "currency=USD",
      "Assumed: cost of revenue follows the group's reported ratio, Total cost of revenue 120 / revenue 200 = 60.000 % (20-F FY2021). cost=fixed or cost=0.4 assumes another.",
    ],
  ])("%s with options '%s'", (asked, options, text) => {
    expect(of(asked, options)).toBe(text);
  });

  it.each([
    ["shar, ACME, Cloud, FY2021", 'not-found: No measure "shar". Did you mean "share"?'],
    ["operating_incom, ACME, , FY2021", 'not-found: No measure "operating_incom". Did you mean "operating_income"?'],
    ["gross_profti, ACME, , FY2021", 'not-found: No measure "gross_profti". Did you mean "gross_profit"?'],
    ["cost_of_revenu, ACME, , FY2021", 'not-found: No measure "cost_of_revenu". Did you mean "cost_of_revenue"?'],
    ["adjusted_ebit, ACME, , FY2021", 'not-found: No measure "adjusted_ebit". Did you mean "adjusted_ebita"?'],
    ["revenu, ACME, , FY2021", 'not-found: No measure "revenu". Did you mean "revenue"?'],
    ["take_rat, ACME, , FY2021", 'not-found: No measure "take_rat". Did you mean "take_rate"?'],
    ["growht, ACME, , FY2021", 'not-found: No measure "growht". Did you mean "growth"?'],
    ["margn, ACME, , FY2021", 'not-found: No measure "margn". Did you mean "margin"?'],
    ["cost_raito, ACME, , FY2021", 'not-found: No measure "cost_raito". Did you mean "cost_ratio"?'],
    ["whatfi, ACME, , FY2021", 'not-found: No measure "whatfi". Did you mean "whatif"?'],
    ["zzzzzzzzzzzzzzzz, ACME, , FY2021", 'not-found: No measure "zzzzzzzzzzzzzzzz".'],
    ["hhi, ACME, Cloud, FY2021", `bad-argument: An HHI is the company's: leave the segment empty, not "Cloud".`],
    ["bridge, ACME, Cloud, FY2021", `bad-argument: A bridge is the company's: leave the segment empty, not "Cloud".`],
    [
      "margin_bridge, ACME, Cloud, FY2021",
      `bad-argument: A margin bridge is the company's: leave the segment empty, not "Cloud".`,
    ],
    [
      "take_rate, ACME, Cloud, FY2021",
      `bad-argument: A take rate is the company's: leave the segment empty, not "Cloud".`,
    ],
    ["cagr, ACME, Cloud, FY2021", 'bad-argument: CAGR has two ends: write the period as "FY2018:FY2022".'],
    [
      "cagr, ACME, Cloud, :FY2021",
      'bad-argument: The first period is missing. Write both, such as "FY2021" and "FY2022".',
    ],
    [
      "growth, ACME, Cloud, FY2019:FY2020:FY2021",
      'bad-argument: "FY2019:FY2020:FY2021" is a range of years, which stands alone as an argument; here one period is meant.',
    ],
    ["share, ACNE, Cloud, FY2021", 'not-found: No company "ACNE". Did you mean "ACME"? Known: ACME, BOLT.'],
    ["bridge, ACNE, , FY2021", 'not-found: No company "ACNE". Did you mean "ACME"? Known: ACME, BOLT.'],
    [
      "revenue, ACME, Cloud, FY2030",
      "not-in-dataset: ACME revenue Cloud Group FY2030 is not in the dataset, which has ACME FY2018 to FY2023.",
    ],
    ["whatif, ACME, , FY2023", "not-in-dataset: ACME cost of revenue Total FY2023 is not in the dataset."],
    [
      "hhi, ACME, , FY2017",
      "not-in-dataset: ACME revenue by old lines FY2017 is not in the dataset, which has ACME FY2018 to FY2023.",
    ],
  ])("%s has none", (asked, sentence) => {
    expect(of(asked)).toBe(sentence);
  });

  it("a comparison reads a range as its two ends, any other measure as years", () => {
    const measures = [
      "Growth",
      "growth rate",
      "contribution",
      "mix_shift",
      "cagr",
      "bridge",
      "margin-bridge",
      "share",
      "hhi",
      "margin",
    ];
    expect(measures.map(comparesPeriods)).toEqual([true, true, true, true, true, true, true, false, false, false]);
  });
});
