import { marginBridge } from "../../engine/analysis/margin-bridge";
import { comparisonBasis } from "../../engine/asked/comparison-basis";
import { defaultOptions } from "../../engine/asked/options";
import { priorPeriod } from "../../engine/asked/period";
import { isFailure } from "../../engine/failure";
import type { Request, Structure } from "../request/request";
import { comparisonOf } from "./comparison";
import { isExpected } from "./expected-lines";

/** The years of a structure that can be held against the year before. */
export const comparedYears = (request: Request, structure: Structure): string[] =>
  structure.periods.filter((period) => {
    const comparison = comparisonOf(request, structure, period);
    return comparison === "one filing" || comparison === "two filings";
  });

/** The years of a structure whose margin can be held against that of the year before, segment by segment. */
export function bridgedYears({ index, company, basis }: Request, { axis, scheme, periods }: Structure): string[] {
  const options = { ...defaultOptions, axis, scheme, basis: comparisonBasis(basis).pair };
  return periods.filter(
    (to) => !isFailure(marginBridge(index, { company: company.id, from: priorPeriod(to), to }, options)),
  );
}

/** Whether a line begins or ends in a year that is held against the one before: it has no step of its own there. */
export function hasOneYearLines(request: Request, structure: Structure): boolean {
  const { index, company } = request;
  const lines = [...structure.segments, ...structure.reconciling];
  return comparedYears(request, structure).some((year) =>
    lines.some(({ id }) => {
      const inYear = (one: string) => isExpected(index, company.id, structure, id, one, "revenue");
      return inYear(year) !== inYear(priorPeriod(year));
    }),
  );
}
