import { sameVintage } from "../facts/same-vintage";
import { figureOf, inBasisOrder, isOfBasis } from "../asked/basis";
import type { FactIndex } from "../facts/fact-index";
import { revenueStatements } from "../facts/scheme";
import type { LocatedLine } from "../figure/selection";
import { statedBeside } from "../figure/stated-beside";
import type { Statement } from "../facts/statement";
import { statementsAt } from "../facts/statements-at";

/** Statements of one vintage for two periods. */
export interface PairedVintage {
  readonly vintage: number | null;
  /** The higher order of the two. */
  readonly order: number;
}

function firstCommon(
  nows: readonly Statement[],
  thens: readonly Statement[],
  basis: string,
): PairedVintage | undefined {
  for (const now of inBasisOrder(nows, basis)) {
    const then = thens.find((statement) => sameVintage(now, statement));
    if (then) return { vintage: now.vintage, order: Math.max(now.order, then.order) };
  }
  return undefined;
}

/**
 * The newest vintage (the oldest under `basis=first`, the filing named) that states two periods: revenue of both completely in the line's
 * scheme and, where the metric is another, the line in both; where none states revenue completely beside it, the line in both. For the whole
 * company: that states its total in both. With a metric `beside`: that states that metric of the line in both too.
 */
export function pairedVintage(
  index: FactIndex,
  located: LocatedLine,
  otherPeriod: string,
  basis: string,
  beside = "",
): PairedVintage | undefined {
  const { company, axis, scheme, metric, period, line } = located;
  const structured = axis === "segment" || axis === "product";
  const own = (time: string) =>
    statementsAt(index, company.id, axis, scheme, metric, time).filter((s) => figureOf(s, line.id, basis));
  const whole = (time: string) => revenueStatements(index, company.id, axis, scheme, time).filter((s) => s.complete);
  const stating = (time: string, besideRevenue: boolean) => {
    if (!structured) return own(time);
    if (metric === "revenue") return whole(time).filter((s) => isOfBasis(s, basis));
    return besideRevenue ? own(time).filter((s) => whole(time).some((w) => sameVintage(s, w))) : own(time);
  };
  const common = (besideRevenue: boolean) => {
    const at = (time: string) =>
      statedBeside(index, { ...located, period: time }, beside, stating(time, besideRevenue));
    return firstCommon(at(period), at(otherPeriod), basis);
  };
  return common(true) ?? common(false);
}
