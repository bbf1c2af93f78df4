import { priorPeriod } from "../../engine/asked/period";
import type { FactIndex } from "../../engine/facts/fact-index";
import { statementKey } from "../../engine/facts/keys";
import type { Row } from "../book/book";
import type { Request, Structure } from "../request/request";
import type { FactQuery } from "./fact-query";

/** Whether a year stands between the first and the last in which some filing states a line's metric; true for a line never stated. */
export function isExpected(
  index: FactIndex,
  company: string,
  { axis, scheme }: Structure,
  line: string,
  year: string,
  metric: string,
): boolean {
  const stated = (one: string) =>
    (index.statements.get(statementKey(company, axis, scheme, metric, one)) ?? []).some(({ figures }) =>
      figures.has(line),
    );
  const years = (index.fiscalYears.get(company) ?? []).filter(stated);
  return years.length === 0 || (years.some((one) => one <= year) && years.some((one) => one >= year));
}

/** Whether the table of a year has the line of a row; true for a row of no line. */
export function isRowExpected({ index, company }: Request, { items }: Row, year: string): boolean {
  const structure = items.get("schemes")?.structure;
  const profit = items.get("profit reconciling")?.line;
  const line = profit ?? (items.get("lines") ?? items.get("reconciling") ?? items.get("ended"))?.line;
  if (!structure || !line) return true;
  return isExpected(index, company.id, structure, line.id, year, profit ? company.segmentProfit : "revenue");
}

const expectedIn = (year: string, { request, of }: FactQuery): number =>
  of.filter((row) => isRowExpected(request, row, year)).length;

const yearOf = ({ request, period }: FactQuery): string => request.periods[period] ?? "";

/**
 * How many lines the structure's table has in a year: those between the first and the last year in which they are stated at all.
 * Amazon's "Advertising services" has no line of its own before 2021; its place in earlier years is no hole.
 */
export const expectedLines = (query: FactQuery): number => expectedIn(yearOf(query), query);

/** The same of the year before. */
export const expectedLinesBefore = (query: FactQuery): number => expectedIn(priorPeriod(yearOf(query)), query);
