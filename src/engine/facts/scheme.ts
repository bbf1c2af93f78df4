import type { Axis } from "../../data/types";
import { inBasisOrder, isOfBasis, isOldestFirst } from "../asked/basis";
import type { FactIndex } from "./fact-index";
import { badArgument, type Failure } from "../failure";
import { nameKey } from "./name-key";
import { nearestName } from "./nearest-name";
import { yearOf } from "../asked/period";
import type { Statement } from "./statement";
import { statementsAt } from "./statements-at";

/** The schemes of a company's axis, oldest first. */
export const schemesOf = (index: FactIndex, company: string, axis: Axis): readonly string[] =>
  index.schemes.get(`${company}|${axis}`) ?? [];

/** What the vintages state of revenue in one scheme. */
export const revenueStatements = (
  index: FactIndex,
  company: string,
  axis: Axis,
  scheme: string,
  period: string,
): readonly Statement[] => statementsAt(index, company, axis, scheme, "revenue", period);

/** Option `scheme` checked against the schemes of an axis; undefined where the axis has no scheme of that name. */
export function namedScheme(index: FactIndex, company: string, axis: Axis, asked: string): string | undefined {
  return schemesOf(index, company, axis).find((scheme) => nameKey(scheme) === nameKey(asked));
}

/** A scheme's name that no axis of the company knows. */
export function unknownScheme(index: FactIndex, company: string, asked: string): Failure | undefined {
  const all = [...index.schemes]
    .filter(([key]) => key.startsWith(`${company}|`))
    .flatMap(([, schemes]) => schemes)
    .filter(Boolean);
  if (all.some((scheme) => nameKey(scheme) === nameKey(asked))) return undefined;
  const near = nearestName(asked, all);
  return badArgument(
    `${company} has no scheme "${asked}".${near === undefined ? "" : ` Did you mean "${near}"?`} Allowed: auto, ${all.join(", ")}.`,
  );
}

/** The statement that makes a scheme the one of a period: complete, of the vintage the basis prefers. */
function completeStatement(
  index: FactIndex,
  company: string,
  axis: Axis,
  scheme: string,
  period: string,
  basis: string,
): Statement | undefined {
  const complete = revenueStatements(index, company, axis, scheme, period).filter(
    (s) => s.complete && isOfBasis(s, basis),
  );
  return inBasisOrder(complete, basis)[0];
}

/**
 * The scheme of a period under `scheme=auto`: that of the newest vintage that states segment revenue of the period completely (the
 * oldest dated one under `basis=first`, the filing's own under a filing's name). Where none states it completely: the newest that states
 * any of it, at last the scheme of the nearest year, so that a gap can be explained in the right words.
 */
export function schemeOfPeriod(
  index: FactIndex,
  company: string,
  axis: Axis,
  period: string,
  basis: string,
): { scheme: string; complete: boolean } {
  const schemes = schemesOf(index, company, axis);
  const oldest = isOldestFirst(basis);
  let best: { scheme: string; rank: number } | undefined;
  for (const scheme of schemes) {
    const statement = completeStatement(index, company, axis, scheme, period, basis);
    if (!statement) continue;
    const rank = statement.vintage ?? (oldest ? 9999 : 0);
    if (!best || (oldest ? rank < best.rank : rank >= best.rank)) best = { scheme, rank };
  }
  if (best) return { scheme: best.scheme, complete: true };
  const stated = [...schemes]
    .reverse()
    .find((scheme) => revenueStatements(index, company, axis, scheme, period).some((s) => isOfBasis(s, basis)));
  if (stated !== undefined) return { scheme: stated, complete: false };
  return { scheme: nearestScheme(index, company, axis, period), complete: false };
}

/** The scheme stated completely for the fiscal year nearest to a period, the earlier one of two. */
function nearestScheme(index: FactIndex, company: string, axis: Axis, period: string): string {
  const schemes = schemesOf(index, company, axis);
  const years = (index.fiscalYears.get(company) ?? [])
    .filter((year) => schemes.some((scheme) => completeStatement(index, company, axis, scheme, year, "latest")))
    .sort((a, b) => Math.abs(yearOf(a) - yearOf(period)) - Math.abs(yearOf(b) - yearOf(period)) || (a < b ? -1 : 1));
  return years[0] === undefined
    ? (schemes.at(-1) ?? "")
    : schemeOfPeriod(index, company, axis, years[0], "latest").scheme;
}
