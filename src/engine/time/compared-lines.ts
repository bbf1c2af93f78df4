import type { Axis, SegmentLine } from "../../data/types";
import { type AddedUp, addedUp, type LineAmount, notAddedUp, type Place } from "../figure/added-up";
import type { FactIndex } from "../facts/fact-index";
import { type Failure, isFailure } from "../failure";
import { findGap } from "../facts/gap";
import { linePath } from "../facts/line-index";
import { schemesAtEnds } from "./schemes-at-ends";
import { structureAxis } from "../facts/structure-axis";
import type { TwoPeriods } from "./two-periods";
import { sameVintage } from "../facts/same-vintage";

/** A line at both ends; `undefined` where that end does not state it. */
export interface ComparedLine {
  readonly line: SegmentLine;
  /** Units of one; 0 only where the line did not exist and the company's lines add up without it. */
  readonly now: number | undefined;
  readonly then: number | undefined;
}

/** All lines of a company at both ends of a comparison: they add up to the total at each. */
export interface ComparedLines {
  readonly axis: Axis;
  readonly now: AddedUp & Place;
  readonly then: AddedUp & Place;
  /** In filing order, lines that only the earlier end states after the others. */
  readonly lines: readonly ComparedLine[];
  readonly remarks: readonly string[];
}

const filingOf = ({ lines }: AddedUp): string => lines[0]?.filing ?? "";

/** Whether gaps.csv says that a line did not exist: then it counts nothing, because the statement adds up without it. */
function didNotExist(index: FactIndex, place: Place, line: SegmentLine): boolean {
  const { company, axis, scheme, metric, period } = place;
  const gap = findGap(index, { company: company.id, axis, scheme, metric, period, line: linePath(line) });
  return gap?.status === "did_not_exist";
}

const amountOfLine = (index: FactIndex, end: AddedUp & Place, line: SegmentLine): number | undefined =>
  end.lines.find((own) => own.line.id === line.id)?.amount ?? (didNotExist(index, end, line) ? 0 : undefined);

/**
 * Every top-level and reconciling line at both ends, all of one vintage, the newest in which both ends add up to the total; where no
 * vintage states both, the newest of each, and a remark says so. Fails as the structure changed or with the lines that miss.
 */
export function comparedLines(index: FactIndex, compared: TwoPeriods): ComparedLines | Failure {
  const { subject, prior } = compared;
  const { company, metric, period, options } = subject;
  const axis = structureAxis(index, subject);
  if (isFailure(axis)) return axis;
  const schemes = schemesAtEnds(index, compared, axis);
  if (isFailure(schemes)) return schemes;
  const nowAt: Place = { company, axis, scheme: schemes.now, metric, period };
  const thenAt: Place = { company, axis, scheme: schemes.then, metric, period: prior };
  const nows = addedUp(index, nowAt, options.basis);
  const thens = addedUp(index, thenAt, options.basis);
  if (!nows[0]) return notAddedUp(index, nowAt, options.basis);
  if (!thens[0]) return notAddedUp(index, thenAt, options.basis);
  const oneScheme = schemes.now === schemes.then;
  const joint = oneScheme
    ? nows.flatMap((a) => thens.filter((b) => sameVintage(a.statement, b.statement)).map((b) => [a, b] as const))[0]
    : undefined;
  const [a, b] = joint ?? [nows[0], thens[0]];
  const now = { ...a, ...nowAt };
  const then = { ...b, ...thenAt };
  const apart = `no filing states both: ${filingOf(a)} and ${filingOf(b)}`;
  const spliced = `spliced: ${schemes.then} ${prior} with ${schemes.now} ${period}`;
  return {
    axis,
    now,
    then,
    lines: linesOf(now.lines, then.lines).map((line) => ({
      line,
      now: amountOfLine(index, now, line),
      then: amountOfLine(index, then, line),
    })),
    remarks: [...(joint ? [] : [oneScheme ? apart : spliced]), ...now.remarks, ...then.remarks],
  };
}

/** One line per id: segments in filing order, those of the earlier end only after them, reconciling lines last. */
function linesOf(now: readonly LineAmount[], then: readonly LineAmount[]): SegmentLine[] {
  const all = [...new Map([...then, ...now].map(({ line }) => [line.id, line])).values()];
  const order = [...now, ...then].map(({ line }) => line.id);
  const place = ({ id, kind }: SegmentLine) => (kind === "reconciling" ? order.length : 0) + order.indexOf(id);
  return all.sort((x, y) => place(x) - place(y));
}
