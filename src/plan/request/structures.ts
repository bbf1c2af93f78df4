import type { Axis, Company, SegmentLine } from "../../data/types";
import { isBasisWord } from "../../engine/asked/basis";
import type { FactIndex } from "../../engine/facts/fact-index";
import { findGap } from "../../engine/facts/gap";
import type { Options } from "../../engine/asked/options";
import { revenueStatements, schemesOf } from "../../engine/facts/scheme";
import { isAddend } from "../../engine/facts/statement";
import { schemesOver } from "../../engine/facts/structure";
import type { Structure } from "./request";

/** A year for which the structure existed but its figures are missing: it keeps its column, so that the hole is seen. */
function isHole(index: FactIndex, company: string, axis: Axis, scheme: string, period: string): boolean {
  const gap = findGap(index, { company, metric: "revenue", axis, scheme, line: "*", period });
  return gap !== undefined && gap.scheme === scheme && gap.status !== "did_not_exist";
}

/** One line for each id, as first named in filing order. */
function linesOf(index: FactIndex, company: string, axis: Axis, scheme: string): SegmentLine[] {
  const lines = (index.lines.get(`${company}|${axis}|${scheme}`) ?? []).filter(
    (line) => isAddend(line) && line.kind !== "reconciling",
  );
  return [...new Map(lines.map((line) => [line.id, line])).values()];
}

/** From the first to the last of some periods, without a break. */
function spanOf(periods: readonly string[], some: (period: string) => boolean): string[] {
  const at = periods.map(some);
  return periods.slice(at.indexOf(true), at.lastIndexOf(true) + 1);
}

/**
 * The segment structures stated in the periods, in filing order, each over all periods it is stated for and the holes among them.
 * Where no filing states anything in them: the structures of other years whose figures of these are known to be missing.
 */
export function structuresOver(
  index: FactIndex,
  company: Company,
  axis: Axis,
  periods: readonly string[],
  options: Options,
): Structure[] {
  const hole = (scheme: string) => (period: string) => isHole(index, company.id, axis, scheme, period);
  const stated = schemesOver(index, company, axis, periods, options);
  const complete = stated.filter((block) => block.periods.length > block.incomplete.length);
  const kept = complete.length > 0 ? complete : stated;
  if (kept.length > 0)
    return kept.map((block) => ({
      ...block,
      periods: spanOf(periods, (period) => block.periods.includes(period) || hole(block.scheme)(period)),
    }));
  if (!isBasisWord(options.basis)) return [];
  const everStated = (scheme: string) =>
    index.fiscalYears
      .get(company.id)
      ?.some((year) => revenueStatements(index, company.id, axis, scheme, year).length > 0);
  return schemesOf(index, company.id, axis)
    .filter((scheme) => options.scheme === "auto" || options.scheme === scheme)
    .filter((scheme) => everStated(scheme) && periods.some(hole(scheme)))
    .map((scheme) => ({
      axis,
      scheme,
      periods: spanOf(periods, hole(scheme)),
      incomplete: [],
      segments: linesOf(index, company.id, axis, scheme),
      reconciling: [],
    }));
}
