import { describe, expect, it } from "vitest";
import { dataset } from "../../src/data/dataset";
import { indexDataset } from "../../src/engine/facts/fact-index";
import { checkablePeriods, checkData } from "../../src/engine/check/check-data";
import { isFailure } from "../../src/engine/failure";
import { figure } from "../../src/engine/figure/figure";
import { findGap } from "../../src/engine/facts/gap";
import { defaultOptions } from "../../src/engine/asked/options";

const index = indexDataset(dataset);

/** Company-years whose checks cannot be carried out. Kept exact: a new hole and a filled one both fail. */
const inconclusive = ["AMZN FY2016 gross", "AMZN FY2020 segments", "AMZN FY2020 shares", "AMZN FY2025 gross"];

describe("gaps", () => {
  it("are rows of gaps.csv about companies and years of the dataset", () => {
    for (const gap of dataset.gaps) {
      expect(dataset.companies.map(({ id }) => id)).toContain(gap.company);
      expect(gap.periods).toMatch(/^FY\d{4}(:FY\d{4})?$/);
      expect(["not_disclosed", "not_in_dataset", "did_not_exist"]).toContain(gap.status);
    }
  });

  it("no row of gaps.csv covers a figure that a dated filing states completely", () => {
    const wrong = dataset.gaps.filter((gap) => {
      const [from = "", to = from] = gap.periods.split(":");
      const path = (f: { parent: string; segment: string }) =>
        f.parent === "" ? f.segment : `${f.parent} > ${f.segment}`;
      return dataset.figures.some(
        (f) =>
          f.company === gap.company &&
          f.metric === gap.metric &&
          f.axis === gap.axis &&
          f.period.startsWith("FY") &&
          f.period >= from &&
          f.period <= to &&
          (gap.scheme === "" || gap.scheme === "*" || gap.scheme === f.scheme) &&
          gap.segment !== "*" &&
          path(f) === gap.segment,
      );
    });
    expect(wrong).toEqual([]);
  });

  it("checks of every company-year are OK or INCONCLUSIVE for a listed hole, never FAIL", () => {
    const open: string[] = [];
    for (const company of dataset.companies)
      for (const period of checkablePeriods(index, company).filter((p) => p.startsWith("FY")))
        for (const what of ["segments", "gross", "shares"] as const) {
          const verdict = checkData(index, company, period, what);
          expect(verdict, `${company.id} ${period} ${what}`).toMatch(/^(OK|INCONCLUSIVE)/);
          if (typeof verdict === "string" && verdict.startsWith("INCONCLUSIVE"))
            open.push(`${company.id} ${period} ${what}`);
        }
    expect(open.sort()).toEqual([...inconclusive].sort());
  });

  it("every row gives its sentence in every year it covers and no figure answers", () => {
    const words = {
      not_disclosed: "is not disclosed",
      not_in_dataset: "is not in the dataset",
      did_not_exist: "did not exist",
    };
    let asked = 0;
    for (const { company, metric, axis, scheme, segment, periods, status, reason } of dataset.gaps) {
      if (segment === "*" || axis === "company") continue;
      const [from = "", to = from] = periods.split(":").map((period) => period.slice(2));
      for (let year = Number(from); year <= Number(to); year++) {
        const options = { ...defaultOptions, axis, scheme: scheme === "" || scheme === "*" ? "auto" : scheme };
        const found = figure(index, { company, segment, period: year, metric }, options);
        const answer = isFailure(found) ? found.message : String(found.value);
        expect(answer, `${company} ${segment} FY${year}`).toContain(words[status]);
        expect(answer).toContain(reason);
        asked++;
      }
    }
    expect(asked).toBeGreaterThan(80);
  });

  it("give the reason wherever cost of revenue or gross profit of a checked company-year is missing", () => {
    const missing: string[] = [];
    const unexplained: string[] = [];
    for (const filer of dataset.companies)
      for (const period of checkablePeriods(index, filer).filter((p) => p.startsWith("FY")))
        for (const metric of ["cost_of_revenue", "gross_profit"]) {
          const company = filer.id;
          if (!isFailure(figure(index, { company, period, metric }, defaultOptions))) continue;
          missing.push(`${company} ${period} ${metric}`);
          const sought = { company, metric, axis: "company", scheme: "", line: "Total", period } as const;
          if (!findGap(index, sought)) unexplained.push(`${company} ${period} ${metric}`);
        }
    expect(missing).toContain("AMZN FY2025 cost_of_revenue");
    expect(unexplained).toEqual([]);
  });
});
