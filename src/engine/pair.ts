import type { Axis } from "../data/types";
import { type FactIndex } from "./fact-index";
import { badArgument, type Failure, isFailure, structureChanged } from "./failure";
import { findLine, isTotal } from "./line";
import { linePath } from "./line-index";
import { locateLine, schemeChoice, type Subject, subjectOf } from "./locate";
import { missingFigure } from "./gap";
import type { Options } from "./options";
import { type PairedVintage, pairedVintage } from "./paired-vintage";
import { parsePeriod, priorPeriod } from "./period";
import { type CommonScheme, commonScheme } from "./common-scheme";
import { schemeOfPeriod } from "./scheme";
import { select } from "./select";
import type { FigureQuery, LocatedLine, Selection } from "./selection";
import { type Stated, statedFigures } from "./stated";

/** Both ends of a comparison over time. */
export interface Pair {
  readonly now: Selection;
  readonly then: Selection;
  /** The vintage that states both; undefined where each comes from its own newest. */
  readonly vintage: PairedVintage | undefined;
  readonly remarks: readonly string[];
}

export interface PairQuery extends FigureQuery {
  /** The period before where left out. */
  readonly prior?: string | number;
}

/** Growth in a foreign currency would mix the convenience rates of two years. */
export function refuseCurrency(company: { currency: string }, options: Options): Failure | undefined {
  return options.currency === "reporting" || options.currency === company.currency
    ? undefined
    : badArgument(
        `currency=${options.currency} is refused over time: the filings' convenience rates change year by year and can turn the sign of a growth. Leave it out (${company.currency}).`,
      );
}

const ofVintage = (list: readonly Stated[], paired: PairedVintage | undefined) =>
  paired &&
  list.find(
    ({ statement }) =>
      statement.vintage === paired.vintage && (paired.vintage !== null || statement.order <= paired.order),
  );

function missing(index: FactIndex, { company, metric, axis, scheme, period, line }: LocatedLine): Failure {
  return missingFigure(index, { company: company.id, metric, axis, scheme, period, line: linePath(line) });
}

/** The line at both ends where no scheme states both periods: joined by id under `splice=allow`, else refused. */
function splicedEnds(
  index: FactIndex,
  subject: Subject,
  prior: string,
  asked: string | undefined,
  common: CommonScheme,
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
    if (!complete && !statedFigures(index, end, options.basis)[0]) return missing(index, end);
  if (!options.splice || common.refusal === undefined)
    return structureChanged(`${then.scheme} ${prior}`, `${current.scheme} ${subject.period}${common.note}`);
  const line = findLine(index, subject.company.id, now.axis, then.scheme, now.line.id);
  if (line === undefined || isFailure(line))
    return structureChanged(
      `${then.scheme} ${prior} has no line "${now.line.segment}"`,
      `${current.scheme} ${subject.period}`,
    );
  return [now, { ...now, period: prior, scheme: then.scheme, line }];
}

/** Where the line stands at both ends: within one scheme, or spliced. */
function locateEnds(
  index: FactIndex,
  subject: Subject,
  prior: string,
  asked: string | undefined,
): [LocatedLine, LocatedLine] | Failure {
  const { company, options } = subject;
  const schemes = new Map<Axis, CommonScheme>();
  const choose = (axis: Axis) => {
    const common = commonScheme(index, subject, axis, prior);
    schemes.set(axis, common);
    return common.scheme;
  };
  const located = locateLine(index, subject, asked, choose);
  if (!isFailure(located)) return [located, { ...located, period: prior }];
  const refused = [...schemes.values()].find(({ refusal }) => refusal !== undefined);
  return refused === undefined || located.failure === "bad-argument" || company.id === "" || options.scheme !== "auto"
    ? located
    : splicedEnds(index, subject, prior, asked, refused);
}

/**
 * Both ends of a comparison over time (rule 3 of "Which figure"): within one scheme, the newest in which some vintage states both periods
 * completely, both ends from the newest such vintage; else the newest scheme that states each, latest of each, and a remark says so;
 * else a failure, unless `splice=allow` joins the lines of one id.
 */
export function pair(index: FactIndex, query: PairQuery, options: Options): Pair | Failure {
  const subject = subjectOf(index, query, options);
  if (isFailure(subject)) return subject;
  const refused = refuseCurrency(subject.company, options);
  if (refused) return refused;
  const prior =
    query.prior === undefined || query.prior === ""
      ? priorPeriod(subject.period)
      : parsePeriod(index, subject.company, query.prior);
  if (isFailure(prior)) return prior;
  const ends = isTotal(query.segment)
    ? locateTotal(index, subject, prior)
    : locateEnds(index, subject, prior, query.segment);
  if (isFailure(ends)) return ends;
  const [nowAt, thenAt] = ends;
  const paired = nowAt.scheme === thenAt.scheme ? pairedVintage(index, nowAt, prior, subject.options.basis) : undefined;
  const nows = statedFigures(index, nowAt, subject.options.basis);
  const thens = statedFigures(index, thenAt, subject.options.basis);
  const both = [ofVintage(nows, paired), ofVintage(thens, paired)] as const;
  const joint = both[0] !== undefined && both[1] !== undefined;
  const [nowStated, thenStated] = joint ? both : [nows[0], thens[0]];
  if (!nowStated) return missing(index, nowAt);
  if (!thenStated) return missing(index, thenAt);
  const plain = { ...subject.options, scale: 1 as const };
  const now = select(index, nowAt, nowStated, plain);
  const then = select(index, thenAt, thenStated, plain);
  if (isFailure(now)) return now;
  if (isFailure(then)) return then;
  const remarks = [
    ...(nowAt.scheme === thenAt.scheme
      ? []
      : [`spliced: ${thenAt.scheme} ${prior} with ${nowAt.scheme} ${subject.period}`]),
    ...(joint || isTotal(query.segment) ? [] : [`no filing states both: ${now.cited.filing} and ${then.cited.filing}`]),
  ];
  return { now, then, vintage: joint ? paired : undefined, remarks };
}

function locateTotal(index: FactIndex, subject: Subject, prior: string): [LocatedLine, LocatedLine] | Failure {
  const now = locateLine(index, subject, undefined, () => undefined);
  return isFailure(now) ? now : [now, { ...now, period: prior }];
}
