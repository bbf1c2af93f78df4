import type { SegmentLine } from "../../data/types";
import { marginBridge } from "../../engine/analysis/margin-bridge";
import { comparisonBasis } from "../../engine/asked/comparison-basis";
import { defaultOptions } from "../../engine/asked/options";
import { priorPeriod } from "../../engine/asked/period";
import { placeKey } from "../../engine/facts/keys";
import { revenueStatements } from "../../engine/facts/scheme";
import { isAddend } from "../../engine/facts/statement";
import { isFailure } from "../../engine/failure";
import type { Request, Structure } from "../request/request";
import { comparisonOf } from "./comparison";
import { isExpected } from "./expected-lines";

/** The years of a structure that can be held against the year before. */
export const comparedYears = (request: Request, structure: Structure): string[] =>
  structure.periods.filter((period) =>
    ["one filing", "two filings", "typed"].includes(comparisonOf(request, structure, period)),
  );

/** The years of a structure whose margin can be held against that of the year before, segment by segment. */
export function bridgedYears({ index, company, basis }: Request, { axis, scheme, periods }: Structure): string[] {
  const options = { ...defaultOptions, axis, scheme, basis: comparisonBasis(basis).pair };
  return periods.filter(
    (to) => !isFailure(marginBridge(index, { company: company.id, from: priorPeriod(to), to }, options)),
  );
}

/** The lines that only the year before a structure's first one states: without them that year's table does not add up. */
export function endedLines({ index, company }: Request, structure: Structure): SegmentLine[] {
  const { axis, scheme, periods, segments, reconciling } = structure;
  const before = priorPeriod(periods[0] ?? "");
  const held = new Set([...segments, ...reconciling].map(({ id }) => id));
  const stated = revenueStatements(index, company.id, axis, scheme, before);
  const lines = (index.lines.get(placeKey(company.id, axis, scheme)) ?? []).filter(
    (line) => isAddend(line) && !held.has(line.id) && stated.some(({ figures }) => figures.has(line.id)),
  );
  return [...new Map(lines.map((line) => [line.id, line])).values()];
}

/** Whether a line begins or ends in a year that is held against the one before: it has no step of its own there. */
export function hasOneYearLines(request: Request, structure: Structure): boolean {
  const { index, company } = request;
  const lines = [...structure.segments, ...structure.reconciling, ...endedLines(request, structure)];
  return comparedYears(request, structure).some((year) =>
    lines.some(({ id }) => {
      const inYear = (one: string) => isExpected(index, company.id, structure, id, one, "revenue");
      return inYear(year) !== inYear(priorPeriod(year));
    }),
  );
}
