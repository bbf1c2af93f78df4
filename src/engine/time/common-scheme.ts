import type { Axis } from "../../data/types";
import { inBasisOrder, isOfBasis, isOldestFirst } from "../asked/basis";
import type { FactIndex } from "../facts/fact-index";
import { type Failure, structureChanged } from "../failure";
import type { Subject } from "../figure/locate";
import { namedScheme, revenueStatements, schemeOfPeriod, schemesOf } from "../facts/scheme";
import { linesAt } from "../facts/lines-at";
import { sameVintage } from "../facts/same-vintage";

/** The scheme two periods share on one axis. */
export interface CommonScheme {
  /** undefined: the axis has none of that name; a failure: no scheme states both periods. */
  readonly scheme: string | Failure | undefined;
  /** Where no scheme states both: what the newer structure adds to the sentence. */
  readonly refusalNote?: string;
}

/** The newest scheme in which some vintage states both periods completely; else the newest that states each completely in some vintage. */
export function commonScheme(
  index: FactIndex,
  { company, period, options }: Subject,
  axis: Axis,
  prior: string,
): CommonScheme {
  const schemes = schemesOf(index, company.id, axis);
  if (schemes.length === 0 || schemes[0] === "") return { scheme: schemes[0] };
  if (options.scheme !== "auto") return { scheme: namedScheme(index, company.id, axis, options.scheme) };
  let joint: { scheme: string; rank: number } | undefined;
  let apart: string | undefined;
  for (const scheme of schemes) {
    const complete = (time: string) =>
      inBasisOrder(
        revenueStatements(index, company.id, axis, scheme, time).filter(
          (s) => s.complete && isOfBasis(s, options.basis),
        ),
        options.basis,
      );
    const nows = complete(period);
    const thens = complete(prior);
    if (nows.length > 0 && thens.length > 0) apart = scheme;
    const both = nows.find((now) => thens.some((then) => sameVintage(now, then)));
    const better =
      both &&
      (!joint ||
        (isOldestFirst(options.basis) ? (both.vintage ?? 9999) < joint.rank : (both.vintage ?? 0) >= joint.rank));
    if (better) joint = { scheme, rank: both.vintage ?? (isOldestFirst(options.basis) ? 9999 : 0) };
  }
  if (joint) return { scheme: joint.scheme };
  if (apart !== undefined) return { scheme: apart };
  const now = schemeOfPeriod(index, company.id, axis, period, options.basis);
  const then = schemeOfPeriod(index, company.id, axis, prior, options.basis);
  if (now.scheme === then.scheme) return { scheme: now.scheme };
  const eliminates = linesAt(index, company.id, axis, now.scheme).some(({ id }) => id.includes("elimination"));
  const note = eliminates ? " (before inter-segment elimination)" : "";
  const refusal = structureChanged(`${then.scheme} ${prior}`, `${now.scheme} ${period}${note}`, !options.splice);
  return { scheme: refusal, refusalNote: note };
}
