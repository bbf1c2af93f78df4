import type { Axis, Gap } from "../../data/types";
import type { FactIndex } from "./fact-index";
import { type Failure, type FailureKind, fail } from "../failure";
import { linePath } from "./line-index";
import { metricLabel } from "./metric";
import { nameKey } from "./name-key";
import { isFiscalYear, yearOf } from "../asked/period";
import type { LocatedLine } from "../figure/selection";

/** What was looked for. */
export interface Sought {
  readonly company: string;
  readonly metric: string;
  readonly axis: Axis;
  readonly scheme: string;
  /** Path of the line, or a cost component. */
  readonly line: string;
  readonly period: string;
}

const kinds: Record<Gap["status"], { kind: FailureKind; words: string }> = {
  not_disclosed: { kind: "not-disclosed", words: "is not disclosed" },
  not_in_dataset: { kind: "not-in-dataset", words: "is not in the dataset" },
  did_not_exist: { kind: "did-not-exist", words: "did not exist" },
};

function covers(periods: string, period: string): boolean {
  const [from = "", to = from] = periods.split(":");
  return isFiscalYear(period) && yearOf(from) <= yearOf(period) && yearOf(period) <= yearOf(to);
}

/** The row of gaps.csv that says why a figure is missing; a row for the line itself wins over one for every line. */
export function findGap(index: FactIndex, sought: Sought): Gap | undefined {
  const rows = index.dataset.gaps.filter(
    (gap) =>
      gap.company === sought.company &&
      gap.metric === sought.metric &&
      gap.axis === sought.axis &&
      (gap.scheme === sought.scheme || gap.scheme === "" || gap.scheme === "*") &&
      covers(gap.periods, sought.period),
  );
  return (
    rows.find(({ segment }) => nameKey(segment) === nameKey(sought.line)) ?? rows.find(({ segment }) => segment === "*")
  );
}

/** Why a figure is missing, as a sentence. Neither a fact nor a row of gaps.csv: not in the dataset. */
export function missingFigure(index: FactIndex, sought: Sought): Failure {
  const years = index.fiscalYears.get(sought.company) ?? [];
  const what = `${sought.company} ${metricLabel(sought.metric)} ${sought.line} ${sought.period}`;
  if (isFiscalYear(sought.period) && !years.includes(sought.period))
    return fail(
      "not-in-dataset",
      `${what} is not in the dataset, which has ${sought.company} ${years[0] ?? ""} to ${years.at(-1) ?? ""}.`,
    );
  const gap = findGap(index, sought);
  if (!gap) return fail("not-in-dataset", `${what} is not in the dataset.`);
  const { kind, words } = kinds[gap.status];
  return fail(kind, `${what} ${words}: ${gap.reason}.`);
}

/** Why the figure of a line in its place is missing. */
export const missingLine = (index: FactIndex, { company, metric, axis, scheme, period, line }: LocatedLine): Failure =>
  missingFigure(index, { company: company.id, metric, axis, scheme, period, line: linePath(line) });
