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
 * scheme and, where the metric is another, the line in both. For the whole company: that states its total in both. With a metric `beside`: that
 * states that metric of the line in both too.
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
  const stating = (time: string) => {
    const own = statementsAt(index, company.id, axis, scheme, metric, time).filter((s) => figureOf(s, line.id, basis));
    if (!structured || metric === "revenue")
      return structured
        ? revenueStatements(index, company.id, axis, scheme, time).filter((s) => s.complete && isOfBasis(s, basis))
        : own;
    const complete = revenueStatements(index, company.id, axis, scheme, time).filter((s) => s.complete);
    const both = own.filter((s) => complete.some((c) => sameVintage(s, c)));
    return both.length > 0 ? both : own;
  };
  const both = (time: string) => statedBeside(index, { ...located, period: time }, beside, stating(time));
  return firstCommon(both(period), both(otherPeriod), basis);
}
