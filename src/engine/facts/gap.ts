import type { Axis, Gap } from "../../data/types";
import type { FactIndex } from "./fact-index";
import { type Failure, type FailureKind, fail } from "../failure";
import { linePath } from "./line-index";
import { metricLabel } from "./metric";
import { nameKey } from "./name-key";
import { isFiscalYear, yearOf } from "../asked/period";
import type { LocatedLine } from "../figure/selection";
import { statementsAt } from "./statements-at";

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

/**
 * The row of gaps.csv that says why a figure is missing; a row for the line itself wins over one for every line. Of a metric that the company states
 * nowhere, a row of any axis says why.
 */
export function findGap(index: FactIndex, sought: Sought): Gap | undefined {
  const unstated = index.metrics.get(sought.company)?.get(sought.metric) === undefined;
  const rows = index.dataset.gaps.filter(
    (gap) =>
      gap.company === sought.company &&
      gap.metric === sought.metric &&
      (gap.axis === sought.axis || unstated) &&
      (gap.scheme === sought.scheme || gap.scheme === "" || gap.scheme === "*") &&
      covers(gap.periods, sought.period),
  );
  return (
    rows.find(({ segment }) => nameKey(segment) === nameKey(sought.line)) ?? rows.find(({ segment }) => segment === "*")
  );
}

/** Why a figure is missing, as a sentence. Neither a fact nor a row of gaps.csv: not in the dataset. */
export function missingFigure(index: FactIndex, sought: Sought): Failure {
  const what = `${sought.company} ${metricLabel(sought.metric)} ${sought.line} ${sought.period}`;
  const gap = findGap(index, sought);
  if (gap) return fail(kinds[gap.status].kind, `${what} ${kinds[gap.status].words}: ${gap.reason}.`);
  const years = index.fiscalYears.get(sought.company) ?? [];
  const outside =
    isFiscalYear(sought.period) && index.dataset.periodEnds[sought.company]?.[sought.period] === undefined;
  const range = outside ? `, which has ${sought.company} ${years[0] ?? ""} to ${years.at(-1) ?? ""}` : "";
  return fail("not-in-dataset", `${what} is not in the dataset${range}.`);
}

/** Why the figure of a line in its place is missing: where the basis names a filing and another one states the figure, which one does. */
export function missingLine(index: FactIndex, located: LocatedLine, basis = "latest"): Failure {
  const { company, metric, axis, scheme, period, line } = located;
  const statements = statementsAt(index, company.id, axis, scheme, metric, period);
  const elsewhere = statements.flatMap(({ figures }) => figures.get(line.id) ?? [])[0];
  if (elsewhere)
    return fail(
      "not-in-dataset",
      `${company.id} ${metricLabel(metric)} ${linePath(line)} ${period} is not in the dataset as ${basis} states it; ${elsewhere.filing} states it. basis=latest asks for the newest.`,
    );
  return missingFigure(index, { company: company.id, metric, axis, scheme, period, line: linePath(line) });
}
