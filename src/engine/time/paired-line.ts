import type { Axis } from "../../data/types";
import { type CommonScheme, commonScheme } from "./common-scheme";
import type { FactIndex } from "../facts/fact-index";
import { type Failure, isFailure, structureChanged } from "../failure";
import { missingLine } from "../facts/gap";
import { findLine, isTotal } from "../facts/line";
import { locateLine, schemeChoice, type Subject } from "../figure/locate";
import { schemeOfPeriod } from "../facts/scheme";
import type { LocatedLine } from "../figure/selection";
import { statedFigures } from "../figure/stated";
import type { TwoPeriods } from "./two-periods";

/** The line at both ends where no scheme states both periods: joined by id under `splice=allow`, else refused. */
function splicedEnds(
  index: FactIndex,
  subject: Subject,
  prior: string,
  asked: string | undefined,
  note: string,
): [LocatedLine, LocatedLine] | Failure {
  const { options } = subject;
  const now = locateLine(index, subject, asked, schemeChoice(index, subject));
  if (isFailure(now)) return now;
  const then = schemeOfPeriod(index, subject.company.id, now.axis, prior, options.basis);
  const current = schemeOfPeriod(index, subject.company.id, now.axis, subject.period, options.basis);
  for (const [end, { complete }] of [
    [{ ...now, period: prior }, then],
    [now, current],
  ] as const)
    if (!complete && !statedFigures(index, end, options.basis)[0]) return missingLine(index, end);
  const line = findLine(index, subject.company.id, now.axis, then.scheme, now.line.id);
  const joins = line !== undefined && !isFailure(line);
  if (!joins && options.splice)
    return structureChanged(
      `${then.scheme} ${prior} has no line of the id of "${now.line.segment}"`,
      `${current.scheme} ${subject.period}${note}`,
      false,
    );
  if (!joins || !options.splice)
    return structureChanged(`${then.scheme} ${prior}`, `${current.scheme} ${subject.period}${note}`, joins);
  return [now, { ...now, period: prior, scheme: then.scheme, line }];
}

/** Where the line stands at both ends: within one scheme, or spliced. */
function locateEnds(
  index: FactIndex,
  subject: Subject,
  prior: string,
  asked: string | undefined,
): [LocatedLine, LocatedLine] | Failure {
  const schemes = new Map<Axis, CommonScheme>();
  const choose = (axis: Axis) => {
    const common = commonScheme(index, subject, axis, prior);
    schemes.set(axis, common);
    return common.scheme;
  };
  const located = locateLine(index, subject, asked, choose);
  if (!isFailure(located)) return [located, { ...located, period: prior }];
  const note = [...schemes.values()].map(({ refusalNote }) => refusalNote).find((said) => said !== undefined);
  return note === undefined || located.failure === "bad-argument"
    ? located
    : splicedEnds(index, subject, prior, asked, note);
}

function locateTotal(index: FactIndex, subject: Subject, prior: string): [LocatedLine, LocatedLine] | Failure {
  const now = locateLine(index, subject, undefined, () => undefined);
  return isFailure(now) ? now : [now, { ...now, period: prior }];
}

/** Where the line asked for stands at both ends, now first. */
export function pairedLine(
  index: FactIndex,
  { subject, prior }: TwoPeriods,
  asked: string | undefined,
): [LocatedLine, LocatedLine] | Failure {
  return isTotal(asked) ? locateTotal(index, subject, prior) : locateEnds(index, subject, prior, asked);
}
