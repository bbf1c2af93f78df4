import { findGap } from "../../engine/gap";
import { priorPeriod } from "../../engine/period";
import { revenueStatements } from "../../engine/scheme";
import type { FactQuery } from "./fact-query";

/**
 * Whether a year can be held against the one before: `both years` where the structure states the year before too, `incomplete` where it
 * existed but its figures are missing, `n/a` where there was no such year (another structure, or before the dataset).
 */
export function comparison({ request, row, period }: FactQuery): string {
  const { index, company, periods } = request;
  const structure = row.items.get("schemes")?.structure;
  const label = periods[period] ?? "";
  const prior = priorPeriod(label);
  const of = (year: string) => {
    if (!structure) return (index.fiscalYears.get(company.id) ?? []).includes(year) ? "both years" : "n/a";
    const { axis, scheme } = structure;
    if (revenueStatements(index, company.id, axis, scheme, year).length > 0) return "both years";
    const gap = findGap(index, { company: company.id, metric: "revenue", axis, scheme, line: "*", period: year });
    return gap === undefined || gap.status === "did_not_exist" ? "n/a" : "incomplete";
  };
  const [then, now] = [of(prior), of(label)];
  return then === "both years" ? now : then;
}
