import type { FactIndex } from "../facts/fact-index";
import { badArgument, type Failure, isFailure, zeroDenominator } from "../failure";
import { figure } from "../figure/figure";
import { totalLine } from "../figure/locate";
import { metricLabel } from "../facts/metric";
import type { Options } from "../asked/options";
import { type Ratio, ratio } from "./ratio";
import { refuseSegmentSum, segmentSum } from "../figure/segment-sum";
import type { FigureQuery, LocatedLine, Selection } from "../figure/selection";
import { statedFigures } from "../figure/stated";

/** The whole company beside a line: what the line is a share of. */
export const totalBeside = (located: LocatedLine): LocatedLine => ({
  ...located,
  metric: located.axis === "nature" ? "cost_of_revenue" : located.metric,
  axis: "company",
  scheme: "",
  line: totalLine(located.company.id),
});

/** The line over the sum of its scheme's segments, both of one vintage. */
function shareOfSegments(index: FactIndex, selection: Selection, options: Options): Ratio | Failure {
  const refused = refuseSegmentSum(selection);
  if (refused) return refused;
  let failure: Failure | undefined;
  for (const { statement, amount } of statedFigures(index, selection, options.basis)) {
    const sum = segmentSum(index, selection, statement, options.basis);
    if (isFailure(sum)) {
      failure ??= sum;
      continue;
    }
    if (sum === 0) return zeroDenominator(`The sum of segments ${selection.period}`);
    const line = {
      ...selection.line,
      parent: "",
      segment: "Sum of segments",
      id: "segment-sum",
      kind: "subtotal" as const,
    };
    return {
      value: amount / sum,
      numerator: { ...selection, amount },
      denominator: { ...selection, line, amount: sum, value: sum },
      remarks: ["of the sum of segments"],
    };
  }
  return failure ?? badArgument("No sum of segments.");
}

/**
 * Share of a line in the whole: segment / denominator, a fraction (0.25 is 25 %). The denominator is the consolidated total, or under
 * `denominator=segments` the sum of the segments before elimination. Both of one scheme and one vintage, in the reporting currency.
 */
export function share(index: FactIndex, query: FigureQuery, options: Options): Ratio | Failure {
  const selection = figure(index, query, { ...options, currency: "reporting", scale: 1, basis: options.basis });
  if (isFailure(selection)) return selection;
  if (options.denominator === "segments")
    return shareOfSegments(index, selection, { ...options, basis: selection.basis });
  const total = totalBeside(selection);
  return selection.figure.axis === "nature"
    ? shareOfCost(index, selection, total, options)
    : ratio(index, selection, total, { ...options, basis: selection.basis });
}

/** A cost component may be a sum of parts, so its total is looked up beside it. */
function shareOfCost(index: FactIndex, component: Selection, total: LocatedLine, options: Options): Ratio | Failure {
  const whole = figure(
    index,
    { company: component.company.id, period: component.period, metric: total.metric },
    { ...options, currency: "reporting", scale: 1 },
  );
  if (isFailure(whole)) return whole;
  if (whole.amount === 0) return zeroDenominator(`${metricLabel(total.metric)} ${component.period}`);
  return {
    value: component.amount / whole.amount,
    numerator: component,
    denominator: whole,
    remarks: component.remarks,
  };
}
