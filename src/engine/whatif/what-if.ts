import type { FactIndex } from "../facts/fact-index";
import { badArgument, type Failure, isFailure, misplacedOptions, zeroDenominator } from "../failure";
import { figure } from "../figure/figure";
import { isTotal } from "../facts/line";
import { linePath } from "../facts/line-index";
import { nameKey } from "../facts/name-key";
import { nearestName } from "../facts/nearest-name";
import type { Options } from "../asked/options";
import { printed } from "../explain/printed";
import { segmentSum } from "../figure/segment-sum";
import type { Selection } from "../figure/selection";
import { statedFigures } from "../figure/stated";
import { applyChange, type Change, parseChange } from "./change";

export const whatIfOutputs = ["revenue", "gross_profit", "gross_margin", "segment", "share", "growth"] as const;
export type WhatIfOutput = (typeof whatIfOutputs)[number];

export interface WhatIfQuery {
  readonly company: string;
  readonly segments: readonly string[];
  readonly period: string | number;
  /** One per segment. */
  readonly changes: readonly unknown[];
}

/** One line before and after: money as the options write it, and the reporting currency in units of one, of which ratios are made. */
interface ChangedLine {
  readonly base: Selection;
  readonly after: number;
  readonly afterAmount: number;
}

/** The amount of a line after a change; one of money is turned back at the rate at which the options write the line. */
function amountAfter(base: Selection, change: Change, after: number, whole: Selection): number {
  if (change.kind === "percent") return applyChange(base.amount, change);
  const written = base.amount === 0 ? whole : base;
  return base.amount + (after - base.value) * (written.amount / written.value);
}

/** An output by its word. */
export function parseWhatIfOutput(asked: string): WhatIfOutput | Failure {
  const key = (name: string) => nameKey(name).replace(/[_-]/g, "");
  if (asked.trim() === "") return "revenue";
  const found = whatIfOutputs.find((output) => key(output) === key(asked));
  if (found) return found;
  const misplaced = misplacedOptions(asked, "output");
  if (misplaced) return misplaced;
  const near = nearestName(asked, whatIfOutputs);
  return badArgument(
    `Output takes ${whatIfOutputs.join(", ")}, not "${asked}".${near === undefined ? "" : ` Did you mean "${near}"?`}`,
  );
}

/** Two lines that count the same revenue twice: one line named twice, a line within another, or the whole with a part. */
function overlap(lines: readonly Selection[]): Failure | undefined {
  for (const [at, a] of lines.entries())
    for (const b of lines.slice(0, at)) {
      const [one, other] = [linePath(a.line), linePath(b.line)];
      if (one === other) return badArgument(`"${one}" stands twice: all changes apply together, so give it one.`);
      const within = (inner: string, outer: string) => outer === "Total" || inner.startsWith(`${outer} > `);
      if (within(one, other))
        return badArgument(`"${one}" is a part of "${other}": a change to both would count it twice.`);
      if (within(other, one))
        return badArgument(`"${other}" is a part of "${one}": a change to both would count it twice.`);
    }
  if (new Set(lines.filter(({ axis }) => axis !== "company").map(({ axis, scheme }) => `${axis}|${scheme}`)).size > 1)
    return badArgument(
      "The lines belong to different structures; their changes cannot be added. Use segments, or products, of one scheme.",
    );
  return undefined;
}

function changedLines(
  index: FactIndex,
  query: WhatIfQuery,
  whole: Selection,
  options: Options,
): ChangedLine[] | Failure {
  const lines: ChangedLine[] = [];
  if (query.segments.length !== query.changes.length)
    return badArgument(
      `${query.segments.length} segments and ${query.changes.length} changes: give one change for each segment.`,
    );
  for (const [at, segment] of query.segments.entries()) {
    const base = figure(index, { company: query.company, period: query.period, segment }, options);
    if (isFailure(base)) return base;
    const change = parseChange(query.changes[at]);
    if (isFailure(change)) return change;
    const after = applyChange(base.value, change);
    if (base.value >= 0 && after < 0)
      return badArgument(`Revenue of ${linePath(base.line)} would fall below zero (${printed(after)}).`);
    lines.push({ base, after, afterAmount: amountAfter(base, change, after, whole) });
  }
  return overlap(lines.map(({ base }) => base)) ?? lines;
}

/** How much of a change of revenue becomes cost of revenue: the group's reported ratio (an assumption), none, or the number given. */
export function costRatioOfChange(
  index: FactIndex,
  query: { company: string; period: string | number },
  options: Options,
): number | Failure {
  if (typeof options.cost === "number") return options.cost;
  if (options.cost === "fixed") return 0;
  const reporting = { ...options, currency: "reporting" as const };
  const cost = figure(index, { ...query, metric: "cost_of_revenue" }, reporting);
  const revenue = figure(index, query, reporting);
  if (isFailure(cost)) return cost;
  if (isFailure(revenue)) return revenue;
  return revenue.amount === 0 ? zeroDenominator("Revenue") : cost.amount / revenue.amount;
}

/** What the lines' shares are of after the change, in units of one: the new total, or under `denominator=segments` the new sum of segments. */
function newDenominator(
  index: FactIndex,
  lines: readonly ChangedLine[],
  total: number,
  added: number,
  options: Options,
): number | Failure {
  const first = lines[0]?.base;
  if (options.denominator === "total" || first === undefined) return total;
  if (first.axis !== "segment" && first.axis !== "product")
    return badArgument("denominator=segments needs segments or products.");
  const stated = statedFigures(index, first, first.basis)[0];
  const sum = stated && segmentSum(index, first, stated.statement, first.basis);
  if (sum === undefined || isFailure(sum)) return sum ?? badArgument("No sum of segments.");
  return sum + added;
}

/**
 * What revenue or gross profit would have been with all changes applied TOGETHER. revenue: total + sum of changes; gross_profit: reported
 * gross profit + change of revenue x (1 - cost ratio of the change); gross_margin: that over the new total (a fraction); segment: the new
 * values; share: new value / new total; growth: new value / reported - 1. Money in the currency and scale of the options; ratios are made in the
 * reporting currency, into which only changes of money are turned back.
 */
export function whatIf(
  index: FactIndex,
  query: WhatIfQuery,
  output: WhatIfOutput,
  options: Options,
): number | number[] | Failure {
  const total = figure(index, { company: query.company, period: query.period }, options);
  if (isFailure(total)) return total;
  const lines = changedLines(index, query, total, options);
  if (isFailure(lines)) return lines;
  const added = lines.reduce((sum, { base, after }) => sum + (after - base.value), 0);
  const addedAmount = lines.reduce((sum, { base, afterAmount }) => sum + (afterAmount - base.amount), 0);
  const only = lines.length === 1 && isTotal(query.segments[0]) ? lines[0] : undefined;
  const revenue = only?.after ?? total.value + added;
  const revenueAmount = only?.afterAmount ?? total.amount + addedAmount;
  switch (output) {
    case "revenue":
      return revenue;
    case "segment":
      return lines.map(({ after }) => after);
    case "growth": {
      const zero = lines.find(({ base }) => base.amount === 0);
      return zero
        ? zeroDenominator(`${linePath(zero.base.line)} ${zero.base.period}`)
        : lines.map(({ base, afterAmount }) => afterAmount / base.amount - 1);
    }
    case "share": {
      const whole = newDenominator(index, lines, revenueAmount, addedAmount, options);
      return isFailure(whole)
        ? whole
        : whole === 0
          ? zeroDenominator("The new total")
          : lines.map(({ afterAmount }) => afterAmount / whole);
    }
    case "gross_profit":
    case "gross_margin": {
      const gross = figure(index, { company: query.company, period: query.period, metric: "gross_profit" }, options);
      if (isFailure(gross)) return gross;
      const rate = costRatioOfChange(index, { company: query.company, period: query.period }, options);
      if (isFailure(rate)) return rate;
      if (output === "gross_profit") return gross.value + added * (1 - rate);
      return revenueAmount === 0
        ? zeroDenominator("The new total")
        : (gross.amount + addedAmount * (1 - rate)) / revenueAmount;
    }
  }
}
