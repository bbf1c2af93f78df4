import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isFailure } from "../../../src/engine/failure";
import type { NodeHost } from "../../../src/host/node/start-node-host";
import { type AskedFigure, nothingAsked } from "../../../src/pane/explore/asked-figure";
import { explore } from "../../../src/pane/explore/exploration";
import { historyChart } from "../../../src/pane/explore/history-chart";
import { type SettledFigure, settleAsked } from "../../../src/pane/explore/settle-asked";
import { facts } from "../../../src/pane/facts";
import { english } from "../../../src/pane/words/english/english";
import { evaluate, startFunctions } from "../../functions/start-functions";

const settled = (asked: Partial<AskedFigure>): SettledFigure => {
  const found = settleAsked(facts, { ...nothingAsked, ...asked });
  if (!found) throw new Error("There is no company.");
  return found;
};
const explored = (asked: Partial<AskedFigure>) => explore(facts, settled(asked));
const valueOf = (asked: Partial<AskedFigure>) => {
  const { found } = explored(asked);
  return isFailure(found) ? found.failure : found.value;
};

describe("what is asked for", () => {
  it("begins with the first company, its revenue and its last year", () => {
    expect(settled({}).asked).toMatchObject({ company: "BABA", line: "company:Total", measure: "revenue" });
    expect(settled({}).asked.period).toBe(facts.fiscalYears.get("BABA")?.at(-1));
  });

  it("keeps a line of business under its name in another structure, and falls back to the company", () => {
    const asked = { company: "BABA", line: "segment:Cloud", period: "FY2022" };
    expect(settled({ ...asked, period: "FY2026" }).asked.line).toBe("segment:Cloud Intelligence Group");
    expect(settled({ ...asked, period: "FY2020", basis: "first" }).asked.line).toBe("segment:Cloud computing");
    expect(settled({ ...asked, company: "AMZN" }).asked.line).toBe("company:Total");
  });

  it("lets go of what the company does not have", () => {
    const asked = settled({
      company: "AMZN",
      measure: "share_based_compensation",
      basis: "20-F FY2022",
      currency: "USD",
    });
    expect(asked.asked).toMatchObject({ measure: "revenue", basis: "latest", currency: "reporting" });
    expect(asked.offers.currencies).toEqual(["reporting", "CNY"]);
  });

  it("offers products, components of cost, and segments for which a metric is not disclosed", () => {
    expect(settled({ company: "AMZN" }).offers.lines.map(({ value }) => value)).toContain("product:Online stores");
    const costs = settled({ company: "BABA", measure: "cost_of_revenue", period: "FY2022" }).offers.lines;
    expect(costs.map(({ value }) => value)).toEqual(
      expect.arrayContaining(["nature:Traffic acquisition", "segment:Cloud", "company:Total"]),
    );
  });
});

describe("what is found", () => {
  it("is the figure with its formula, source and arithmetic", () => {
    const found = explored({ company: "BABA", line: "segment:Cloud", period: "FY2022" });
    expect(found.formula).toBe('=SEG.GET("BABA","Cloud","FY2022")');
    expect(found.found).toMatchObject({ value: 74568, cited: { cited: { filing: "20-F FY2022" } } });
    expect(found.arithmetic).toContain("74,568");
    expect(found.counted).toEqual({ unit: "money", currency: "CNY", scale: 1e6 });
  });

  it.each([
    [{ measure: "share" }, 74568 / 853062, '=SEG.SHARE("BABA","Cloud","FY2022")'],
    [{ measure: "growth" }, 74568 / 60558 - 1, '=SEG.GROWTHRATE("BABA","Cloud","FY2022")'],
    [{ measure: "margin" }, 1146 / 74568, '=SEG.MARGIN("BABA","Cloud","FY2022")'],
    [
      { currency: "USD", scale: 1e9, basis: "first" } as const,
      74568 / 6.3393 / 1e3,
      '=SEG.GET("BABA","Cloud","FY2022",,"currency=USD; scale=B; basis=first")',
    ],
    [{ measure: "growth", currency: "USD" }, 74568 / 60558 - 1, '=SEG.GROWTHRATE("BABA","Cloud","FY2022")'],
  ])("%j", (more, value, formula) => {
    const found = explored({ company: "BABA", line: "segment:Cloud", period: "FY2022", ...more });
    expect(isFailure(found.found) ? found.found : found.found.value).toBeCloseTo(value, 6);
    expect(found.formula).toBe(formula);
  });

  it("is a reason where nothing is disclosed, never a zero", () => {
    const asked = { company: "BABA", measure: "cost_of_revenue", period: "FY2022" };
    expect(valueOf({ ...asked, line: "nature:Traffic acquisition" })).toBe("not-disclosed");
    expect(valueOf({ ...asked, line: "segment:Cloud" })).toBe("not-disclosed");
    expect(valueOf({ ...asked, line: "nature:Content acquisition" })).toBe("partly-disclosed");
  });

  it("has a chart over all years with the reasons in place of missing figures", () => {
    const found = explored({ company: "BABA", line: "segment:Cloud", period: "FY2022", measure: "margin" });
    const chart = historyChart(found, "Margin", "Cloud", "FY2022", english);
    expect(chart).toMatchObject({ kind: "lines", at: "FY2022", numbers: { style: "percent" } });
    if (chart.kind !== "lines") throw new Error("no lines");
    expect(chart.categories).toEqual(facts.fiscalYears.get("BABA"));
    expect(chart.series[0]?.values.filter((value) => typeof value === "string").length).toBeGreaterThan(0);
    expect(chart.series[0]?.values).not.toContain(0);
  });
});

describe("the formula in a cell", { timeout: 60_000 }, () => {
  let host: NodeHost;
  beforeAll(async () => {
    host = await startFunctions();
  });
  afterAll(() => host.dispose());

  it("comes to what the pane shows, for every line of both companies and every kind of measure", async () => {
    const asked = ["BABA", "AMZN"].flatMap((company) =>
      ["revenue", "share", "growth", "margin", "cost_of_revenue", "adjusted_ebita"].flatMap((measure) => {
        const period = company === "BABA" ? "FY2022" : "FY2023";
        const { offers } = settled({ company, measure, period });
        return offers.lines.map(({ value }) => settled({ company, measure, period, line: value }));
      }),
    );
    expect(asked.length).toBeGreaterThan(100);
    const explored = asked.map((one) => explore(facts, one));
    const answers = await evaluate(
      host,
      explored.map(({ formula }) => formula),
    );
    for (const [at, { found, formula }] of explored.entries())
      if (isFailure(found)) expect([formula, answers[at]?.message]).toEqual([formula, found.message]);
      else expect([formula, answers[at]?.values[0]?.[0]]).toEqual([formula, found.value]);
  });
});
