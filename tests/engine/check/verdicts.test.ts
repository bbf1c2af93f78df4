import { describe, expect, it } from "vitest";
import type { Dataset, Figure } from "../../../src/data/types";
import { checkablePeriods, checkData, type CheckName } from "../../../src/engine/check/check-data";
import { findCompany } from "../../../src/engine/facts/company";
import { isFailure } from "../../../src/engine/failure";
import { answerOf, smallDataset, smallFacts, stated } from "../small-facts";

function verdict(asked: string, what: CheckName | "all" = "all", change: Partial<Dataset> = {}) {
  const [name = "", period = ""] = asked.split(" ");
  const index = smallFacts(change);
  const company = findCompany(index, name);
  return isFailure(company) ? company.message : answerOf(checkData(index, company, period, what), (text) => text);
}
/** The dataset with some figures changed, or left out where nothing stands for them. */
const changed = (
  line: string,
  value: number | undefined,
  filing = "20-F FY2021",
  metric = "revenue",
): Partial<Dataset> => ({
  figures: smallDataset.figures.flatMap((one): Figure[] => {
    const [segment, period] = line.split(" ");
    const meant =
      one.segment === segment &&
      one.period === period &&
      one.filing === filing &&
      one.metric === metric &&
      one.currency !== "USD";
    const own =
      meant || (one.company === "BOLT" && one.segment === segment && one.period === period && one.metric === metric);
    return !own ? [one] : value === undefined ? [] : [{ ...one, value }];
  }),
});
const gap = (company: string, metric: string, axis: "segment" | "company", segment: string, period: string) => ({
  gaps: [
    ...smallDataset.gaps,
    {
      company,
      metric,
      axis,
      scheme: axis === "segment" ? "*" : "",
      segment,
      periods: period,
      status: "not_disclosed" as const,
      reason: "kept back",
    },
  ],
});

describe("the checks of a year", () => {
  it.each<[string, CheckName | "all", string]>([
    ["ACME FY2020", "segments", "OK"],
    ["ACME FY2020", "gross", "OK"],
    ["ACME FY2020", "shares", "OK"],
    ["ACME FY2020", "all", "OK"],
    ["ACME FY2021", "segments", "OK"],
    ["ACME FY2021", "gross", "OK (by construction)"],
    ["ACME FY2021", "all", "OK (by construction)"],
    ["ACME FY2022", "segments", "OK"],
    ["ACME FY2022", "shares", "OK"],
    ["ACME FY2023", "gross", "INCONCLUSIVE: ACME cost of revenue FY2023 not in the dataset"],
    ["ACME FY2023", "all", "INCONCLUSIVE: ACME cost of revenue FY2023 not in the dataset"],
    ["ACME H1FY2023", "segments", "INCONCLUSIVE: ACME segments H1FY2023 not in the dataset"],
    ["ACME H1FY2023", "shares", "INCONCLUSIVE: ACME shares H1FY2023 by new groups, not in the dataset"],
    ["BOLT FY2022", "segments", "OK"],
    ["BOLT FY2022", "shares", "OK"],
    [
      "ACME FY2030",
      "all",
      "not-in-dataset: ACME revenue Total FY2030 is not in the dataset, which has ACME FY2018 to FY2023.",
    ],
  ])("%s %s", (asked, what, answer) => {
    expect(verdict(asked, what)).toBe(answer);
  });

  it.each<[string, CheckName | "all", Partial<Dataset>, string]>([
    [
      "ACME FY2021",
      "segments",
      changed("Shop FY2021", 111),
      "FAIL: segments 201 over total 200 (20-F FY2021, old lines)",
    ],
    [
      "ACME FY2021",
      "segments",
      changed("Shop FY2021", 109),
      "FAIL: segments 199 under total 200 (20-F FY2021, old lines)",
    ],
    ["ACME FY2021", "all", changed("Shop FY2021", 109), "FAIL: segments 199 under total 200 (20-F FY2021, old lines)"],
    ["ACME FY2021", "shares", changed("Shop FY2021", 111), "FAIL: shares by old lines add up to 1.005"],
    [
      "BOLT FY2022",
      "segments",
      changed("Ads FY2022", 16, "10-K FY2022"),
      "FAIL: products 101 over total 100 (10-K FY2022, net sales by type)",
    ],
    [
      "BOLT FY2022",
      "shares",
      changed("Ads FY2022", 16, "10-K FY2022"),
      "FAIL: shares by net sales by type add up to 1.01",
    ],
    [
      "ACME FY2020",
      "gross",
      changed("Total FY2020", 65, "20-F FY2020", "gross_profit"),
      "FAIL: revenue - cost - gross profit = -1",
    ],
    [
      "ACME FY2020",
      "gross",
      changed("Total FY2020", 97, "20-F FY2020", "cost_of_revenue"),
      "FAIL: revenue - cost - gross profit = -1",
    ],
    [
      "BOLT FY2022",
      "gross",
      gap("BOLT", "cost_of_revenue", "company", "Total", "FY2022"),
      "INCONCLUSIVE: BOLT cost of revenue FY2022 not disclosed",
    ],
    [
      "ACME FY2021",
      "segments",
      changed("Others FY2021", undefined),
      "INCONCLUSIVE: ACME segments FY2021 not in the dataset",
    ],
    [
      "ACME FY2021",
      "shares",
      changed("Others FY2021", undefined),
      "INCONCLUSIVE: ACME shares FY2021 by old lines, not all lines are stated",
    ],
    [
      "ACME H1FY2023",
      "segments",
      gap("ACME", "revenue", "segment", "*", "FY2023"),
      "INCONCLUSIVE: ACME segments H1FY2023 not in the dataset",
    ],
  ])("%s %s of changed figures", (asked, what, change, answer) => {
    expect(verdict(asked, what, change)).toBe(answer);
  });

  it("lines the company keeps back are not disclosed; those of a structure of another time are no answer", () => {
    const none = smallDataset.figures.filter(({ period, axis }) => period !== "FY2021" || axis !== "segment");
    const { gaps } = gap("ACME", "revenue", "segment", "*", "FY2021");
    expect(verdict("ACME FY2021", "segments", { figures: none })).toBe(
      "INCONCLUSIVE: ACME segments FY2021 not in the dataset",
    );
    expect(verdict("ACME FY2021", "segments", { figures: none, gaps })).toBe(
      "INCONCLUSIVE: ACME segments FY2021 not disclosed",
    );
    const before = gaps.map((one) => (one.reason === "kept back" ? { ...one, status: "did_not_exist" as const } : one));
    expect(verdict("ACME FY2021", "segments", { figures: none, gaps: before })).toBe(
      "INCONCLUSIVE: ACME segments FY2021 not in the dataset",
    );
  });

  it("figures rounded to billions prove nothing", () => {
    const rounded = (lines: Record<string, number>) => ({
      figures: [
        ...smallDataset.figures,
        ...stated("BOLT", "FY2023", "10-K FY2022", "revenue", "company", { Total: 2_000 }),
        ...stated("BOLT", "FY2023", "10-K FY2022", "revenue", "segment: two segments", lines, { scale: 1e9 }),
      ],
    });
    expect(verdict("BOLT FY2023", "segments", rounded({ Home: 1, Abroad: 2 }))).toBe(
      "INCONCLUSIVE: BOLT segments FY2023 not in the dataset",
    );
    expect(verdict("BOLT FY2023", "shares", rounded({ Home: 1, Abroad: 1 }))).toBe(
      "INCONCLUSIVE: BOLT shares FY2023 by two segments, rounded to billions",
    );
  });

  it("a company without structures is inconclusive; periods with any total revenue can be checked", () => {
    const lines = smallDataset.lines.filter(({ company }) => company !== "BOLT");
    const figures = smallDataset.figures.filter(({ company, axis }) => company !== "BOLT" || axis === "company");
    expect(verdict("BOLT FY2022", "segments", { lines, figures })).toBe(
      "INCONCLUSIVE: BOLT segments FY2022 not in the dataset",
    );
    expect(verdict("BOLT FY2022", "shares", { lines, figures })).toBe(
      "INCONCLUSIVE: BOLT shares FY2022 not in the dataset",
    );
    const index = smallFacts({
      periodEnds: { ...smallDataset.periodEnds, BOLT: { FY2020: "2020-12-31", FY2022: "2022-12-31" } },
    });
    const bolt = findCompany(index, "BOLT");
    expect(isFailure(bolt) || checkablePeriods(index, bolt)).toEqual(["FY2022"]);
  });
});
