import type { FactIndex } from "../facts/fact-index";
import { type Failure, fail, isFailure, zeroDenominator } from "../failure";
import { missingLine } from "../facts/gap";
import { linePath } from "../facts/line-index";
import { metricLabel } from "../facts/metric";
import type { Options } from "../asked/options";
import { selectPlain } from "../figure/select";
import type { LocatedLine, Selection } from "../figure/selection";
import { type Stated, statedFigures } from "../figure/stated";
import { sameVintage } from "../facts/same-vintage";

/** A fraction of two figures of one period, in the reporting currency. */
export interface Ratio {
  readonly value: number;
  readonly numerator: Selection;
  readonly denominator: Selection;
  readonly remarks: readonly string[];
}

/** Whether every vintage states the same number. */
export const neverRestated = (list: readonly Stated[]): boolean =>
  list.every(({ amount }) => amount === list[0]?.amount);

/**
 * Numerator and denominator from one vintage, the newest that states both. A side that no filing ever restated is the same number in
 * every vintage and may come from another one; where both sides were restated and no vintage states both, there is no ratio.
 */
export function oneVintage(
  index: FactIndex,
  numerator: LocatedLine,
  denominator: LocatedLine,
  basis: string,
  denominatorBasis = basis,
): { over: Stated; under: Stated; remarks: string[] } | Failure {
  const overs = statedFigures(index, numerator, basis);
  const unders = statedFigures(index, denominator, denominatorBasis);
  for (const [list, at] of [
    [overs, numerator],
    [unders, denominator],
  ] as const)
    if (list.length === 0) return missingLine(index, at, at === numerator ? basis : denominatorBasis);
  const [over] = overs as [Stated, ...Stated[]];
  const [under] = unders as [Stated, ...Stated[]];
  for (const a of overs) {
    const b = unders.find((candidate) => sameVintage(a.statement, candidate.statement));
    if (b) return { over: a, under: b, remarks: [] };
  }
  if (neverRestated(unders) || neverRestated(overs))
    return {
      over,
      under,
      remarks:
        over.figure.filing === under.figure.filing
          ? []
          : [`${metricLabel(denominator.metric)} from ${under.figure.filing}`],
    };
  return fail(
    "incomplete",
    `No filing states both ${metricLabel(numerator.metric)} and ${metricLabel(denominator.metric)} of ${linePath(numerator.line)} ${numerator.period}.`,
  );
}

/** numerator / denominator, both from one vintage, as a fraction. */
export function ratio(
  index: FactIndex,
  numerator: LocatedLine,
  denominator: LocatedLine,
  options: Options,
): Ratio | Failure {
  const sides = oneVintage(index, numerator, denominator, options.basis);
  if (isFailure(sides)) return sides;
  const over = selectPlain(index, numerator, sides.over, options.basis);
  const under = selectPlain(index, denominator, sides.under, options.basis);
  if (under.amount === 0)
    return zeroDenominator(`${linePath(denominator.line)} ${metricLabel(denominator.metric)} ${denominator.period}`);
  return { value: over.amount / under.amount, numerator: over, denominator: under, remarks: sides.remarks };
}
