import { describe, expect, it } from "vitest";
import type { Figure, LineKind } from "../../../src/data/types";
import { bridge } from "../../../src/engine/analysis/bridge";
import { growthRate } from "../../../src/engine/analysis/growth-rate";
import { answerOf, optionsOf, smallDataset, smallFacts, stated } from "../small-facts";

/*
 * Rule 3 of "Which figure": both ends within one scheme, the newest in which some vintage states both periods completely, and from the
 * newest such vintage; else the newest scheme that states each. Bolt states two segments to FY2022 and three regions from FY2021 on; every
 * number below names its filing by itself, so an answer in numbers says which filing was taken.
 */
const two = "segment: two segments";
const three = "segment: three regions";
const lineOf = (place: string, path: string, id: string, kind: LineKind = "segment") => {
  const at = path.lastIndexOf(" > ");
  return {
    company: "BOLT",
    axis: "segment" as const,
    scheme: place.slice("segment: ".length),
    parent: at < 0 ? "" : path.slice(0, at),
    segment: at < 0 ? path : path.slice(at + 3),
    id,
    kind,
    aliases: [],
  };
};
const bolt = (
  period: string,
  vintage: number,
  metric: string,
  place: Parameters<typeof stated>[4],
  lines: Record<string, number>,
) => stated("BOLT", period, `10-K FY${vintage}`, metric, place, lines);
const figures: Figure[] = [
  ...stated("BOLT", "FY2017", "Article", "revenue", "company", { Total: 60 }),
  ...stated("BOLT", "FY2018", "Article", "revenue", "company", { Total: 66 }),
  ...stated("BOLT", "FY2018", "Another article", "revenue", "company", { Total: 67 }),
  ...bolt("FY2019", 2021, "revenue", "company", { Total: 70 }),
  ...bolt("FY2020", 2021, "revenue", "company", { Total: 80 }),
  ...bolt("FY2021", 2022, "revenue", "company", { Total: 90 }),
  ...bolt("FY2022", 2022, "revenue", "company", { Total: 100 }),
  ...bolt("FY2023", 2023, "revenue", "company", { Total: 120 }),
  ...bolt("FY2020", 2021, "revenue", two, { Home: 50, Abroad: 30 }),
  ...bolt("FY2021", 2021, "revenue", two, { Home: 54, Abroad: 36 }),
  ...bolt("FY2021", 2022, "revenue", two, { Home: 57, Abroad: 33 }),
  ...bolt("FY2022", 2022, "revenue", two, { Home: 55, Abroad: 45 }),
  // A newer filing states Home of both years alone: the lines do not add up, so it is not taken.
  ...bolt("FY2021", 2023, "revenue", two, { Home: 58, "Home > Shops": 25 }),
  ...bolt("FY2022", 2023, "revenue", two, { Home: 56, "Home > Shops": 26 }),
  ...bolt("FY2020", 2021, "revenue", two, { "Home > Shops": 20 }),
  ...bolt("FY2021", 2021, "revenue", two, { "Home > Shops": 22 }),
  ...bolt("FY2021", 2022, "revenue", two, { "Home > Shops": 23 }),
  ...bolt("FY2021", 2023, "revenue", three, { Home: 40, North: 30, Elimination: 20 }),
  ...bolt("FY2022", 2023, "revenue", three, { Home: 44, North: 36, Elimination: 20 }),
  ...bolt("FY2023", 2023, "revenue", three, { Home: 50, North: 40, Elimination: 30 }),
  ...bolt("FY2020", 2022, "operating_income", two, { Home: 4 }),
  ...bolt("FY2021", 2022, "operating_income", two, { Home: 10 }),
  ...bolt("FY2022", 2022, "operating_income", two, { Home: 11 }),
  ...bolt("FY2021", 2023, "operating_income", two, { Home: 8 }),
  ...bolt("FY2022", 2023, "operating_income", two, { Home: 12 }),
];
const facts = () =>
  smallFacts({
    filings: [
      ...smallDataset.filings.filter(({ company }) => company !== "BOLT"),
      ...[2021, 2022, 2023].map((vintage) => ({
        company: "BOLT",
        filing: `10-K FY${vintage}`,
        vintage,
        order: vintage - 2020,
        kind: "10-K",
      })),
      { company: "BOLT", filing: "Article", vintage: null, order: 50, kind: "article" },
      { company: "BOLT", filing: "Another article", vintage: null, order: 51, kind: "article" },
    ],
    lines: [
      ...smallDataset.lines.filter(({ company }) => company !== "BOLT"),
      lineOf(two, "Home", "home"),
      lineOf(two, "Home > Shops", "shops", "line"),
      lineOf(two, "Abroad", "abroad"),
      lineOf(three, "Home", "home"),
      lineOf(three, "North", "north"),
      lineOf(three, "Elimination", "elimination", "reconciling"),
    ],
    gaps: [],
    figures: [...smallDataset.figures.filter(({ company }) => company !== "BOLT"), ...figures],
    periodEnds: {
      ...smallDataset.periodEnds,
      BOLT: Object.fromEntries(
        [2017, 2018, 2019, 2020, 2021, 2022, 2023].map((year) => [`FY${year}`, `${year}-12-31`]),
      ),
    },
  });

describe("both ends of a comparison", () => {
  it.each<[string, string, string, unknown]>([
    ["Home FY2022 FY2021", "", "the newest structure that states both", [44, 40, "three regions", 2023]],
    ["Home FY2022 FY2021", "basis=first", "the oldest filing that states both", [55, 57, "two segments", 2022]],
    [
      "Home FY2022 FY2021",
      "scheme=two segments",
      "the newest filing whose lines add up",
      [55, 57, "two segments", 2022],
    ],
    ["Home FY2022 FY2021", "basis=10-K FY2022", "the filing named", [55, 57, "two segments", 2022]],
    ["Home FY2021 FY2020", "", "not the newest of each end", [54, 50, "two segments", 2021]],
    ["Home FY2023 FY2022", "", "", [50, 44, "three regions", 2023]],
    [
      "Home FY2022 FY2020",
      "",
      "the newest of each, where none states both",
      [56, 50, "two segments", undefined, "no filing states both: 10-K FY2023 and 10-K FY2021"],
    ],
    [
      "Home FY2023 FY2020",
      "",
      "",
      "structure-changed: Structure changed: two segments FY2020, three regions FY2023 (before inter-segment elimination). splice=allow joins lines of one id.",
    ],
    [
      "Home FY2023 FY2020",
      "splice=allow",
      "",
      [
        50,
        50,
        "three regions",
        undefined,
        "spliced: two segments FY2020 with three regions FY2023",
        "no filing states both: 10-K FY2023 and 10-K FY2021",
      ],
    ],
    [
      "North FY2023 FY2020",
      "",
      "",
      "structure-changed: Structure changed: two segments FY2020, three regions FY2023 (before inter-segment elimination).",
    ],
    [
      "North FY2023 FY2020",
      "splice=allow",
      "",
      'structure-changed: Structure changed: two segments FY2020 has no line of the id of "North", three regions FY2023 (before inter-segment elimination).',
    ],
    [
      "Home FY2020 FY2019",
      "",
      "an end that no filing splits",
      "not-in-dataset: BOLT revenue Home FY2019 is not in the dataset.",
    ],
    ["Home FY2023 FY2019", "splice=allow", "", "not-in-dataset: BOLT revenue Home FY2019 is not in the dataset."],
    ["Shops FY2021 FY2020", "", "a line below as its structure", [22, 20, "two segments", 2021]],
    [
      "Shops FY2022 FY2021",
      "scheme=two segments",
      "a line below as the filing that states it at both ends",
      [26, 25, "two segments", 2023],
    ],
    [
      "Home FY2022 FY2021 operating_income",
      "scheme=two segments",
      "another metric beside whole revenue",
      [11, 10, "two segments", 2022],
    ],
    [
      "Home FY2021 FY2020 operating_income",
      "",
      "another metric with whole revenue in neither",
      [10, 4, "two segments", 2022],
    ],
    ["Total FY2023 FY2020", "", "", [120, 80, "", undefined]],
    ["Total FY2018 FY2017", "", "two undated sources are two filings", [66, 60, "", null]],
    ["Total FY2019 FY2018", "", "the newest of each", [70, 67, "", undefined]],
    ["Hom FY2022 FY2021", "", "", 'not-found: No segment "Hom" in BOLT FY2022. Did you mean "Home"?'],
    ["Total FY2022 FY2021", "", "", [100, 90, "", 2022]],
  ])("%s %s: %s", (asked, options, _, answer) => {
    const [segment = "", period = "", prior = "", metric = "revenue"] = asked.split(" ");
    const found = growthRate(facts(), { company: "BOLT", segment, period, prior, metric }, optionsOf(options));
    expect(
      answerOf(found, ({ now, then, vintage, remarks, value }) => {
        expect(value).toBeCloseTo(now.amount / then.amount - 1, 14);
        return [now.amount / 1e6, then.amount / 1e6, now.scheme, vintage?.vintage, ...remarks];
      }),
    ).toEqual(answer);
  });

  it.each<[string, string, unknown]>([
    ["FY2021 FY2022", "", ["three regions", "Home 4", "North 6", "Elimination 0"]],
    ["FY2021 FY2022", "basis=first", ["two segments", "Home -2", "Abroad 12"]],
    [
      "FY2020 FY2022",
      "",
      ["two segments", "Home 5", "Abroad 15", "no filing states both: 10-K FY2022 and 10-K FY2021"],
    ],
    [
      "FY2020 FY2023",
      "",
      "structure-changed: Structure changed: two segments FY2020, three regions FY2023 (before inter-segment elimination). splice=allow joins lines of one id.",
    ],
    [
      "FY2020 FY2023",
      "splice=allow",
      [
        "three regions",
        "Home 0",
        "North (FY2023 only) 40",
        "Abroad (FY2020 only) -30",
        "Elimination (FY2023 only) 30",
        "spliced: two segments FY2020 with three regions FY2023",
      ],
    ],
    ["FY2019 FY2020", "", "not-in-dataset: BOLT revenue by two segments FY2019 is not in the dataset."],
    ["FY2019 FY2023", "splice=allow", "not-in-dataset: BOLT revenue by two segments FY2019 is not in the dataset."],
    [
      "FY2020 FY2022",
      "scheme=one",
      'bad-argument: BOLT has no scheme "one". Allowed: auto, two segments, three regions.',
    ],
  ])("all lines from %s %s", (asked, options, answer) => {
    const [from = "", to = ""] = asked.split(" ");
    const found = bridge(facts(), { company: "BOLT", from, to }, optionsOf(options));
    expect(
      answerOf(found, ({ steps, compared }) => [
        compared.now.scheme,
        ...steps.map(({ name, change }) => `${name} ${change / 1e6}`),
        ...compared.remarks,
      ]),
    ).toEqual(answer);
  });
});
