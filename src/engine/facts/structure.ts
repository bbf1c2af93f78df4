import type { Axis, Company, SegmentLine } from "../../data/types";
import { figureOf, inBasisOrder, isOfBasis } from "../asked/basis";
import type { FactIndex } from "./fact-index";
import type { Options } from "../asked/options";
import { isWhole } from "./is-whole";
import { namedScheme, revenueStatements, schemesOf } from "./scheme";
import { isAddend, type Statement } from "./statement";
import { linesAt } from "./lines-at";

/** One segment structure over the periods it is stated for. */
export interface SchemeBlock {
  readonly axis: Axis;
  readonly scheme: string;
  /** The periods asked for that some filing states in this structure, in order. */
  readonly periods: readonly string[];
  /** Those of `periods` whose lines do not add up to the total (rounded or with a hole), or that the filing named states in part. */
  readonly incomplete: readonly string[];
  /** Top-level segments or products, in filing order, as the newest filing words them. */
  readonly segments: readonly SegmentLine[];
  /** Unallocated and elimination lines stated in these periods. */
  readonly reconciling: readonly SegmentLine[];
}

/** A statement that the basis prefers, and whether it is whole. */
interface Preferred {
  readonly statement: Statement;
  readonly whole: boolean;
}

/** The statement of a period that the basis prefers: a whole one before one with a hole. */
function preferred(
  index: FactIndex,
  company: string,
  axis: Axis,
  scheme: string,
  period: string,
  basis: string,
): Preferred | undefined {
  const lines = linesAt(index, company, axis, scheme).filter(isAddend);
  const stating = inBasisOrder(revenueStatements(index, company, axis, scheme, period), basis)
    .filter((s) => isOfBasis(s, basis) && lines.filter(({ id }) => s.figures.has(id)).length > 1)
    .map((statement) => ({ statement, whole: isWhole(statement, lines, basis) }));
  return stating.find(({ whole }) => whole) ?? stating[0];
}

/**
 * One line per id that the statements state, worded as the newest of them words it. What a filing named leaves to another one of its year is
 * a line all the same: without it the table would look whole.
 */
function statedLines(lines: readonly SegmentLine[], statements: readonly Statement[], basis: string): SegmentLine[] {
  const newest = [...statements].sort((a, b) => (b.vintage ?? 0) - (a.vintage ?? 0) || b.order - a.order);
  const wording = (id: string, by: string) =>
    newest.map((statement) => figureOf(statement, id, by)).find((found) => found !== undefined);
  return [...new Set(lines.map(({ id }) => id))].flatMap((id) => {
    const figure = wording(id, basis) ?? wording(id, "latest");
    return figure ? (lines.find((line) => line.id === id && line.segment === figure.segment) ?? []) : [];
  });
}

/**
 * The segment structures in which a company states revenue of the periods, in filing order: a block per scheme over the periods it is
 * stated for completely, and those it is stated for with a hole where no scheme is complete. Option `scheme` keeps one.
 */
export function schemesOver(
  index: FactIndex,
  company: Company,
  axis: Axis,
  periods: readonly string[],
  options: Options,
): SchemeBlock[] {
  const schemes =
    options.scheme === "auto" || options.scheme === "all"
      ? schemesOf(index, company.id, axis)
      : [namedScheme(index, company.id, axis, options.scheme) ?? ""];
  const stated = schemes.filter(Boolean).map((scheme) => ({
    scheme,
    statements: periods.flatMap((period) => preferred(index, company.id, axis, scheme, period, options.basis) ?? []),
  }));
  const covered = new Set(
    stated.flatMap(({ statements }) =>
      statements.filter(({ whole }) => whole).map(({ statement: { period } }) => period),
    ),
  );
  return stated.flatMap(({ scheme, statements: all }): SchemeBlock[] => {
    const kept = all.filter(({ whole, statement }) => whole || !covered.has(statement.period));
    if (kept.length === 0) return [];
    const statements = kept.map(({ statement }) => statement);
    const lines = statedLines(linesAt(index, company.id, axis, scheme).filter(isAddend), statements, options.basis);
    return [
      {
        axis,
        scheme,
        periods: statements.map(({ period }) => period),
        incomplete: kept.filter(({ whole }) => !whole).map(({ statement: { period } }) => period),
        segments: lines.filter(({ kind }) => kind !== "reconciling"),
        reconciling: lines.filter(({ kind }) => kind === "reconciling"),
      },
    ];
  });
}
