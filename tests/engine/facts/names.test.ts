import { describe, expect, it } from "vitest";
import { findCompany } from "../../../src/engine/facts/company";
import { findLine, isTotal, lineNames } from "../../../src/engine/facts/line";
import { linePath } from "../../../src/engine/facts/line-index";
import { findMetric, metricLabel, metricTitle } from "../../../src/engine/facts/metric";
import { nearestName } from "../../../src/engine/facts/nearest-name";
import { answerOf, factsWith, smallDataset, smallFacts, stated } from "../small-facts";

describe("the nearest name", () => {
  it.each([
    // one letter put in, left out, put for another, or swapped with its neighbour counts one
    ["Clod", ["Cloud", "Shop"], "Cloud"],
    ["Clloud", ["Shop", "Cloud"], "Cloud"],
    ["Cluod", ["Shop", "Cloud"], "Cloud"],
    ["Clowd", ["Shop", "Cloud"], "Cloud"],
    ["C L O U D", ["Cloud"], "Cloud"],
    // a swap is one, two letters exchanged for others are two
    ["abdc", ["abxy", "abcd"], "abcd"],
    ["ab", ["ba"], "ba"],
    ["abcd", ["badc"], "badc"],
    // of two at one distance the first
    ["cat", ["bat", "hat"], "bat"],
    ["cat", ["hat", "bat"], "hat"],
    // a beginning of three letters and more counts as one letter off
    ["ope", ["opr", "operating_income"], "opr"],
    ["oper", ["operating_income"], "operating_income"],
    ["income", ["operating_income"], undefined],
    ["op", ["operating_income"], undefined],
    // at most half of the letters may differ, one always
    ["abcdef", ["abcxyz"], "abcxyz"],
    ["abcdef", ["abxyzw"], undefined],
    ["abcde", ["abcxy"], "abcxy"],
    ["abcde", ["abxyz"], undefined],
    ["abcdefgh", ["abcd"], "abcd"],
    ["a", ["b"], "b"],
    ["a", ["bc"], undefined],
    ["", ["b", "cd"], "b"],
    ["x", [], undefined],
  ])("'%s' of %j is %s", (asked, known, nearest) => {
    expect(nearestName(asked, known)).toBe(nearest);
  });
  it("looks at the first hundred letters", () => {
    expect(nearestName("a".repeat(150), ["a".repeat(100)])).toBe("a".repeat(100));
  });
});

describe("companies", () => {
  it("by id, name and alias, an id before another's name", () => {
    const index = smallFacts();
    const id = (asked: string) => answerOf(findCompany(index, asked), (company) => company.id);
    expect(["acme", "ACME GROUP", " acmeholding ", "9999", "bolt.com"].map(id)).toEqual([
      "ACME",
      "ACME",
      "ACME",
      "ACME",
      "BOLT",
    ]);
    expect(id("")).toBe("bad-argument: A company is missing. Known: ACME, BOLT.");
    expect(id("  ")).toBe("bad-argument: A company is missing. Known: ACME, BOLT.");
    expect(id("Acme Hodling")).toBe(
      'not-found: No company "Acme Hodling". Did you mean "Acme Holding"? Known: ACME, BOLT.',
    );
    expect(id("zzzzzzzzzzzz")).toBe('not-found: No company "zzzzzzzzzzzz". Known: ACME, BOLT.');
  });
});

describe("metrics", () => {
  const of = (asked: string, company = "ACME") =>
    answerOf(findMetric(smallFacts(), company, asked), (metric) => metric);
  it.each([
    ["", "revenue"],
    ["  ", "revenue"],
    ["Net Income", "net_income"],
    ["net-income", "net_income"],
    ["OPERATING_INCOME", "operating_income"],
    ["ＧＭＶ", "gmv"],
  ])("'%s' is %s", (asked, metric) => {
    expect(of(asked)).toBe(metric);
  });
  it.each([
    ["sales", "revenue"],
    ["Net sales", "revenue"],
    ["turnover", "revenue"],
    ["COGS", "cost_of_revenue"],
    ["cost of sales", "cost_of_revenue"],
    ["cost-of-goods-sold", "cost_of_revenue"],
    ["gross margin", "gross_profit"],
    ["EBIT", "operating_income"],
    ["operating profit", "operating_income"],
    ["ebita", "adjusted_ebita"],
    ["EBITDA", "adjusted_ebita"],
    ["profit", "net_income"],
    ["net profit", "net_income"],
    ["SBC", "share_based_compensation"],
    ["D-A", "depreciation"],
    ["employes", "employees"],
    ["cost of  revenu", "cost_of_revenue"],
  ])("'%s' is called %s here", (asked, metric) => {
    expect(of(asked)).toBe(
      `not-found: No metric "${asked}" in ACME. Did you mean "${metric}"? METRICS("ACME") lists them.`,
    );
  });
  it("those of the company are offered, of a company without any all there are", () => {
    expect(of("employes", "BOLT")).toBe('not-found: No metric "employes" in BOLT. METRICS("BOLT") lists them.');
    expect(of("employes", "NONE")).toBe(
      'not-found: No metric "employes" in NONE. Did you mean "employees"? METRICS("NONE") lists them.',
    );
  });
  it("in words and as a title", () => {
    expect(["adjusted_ebita", "gmv", "fx_rate", "gmvs"].map(metricLabel)).toEqual([
      "adjusted EBITA",
      "GMV",
      "FX rate",
      "gmvs",
    ]);
    expect(["cost_of_revenue", "gmv"].map(metricTitle)).toEqual(["Cost of revenue", "GMV"]);
  });
});

describe("lines", () => {
  it.each([
    [undefined, true],
    ["", true],
    ["  ", true],
    [" TOTAL ", true],
    ["Total segments", false],
  ])("'%s' is the whole company: %s", (asked, whole) => {
    expect(isTotal(asked)).toBe(whole);
  });

  it("an exact path wins, then a top-level name, its id or alias, then a name below, its id or alias", () => {
    const [shop] = smallDataset.lines;
    if (!shop) throw new Error("no line");
    const line = (parent: string, segment: string, id: string, ...aliases: string[]) => ({
      ...shop,
      parent,
      segment,
      id,
      aliases,
    });
    const lines = [
      line("A", "Gamma", "g-below", "Delta"),
      line("A", "Delta", "d-below", "Zeta"),
      line("", "A", "a", "Gamma"),
      line("", "B", "delta"),
      line("B", "Epsilon", "e-below"),
      line("A", "Epsilon", "e-other"),
      line("", "B (new)", "delta"),
    ];
    const index = smallFacts({ lines });
    const found = (asked: string) =>
      answerOf(findLine(index, "ACME", "segment", "old lines", asked) ?? null, (own) => own && linePath(own));
    expect(found("a > GAMMA")).toBe("A > Gamma");
    expect(found("gamma")).toBe("A");
    expect(found("Delta")).toBe("B (new)");
    expect(found("b")).toBe("B");
    expect(found("zeta")).toBe("A > Delta");
    expect(found("g-below")).toBe("A > Gamma");
    expect(found("Epsilon")).toBe(
      'bad-argument: "Epsilon" fits 2 lines: "B > Epsilon", "A > Epsilon". Write the path.',
    );
    expect(found("e-other")).toBe("A > Epsilon");
    expect(found("Omega")).toBeNull();
    expect(findLine(index, "ACME", "segment", "no such", "A")).toBeUndefined();
    expect(lineNames(index, "ACME", "segment", "old lines").slice(0, 4)).toEqual([
      "Gamma",
      "Delta",
      "A > Gamma",
      "Delta",
    ]);
    expect(lineNames(index, "ACME", "segment", "no such")).toEqual([]);
  });

  it("without a structure they are the names of the figures, each once", () => {
    const index = factsWith(
      stated("BOLT", "FY2021", "10-K FY2022", "gmv", "market", { Malls: 1, "Malls > North": 1, Total: 2 }),
      stated("BOLT", "FY2022", "10-K FY2022", "gmv", "market", { Malls: 1 }),
    );
    expect(
      index.lines
        .get("BOLT|market|")
        ?.map(({ segment, parent, kind, id, aliases }) => [segment, parent, kind, id, aliases]),
    ).toEqual([
      ["Malls", "", "segment", "malls", []],
      ["North", "Malls", "line", "malls>north", []],
      ["Total", "", "total", "total", []],
    ]);
  });
});
