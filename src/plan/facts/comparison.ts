import { isBasisWord, isOfBasis } from "../../engine/asked/basis";
import { comparisonBasis } from "../../engine/asked/comparison-basis";
import { findGap } from "../../engine/facts/gap";
import { totalLine } from "../../engine/figure/locate";
import { pairedVintage } from "../../engine/time/paired-vintage";
import { priorPeriod } from "../../engine/asked/period";
import { revenueStatements } from "../../engine/facts/scheme";
import type { Request, Structure } from "../request/request";
import type { FactQuery } from "./fact-query";

/** What a year has to be held against. */
export type Comparison = "one filing" | "two filings" | "typed" | "incomplete" | "no base";

/**
 * Whether a structure's year can be held against the one before: `one filing` where a filing of the basis states both years, `two filings`
 * where each is stated but none states both, `typed` in a workbook of one's own, `incomplete` where a year existed but its figures are
 * missing, `no base` where there was no year before (another structure, or before the dataset).
 */
export function comparisonOf(request: Request, structure: Structure, period: string): Comparison {
  if (request.own) return period === structure.periods[0] ? "no base" : "typed";
  const { index, company, basis } = request;
  const { axis, scheme } = structure;
  const prior = priorPeriod(period);
  const { pair } = comparisonBasis(basis);
  const located = { company, axis, scheme, metric: "revenue", period, line: totalLine(company.id) };
  if (pairedVintage(index, located, prior, pair)) return "one filing";
  const missing = (year: string): Comparison | undefined => {
    const all = revenueStatements(index, company.id, axis, scheme, year);
    if (all.some((statement) => isOfBasis(statement, pair))) return undefined;
    if (all.length > 0) return "incomplete";
    const gap = findGap(index, { company: company.id, metric: "revenue", axis, scheme, line: "*", period: year });
    return gap === undefined || gap.status === "did_not_exist" ? "no base" : "incomplete";
  };
  return missing(prior) ?? missing(period) ?? (isBasisWord(pair) ? "two filings" : "incomplete");
}

/** How the year of a column compares within the structure of its block. */
export function comparison({ request, row, period }: FactQuery): Comparison {
  const structure = row.items.get("schemes")?.structure;
  if (!structure) throw new Error(`Row "${row.template.key}": a comparison stands in the block of a structure.`);
  return comparisonOf(request, structure, request.periods[period] ?? "");
}
