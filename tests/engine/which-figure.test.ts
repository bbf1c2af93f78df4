import { describe, expect, it } from "vitest";
import { dataset } from "../../src/data/dataset";
import { growthRate } from "../../src/engine/analysis/growth-rate";
import { indexDataset } from "../../src/engine/facts/fact-index";
import { isFailure } from "../../src/engine/failure";
import { figure } from "../../src/engine/figure/figure";
import { type Options, parseOptions } from "../../src/engine/asked/options";
import { pair } from "../../src/engine/time/pair";

const index = indexDataset(dataset);
const options = (text: string): Options => {
  const parsed = parseOptions(text);
  if (isFailure(parsed)) throw new Error(parsed.message);
  return parsed;
};
const get = (company: string, segment: string, period: string, more = "", metric = "revenue") => {
  const found = figure(index, { company, segment, period, metric }, options(more));
  if (isFailure(found)) throw new Error(found.message);
  return found;
};
const failureOf = (company: string, segment: string, period: string, more = "", metric = "revenue") => {
  const found = figure(index, { company, segment, period, metric }, options(more));
  return isFailure(found) ? [found.failure, found.message] : found.value;
};

describe("1 vintage", () => {
  it("latest is the newest filing, first the oldest dated one, a filing's name that filing", () => {
    expect(get("BABA", "Innovation initiatives and others", "FY2020", "scheme=four segments; basis=first").value).toBe(
      6643,
    );
    expect(get("BABA", "Innovation initiatives and others", "FY2020", "scheme=four segments").value).toBe(4497);
    expect(get("BABA", "Innovation initiatives and others", "FY2020").value).toBe(2529);
    expect(get("BABA", "China commerce", "FY2021", "basis=20-F FY2022").value).toBe(501683);
    expect(get("BABA", "China commerce", "FY2021").value).toBe(501379);
  });
  it("cites the primary filing that states the same value as a secondary one", () => {
    const cloud = get("BABA", "Cloud", "FY2022");
    expect([cloud.figure.filing, cloud.cited.filing]).toEqual(["Results FY2023", "20-F FY2022"]);
    expect(get("BABA", "Cainiao", "FY2023").cited.secondary).toBe(true);
  });
  it("an undated source counts only where no dated filing states the figure", () => {
    expect(get("AMZN", "Online stores", "FY2018").figure.filing).toBe("Article");
    expect(get("AMZN", "Total", "FY2018").figure.filing).not.toBe("Article");
  });
});

describe("2 scheme", () => {
  it.each([
    ["FY2014", "business lines (before segments)"],
    ["FY2015", "four segments"],
    ["FY2019", "four segments"],
    ["FY2020", "seven segments"],
    ["FY2023", "seven segments"],
    ["FY2024", "four groups"],
    ["FY2026", "four groups"],
  ])("of %s is %s", (period, scheme) => {
    expect(get("BABA", "Cloud", period).scheme).toBe(scheme);
  });
  it("segment before product", () => {
    expect(get("AMZN", "AWS", "FY2022").axis).toBe("segment");
    expect(get("AMZN", "Online stores", "FY2022").axis).toBe("product");
    expect(get("AMZN", "AWS", "FY2022", "axis=product").axis).toBe("product");
  });
  it("a line of another scheme is refused with the way to it", () => {
    expect(failureOf("BABA", "Taobao", "FY2025")).toEqual([
      "did-not-exist",
      '"Taobao" is "Taobao and Tmall Group", a line of six groups; BABA FY2025 is stated in four groups. scheme=six groups asks for it.',
    ]);
    expect(get("BABA", "Taobao", "FY2025", "scheme=six groups").value).toBe(449827);
  });
});

describe("3 over time", () => {
  const growth = (segment: string, period: string, more = "", company = "BABA") =>
    growthRate(index, { company, segment, period }, options(more));
  it("both ends from the newest vintage that states both", () => {
    const change = growth("Innovation initiatives and others", "FY2020", "");
    expect(
      isFailure(change)
        ? change
        : [change.now.amount / 1e6, change.then.amount / 1e6, change.now.scheme, change.vintage?.vintage],
    ).toEqual([4497, 4456, "four segments", 2021]);
  });
  it("latest of each where no filing states both, and says so", () => {
    const change = growth("AWS", "FY2022", "", "AMZN");
    expect(isFailure(change) ? change : change.remarks).toEqual(["no filing states both: 10-K FY2024 and 10-K FY2023"]);
  });
  it("a changed structure is refused, splice=allow joins lines of one id and says so", () => {
    expect(growth("Cloud", "FY2024")).toMatchObject({ failure: "structure-changed" });
    const spliced = growth("Cloud", "FY2024", "splice=allow");
    expect(isFailure(spliced) ? spliced : [spliced.value, spliced.remarks[0]]).toEqual([
      106374 / 77203 - 1,
      "spliced: seven segments FY2023 with four groups FY2024",
    ]);
  });
  it("a hole is a hole, not a changed structure", () => {
    expect(growth("AWS", "FY2021", "", "AMZN")).toMatchObject({ failure: "not-in-dataset" });
  });
  it("with prior and with next are the two ends of every growth", () => {
    for (const period of ["FY2017", "FY2018", "FY2019", "FY2020", "FY2021", "FY2022", "FY2023"])
      for (const scheme of ["four segments", "seven segments"])
        for (const segment of ["Cloud", "Innovation initiatives and others", "Total"]) {
          const ends = pair(index, { company: "BABA", segment, period }, options(`scheme=${scheme}`));
          if (isFailure(ends)) continue;
          const prior = `FY${Number(period.slice(2)) - 1}`;
          expect(get("BABA", segment, period, `scheme=${scheme}; basis=with prior`).amount).toBe(ends.now.amount);
          expect(get("BABA", segment, prior, `scheme=${scheme}; basis=with next`).amount).toBe(ends.then.amount);
        }
  });
});

describe("3 over time, lines below and periods of one length", () => {
  it("a line below that the newest vintage leaves out is compared within the one that states it at both ends", () => {
    const found = pair(
      index,
      { company: "BABA", segment: "China commerce > China commerce retail", period: "FY2022" },
      options(""),
    );
    if (isFailure(found)) throw new Error(found.message);
    expect([found.now.figure.filing, found.then.figure.filing, found.remarks]).toEqual([
      "20-F FY2022",
      "20-F FY2022",
      [],
    ]);
    expect(found.vintage?.vintage).toBe(2022);
  });
  it("a cost component is compared with itself a year before", () => {
    const found = growthRate(
      index,
      { company: "BABA", segment: "Payment processing", period: "FY2022", metric: "cost_of_revenue" },
      options(""),
    );
    if (isFailure(found)) throw new Error(found.message);
    expect(found.now.amount / 1e6).toBe(11824);
    expect(found.then.amount / 1e6).toBe(get("BABA", "Payment processing", "FY2021", "", "cost_of_revenue").value);
  });
  it("a year against a half is refused", () => {
    const found = pair(index, { company: "BABA", period: "FY2021", prior: "H1FY2021" }, options(""));
    expect(isFailure(found) && found.message).toContain("are not of one length");
  });
});

describe("4 currency", () => {
  it("a typed rate wins, then the filing's own figure, then the convenience rate", () => {
    expect(get("BABA", "Total", "FY2022", "currency=USD; fx=7").value).toBe(853062 / 7);
    expect(get("BABA", "Total", "FY2022", "currency=USD").value).toBe(134567);
    expect(get("BABA", "China commerce", "FY2020", "currency=USD").value).toBeCloseTo(351977 / 7.0808, 9);
    expect(get("BABA", "Total", "FY2022", "currency=CNY; scale=B").value).toBeCloseTo(853.062, 12);
    expect(failureOf("AMZN", "Total", "FY2022", "currency=CNY")).toEqual([
      "not-in-dataset",
      expect.stringContaining("fx=0.145 (USD for one CNY)"), // BABA FY2026: 6.898 CNY per USD
    ]);
  });
});

describe("5 missing is one of four things", () => {
  it.each([
    ["BABA", "Traffic acquisition", "FY2022", "cost_of_revenue", "not-disclosed"],
    ["BABA", "Cloud", "FY2022", "gross_profit", "not-disclosed"],
    ["AMZN", "AWS", "FY2020", "revenue", "not-in-dataset"],
    ["BABA", "Content acquisition", "FY2024", "cost_of_revenue", "not-in-dataset"],
    ["AMZN", "AWS", "FY2022", "adjusted_ebita", "did-not-exist"],
    ["BABA", "Local consumer services", "FY2017", "revenue", "did-not-exist"],
  ])("%s %s %s %s: %s", (company, segment, period, metric, kind) => {
    expect(failureOf(company, segment, period, "", metric)).toEqual([kind, expect.stringMatching(/\.$/)]);
  });
});
