import type { Matrix } from "../asked/broadcast";
import { badArgument, type Failure, isFailure, notMeaningful, zeroDenominator } from "../failure";
import { holdsNumber, sheetColumn } from "../asked/sheet-numbers";
import { printed } from "../explain/printed";

/** A line of a Pareto table; everything but the label is undefined where the sheet has no value. */
export interface ParetoLine {
  readonly label: string;
  readonly value: number | undefined;
  /** value / sum, a fraction. */
  readonly share: number | undefined;
  /** Sum of the shares down to this line, a fraction; 1 at the last line with a value. */
  readonly cumulative: number | undefined;
}

/**
 * Lines sorted by value, largest first (lines of one value keep their order), each with its share and the cumulative share: the sum of the
 * values so far / sum. A label without a value stands last, without a share; a row blank in both is left out. A value below zero is not
 * meaningful, text is refused with its place, a sum of zero is #DIV/0!.
 */
export function pareto(labels: readonly string[], values: Matrix): ParetoLine[] | Failure {
  const numbers = sheetColumn(values, "Values");
  if (isFailure(numbers)) return numbers;
  if (!holdsNumber([numbers])) return badArgument("Values holds no number.");
  if (labels.length !== numbers.length)
    return badArgument(`${labels.length} labels and ${numbers.length} values: give one value for each label.`);
  const lines = labels.map((label, at) => ({ label, value: numbers[at] }));
  const negative = lines.find(({ value }) => value !== undefined && value < 0);
  if (negative)
    return notMeaningful(
      `a cumulative share over ${negative.label} ${printed(negative.value ?? 0)}, which is below zero`,
    );
  const sorted = lines
    .flatMap(({ label, value }) => (value === undefined ? [] : [{ label, value }]))
    .sort((a, b) => b.value - a.value);
  const sum = sorted.reduce((all, { value }) => all + value, 0);
  if (sum === 0) return zeroDenominator("The sum of the values");
  let running = 0;
  const ranked = sorted.map(({ label, value }) => {
    running += value;
    return { label, value, share: value / sum, cumulative: running / sum };
  });
  const unvalued = lines.filter(({ label, value }) => value === undefined && label !== "");
  return [...ranked, ...unvalued.map((line) => ({ ...line, share: undefined, cumulative: undefined }))];
}
