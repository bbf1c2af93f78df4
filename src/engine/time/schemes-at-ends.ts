import type { Axis } from "../../data/types";
import { notAddedUp } from "../figure/added-up";
import { commonScheme } from "./common-scheme";
import type { FactIndex } from "../facts/fact-index";
import { type Failure, isFailure } from "../failure";
import { noScheme } from "../facts/no-scheme";
import { schemeOfPeriod } from "../facts/scheme";
import type { TwoPeriods } from "./two-periods";

/** The structure of a comparison: one at both ends, or two under `splice=allow`. */
export interface SchemesAtEnds {
  readonly now: string;
  readonly then: string;
}

/** The scheme in which all lines of a company are compared (rule 3): one that states both periods, else two under `splice=allow`. */
export function schemesAtEnds(index: FactIndex, { subject, prior }: TwoPeriods, axis: Axis): SchemesAtEnds | Failure {
  const { company, period, options } = subject;
  const { scheme } = commonScheme(index, subject, axis, prior);
  if (scheme === undefined) return noScheme(company.id, axis, options.scheme);
  if (!isFailure(scheme)) return { now: scheme, then: scheme };
  const ends = [period, prior].map((time) => ({
    time,
    ...schemeOfPeriod(index, company.id, axis, time, options.basis),
  }));
  const hole = ends.find(({ complete }) => !complete);
  if (hole)
    return notAddedUp(
      index,
      { company, axis, scheme: hole.scheme, metric: "revenue", period: hole.time },
      options.basis,
    );
  return options.splice ? { now: ends[0]?.scheme ?? "", then: ends[1]?.scheme ?? "" } : scheme;
}
