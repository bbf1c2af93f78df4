import { type ComparedLines, comparedLines } from "../time/compared-lines";
import type { FactIndex } from "../facts/fact-index";
import { type Failure, isFailure } from "../failure";
import { missingLine } from "../facts/gap";
import type { Options } from "../asked/options";
import { pair } from "../time/pair";
import { pairedLine } from "../time/paired-line";
import { refuseSegmentSum, segmentSum } from "../figure/segment-sum";
import type { Selection } from "../figure/selection";
import type { CardPlace } from "../explain/source-card";
import { statedFigures } from "../figure/stated";
import { totalOfVintage } from "../figure/total-of-vintage";
import { type PairQuery, twoPeriods } from "../time/two-periods";
import { totalBeside } from "./share";

/** One end of a line beside the whole it is a part of, in units of one. */
export interface LineEnd {
  readonly period: string;
  readonly amount: number;
  readonly whole: number;
}

/** A line at both ends of a comparison, beside the whole at each. */
export interface LineEnds {
  readonly name: string;
  readonly now: LineEnd;
  readonly then: LineEnd;
  /** The newer figure, or what is compared where the line did not exist at one end. */
  readonly origin: Selection | CardPlace;
  /** Filing, structure and what else was chosen. */
  readonly remarks: readonly string[];
}

/** What a line is a part of, in units of one, and what a reader should know of it. */
interface Whole {
  readonly amount: number;
  readonly remarks: readonly string[];
}

/** The total, or under `denominator=segments` the sum of segments, of the vintage that gives the line. */
function wholeOf(index: FactIndex, selection: Selection, options: Options): Whole | Failure {
  const stated = statedFigures(index, selection, selection.basis).find(({ figure }) => figure === selection.figure);
  const statement = stated?.statement;
  if (options.denominator === "segments") {
    const refused = refuseSegmentSum(selection);
    if (refused) return refused;
    const sum = statement ? segmentSum(index, selection, statement, selection.basis) : missingLine(index, selection);
    return isFailure(sum) ? sum : { amount: sum, remarks: ["of the sum of segments"] };
  }
  const vintage = statement ?? { vintage: selection.vintage, order: -1 };
  const total = totalOfVintage(index, totalBeside(selection), vintage);
  return isFailure(total) ? total : { amount: total.amount, remarks: [] };
}

/** The whole at one end of a structure whose lines add up. */
const wholeOfStructure = ({ lines, total }: ComparedLines["now"], { denominator }: Options): number =>
  denominator === "total"
    ? total
    : lines.reduce((sum, { line, amount }) => (line.kind === "reconciling" ? sum : sum + amount), 0);

/** A top-level line that did not exist at one end counts nothing there, because the company's lines add up without it. */
function begunOrEnded(index: FactIndex, query: PairQuery, options: Options): LineEnds | undefined {
  const periods = twoPeriods(index, query, options);
  if (isFailure(periods)) return undefined;
  const located = pairedLine(index, periods, query.segment);
  if (isFailure(located)) return undefined;
  const [{ axis, line, company, metric }] = located;
  const { subject, prior } = periods;
  const compared = comparedLines(index, {
    subject: { ...subject, options: { ...subject.options, axis, level: "top" } },
    prior,
  });
  if (isFailure(compared)) return undefined;
  const ends = line.parent === "" ? compared.lines.find((own) => own.line.id === line.id) : undefined;
  if (ends?.now === undefined || ends.then === undefined) return undefined;
  const [now, then] = [compared.now, compared.then];
  return {
    name: line.segment,
    now: { period: now.period, amount: ends.now, whole: wholeOfStructure(now, options) },
    then: { period: then.period, amount: ends.then, whole: wholeOfStructure(then, options) },
    origin: {
      company,
      segment: line.segment,
      metric,
      period: now.period,
      scheme: now.scheme,
      filings: now.lines.map(({ filing }) => filing),
    },
    remarks: [
      now.lines[0]?.filing ?? "",
      now.scheme,
      `did not exist ${ends.then === 0 ? then.period : now.period}`,
      ...compared.remarks,
    ],
  };
}

/**
 * A line and the whole at both ends, all of one vintage (rule 3). A line that did not exist at one end counts nothing there where the
 * company's lines add up without it; any other missing end is a failure.
 */
export function lineEnds(index: FactIndex, query: PairQuery, options: Options): LineEnds | Failure {
  const ends = pair(index, query, options);
  if (isFailure(ends))
    return (ends.failure === "did-not-exist" ? begunOrEnded(index, query, options) : undefined) ?? ends;
  const { now, then, remarks } = ends;
  const wholes = [wholeOf(index, now, options), wholeOf(index, then, options)] as const;
  const [nowWhole, thenWhole] = wholes;
  if (isFailure(nowWhole)) return nowWhole;
  if (isFailure(thenWhole)) return thenWhole;
  return {
    name: now.line.segment,
    now: { period: now.period, amount: now.amount, whole: nowWhole.amount },
    then: { period: then.period, amount: then.amount, whole: thenWhole.amount },
    origin: now,
    remarks: [now.cited.filing, now.scheme, ...now.remarks, ...remarks, ...nowWhole.remarks, ...thenWhole.remarks],
  };
}
