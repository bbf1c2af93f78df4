import type { Company } from "../../data/types";
import { periodEnd, priorPeriod } from "../../engine/asked/period";
import type { FactIndex } from "../../engine/facts/fact-index";

const day = 86_400_000;

/** First and last moment of a fiscal year, in days. */
function span(index: FactIndex, company: Company, period: string): [number, number] {
  const end = (of: string) => Date.parse(periodEnd(index, company, of)) / day;
  return [end(priorPeriod(period)), end(period)];
}

/** Days that two fiscal years have in common; none where they do not meet. */
function overlap(index: FactIndex, company: Company, period: string, other: Company, of: string): number {
  const [from, to] = span(index, company, period);
  const [start, end] = span(index, other, of);
  return Math.max(0, Math.min(to, end) - Math.max(from, start));
}

/**
 * By how many years the label of another company's fiscal year differs from that of this one's where both overlap most: -1 of a year that
 * ends in March beside calendar years (FY2022 beside FY2021). Of two that overlap alike, the one of the same label.
 */
export function yearsApart(index: FactIndex, company: Company, other: Company, period: string): number {
  const days = (apart: number) => overlap(index, company, period, other, priorPeriod(period, -apart));
  return [0, -1, 1].reduce((best, apart) => (days(apart) > days(best) ? apart : best));
}
