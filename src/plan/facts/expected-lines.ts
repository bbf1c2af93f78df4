import type { FactIndex } from "../../engine/fact-index";
import { revenueStatements } from "../../engine/scheme";
import type { Structure } from "../request/request";
import type { FactQuery } from "./fact-query";

/** The years of the dataset in which some filing states a line. */
function statedYears(index: FactIndex, company: string, { axis, scheme }: Structure, line: string): string[] {
  const years = index.fiscalYears.get(company) ?? [];
  return years.filter((year) =>
    revenueStatements(index, company, axis, scheme, year).some(({ figures }) => figures.has(line)),
  );
}

/**
 * How many lines the structure's table has in a year: those between the first and the last year in which they are stated at all.
 * Amazon's "Advertising services" has no line of its own before 2021; its place in earlier years is no hole.
 */
export function expectedLines({ request, row, period, of }: FactQuery): number {
  const structure = row.items.get("schemes")?.structure;
  const label = request.periods[period] ?? "";
  return of.filter(({ items }) => {
    const line = items.get("lines")?.line ?? items.get("reconciling")?.line;
    if (!structure || !line) return true;
    const years = statedYears(request.index, request.company.id, structure, line.id);
    return years.length === 0 || ((years[0] ?? "") <= label && label <= (years.at(-1) ?? ""));
  }).length;
}
