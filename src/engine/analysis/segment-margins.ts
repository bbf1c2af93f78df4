import { addedUp, notAddedUp, type Place, statedAddends } from "../figure/added-up";
import type { FactIndex } from "../facts/fact-index";
import { type Failure, incomplete, isFailure } from "../failure";
import { missingFigure, findGap } from "../facts/gap";
import { totalLine } from "../figure/locate";
import { metricLabel } from "../facts/metric";
import type { Statement } from "../facts/statement";
import { totalOfVintage } from "../figure/total-of-vintage";
import { sameVintage } from "../facts/same-vintage";
import { statementsAt } from "../facts/statements-at";

/** Profit and revenue in units of one. */
export interface ProfitAndRevenue {
  readonly profit: number;
  readonly revenue: number;
}

/** What one vintage states of every segment's revenue and profit for a period. */
export interface SegmentMargins {
  readonly period: string;
  readonly statement: Statement;
  readonly filings: readonly string[];
  readonly segments: readonly (ProfitAndRevenue & { readonly id: string; readonly name: string })[];
  readonly sum: ProfitAndRevenue;
  readonly group: ProfitAndRevenue;
  /** What a reader should know of the group's profit. */
  readonly remarks: readonly string[];
}

const profitStatements = (index: FactIndex, { company, axis, scheme, period }: Place): readonly Statement[] =>
  statementsAt(index, company.id, axis, scheme, company.segmentProfit, period);

/**
 * Every vintage that states revenue of a period completely and, of each segment, the profit the company reports by segment; the one the
 * basis prefers first. Units of one, in the reporting currency.
 */
export function segmentMargins(index: FactIndex, place: Place, basis: string): SegmentMargins[] {
  const { company, period } = place;
  const total = { company, axis: "company" as const, scheme: "", period, line: totalLine(company.id) };
  return addedUp(index, place, basis).flatMap(({ statement, lines, total: revenue }): SegmentMargins[] => {
    const statedProfit = profitStatements(index, place).find((other) => sameVintage(statement, other));
    if (!statedProfit) return [];
    const profits = statedAddends(index, place, statedProfit, basis);
    const reconciled = addedUp(index, { ...place, metric: company.segmentProfit }, basis).find((other) =>
      sameVintage(statement, other.statement),
    );
    const stated = totalOfVintage(index, { ...total, metric: company.segmentProfit }, statement);
    const groupProfit = reconciled?.total ?? (isFailure(stated) ? undefined : stated.amount);
    const segments = lines
      .filter(({ line }) => line.kind !== "reconciling")
      .flatMap(({ line, amount }) => {
        const own = profits.find((profit) => profit.line.id === line.id);
        return own
          ? [{ id: line.id, name: line.segment, revenue: amount, profit: own.amount, filing: own.filing }]
          : [];
      });
    if (groupProfit === undefined || segments.length < lines.filter(({ line }) => line.kind !== "reconciling").length)
      return [];
    const sum = (of: (segment: ProfitAndRevenue) => number) => segments.reduce((all, next) => all + of(next), 0);
    return [
      {
        period,
        statement,
        filings: [...new Set([...lines, ...segments].map(({ filing }) => filing))],
        segments,
        sum: { profit: sum(({ profit }) => profit), revenue: sum((segment) => segment.revenue) },
        remarks: reconciled?.remarks ?? [],
        group: { profit: groupProfit, revenue },
      },
    ];
  });
}

/** Why no vintage states revenue and profit of every segment: revenue misses, or the segments whose profit does. */
export function noSegmentMargins(index: FactIndex, place: Place, basis: string): Failure {
  const [revenue] = addedUp(index, place, basis);
  if (!revenue) return notAddedUp(index, place, basis);
  const { company, axis, scheme, period } = place;
  const metric = company.segmentProfit;
  const sought = { company: company.id, axis, scheme, metric, period, line: `by ${scheme}` };
  const statements = profitStatements(index, place);
  if (statements.length === 0 || findGap(index, sought)) return missingFigure(index, sought);
  const stated = new Set(statements.flatMap(({ figures }) => [...figures.keys()]));
  const absent = revenue.lines
    .filter(({ line }) => line.kind !== "reconciling" && !stated.has(line.id))
    .map(({ line }) => line.segment);
  return incomplete(
    `${company.id} ${metricLabel(metric)} by ${scheme} ${period}`,
    absent.length === 0 ? "no one filing states it of every segment" : `not stated: ${absent.join(", ")}`,
  );
}
