import type { Axis, Company, SegmentLine } from "../../data/types";
import { checkBasis } from "../asked/basis";
import { findCompany } from "../facts/company";
import type { FactIndex } from "../facts/fact-index";
import { badArgument, type Failure, fail, isFailure, unknownName } from "../failure";
import { findLine, isTotal, lineNames } from "../facts/line";
import { linePath } from "../facts/line-index";
import { findMetric, metricLabel } from "../facts/metric";
import { nameKey } from "../facts/name-key";
import { nearestName } from "../facts/nearest-name";
import type { Options } from "../asked/options";
import { parsePeriod } from "../asked/period";
import { namedScheme, schemeOfPeriod, schemesOf, unknownScheme } from "../facts/scheme";
import type { FigureQuery, LocatedLine } from "./selection";
import { statementsAt } from "../facts/statements-at";

/** The order in which axes are searched for a name under `axis=auto`. */
const axes: readonly Axis[] = ["segment", "product", "market", "nature", "function", "company"];

/** Company, period, metric and basis of a query, checked. */
export interface Subject {
  readonly company: Company;
  readonly period: string;
  readonly metric: string;
  readonly options: Options;
}

/** Checks everything of a query but the line; `options` comes back with the basis and the metric beside as the dataset writes them. */
export function subjectOf(index: FactIndex, query: FigureQuery, options: Options): Subject | Failure {
  const company = findCompany(index, query.company);
  if (isFailure(company)) return company;
  const period = parsePeriod(index, company, query.period);
  if (isFailure(period)) return period;
  const metric = findMetric(index, company.id, query.metric ?? "revenue");
  if (isFailure(metric)) return metric;
  const basis = checkBasis(index, company.id, options.basis);
  if (isFailure(basis)) return basis;
  if (options.scheme === "all")
    return badArgument("scheme=all is for tables (GRID, RECAST). Name one scheme, or leave it out.");
  const beside = options.beside === "" ? "" : findMetric(index, company.id, options.beside);
  if (isFailure(beside)) return beside;
  const scheme = options.scheme === "auto" ? undefined : unknownScheme(index, company.id, options.scheme);
  const same = basis === options.basis && beside === options.beside;
  return scheme ?? { company, period, metric, options: same ? options : { ...options, basis, beside } };
}

/** The whole company as a line: the one that the figures of its own axis make. */
export const totalLine = (company: string): SegmentLine => ({
  company,
  axis: "company",
  scheme: "",
  parent: "",
  segment: "Total",
  id: "total",
  kind: "total",
  aliases: [],
});

/** A total that filings state only above a breakdown (share-based compensation by function, shipping costs): where it may stand. */
export const totalsBeside = (index: FactIndex, located: LocatedLine): LocatedLine[] =>
  [...(index.metrics.get(located.company.id)?.get(located.metric) ?? [])].flatMap((axis) =>
    axis === "company" || axis === "segment" || axis === "product" || axis === "market"
      ? []
      : schemesOf(index, located.company.id, axis).map((scheme) => ({ ...located, axis, scheme })),
  );

/** How the scheme of an axis is chosen; a comparison over time brings its own way. */
export type SchemeChoice = (axis: Axis) => string | Failure | undefined;

/** The scheme of one period: the one named, else the period's own. */
export function schemeChoice(index: FactIndex, { company, period, options }: Subject): SchemeChoice {
  return (axis) => {
    const schemes = schemesOf(index, company.id, axis);
    if (schemes.length === 0 || schemes[0] === "") return schemes[0];
    if (options.scheme !== "auto") return namedScheme(index, company.id, axis, options.scheme);
    return schemeOfPeriod(index, company.id, axis, period, options.basis).scheme;
  };
}

/** The lines of that name on other axes or in other schemes of the company, newest structure first. */
const linesElsewhere = (index: FactIndex, { company }: Subject, asked: string): SegmentLine[] =>
  axes.flatMap((axis) =>
    [...schemesOf(index, company.id, axis)].reverse().flatMap((scheme) => {
      const line = findLine(index, company.id, axis, scheme, asked);
      return line === undefined || isFailure(line) ? [] : line;
    }),
  );

/** A line of another axis or scheme of the company: tells which one and, where that gives an answer, how to ask for it. */
function lineElsewhere(index: FactIndex, subject: Subject, asked: string, chosen: string): Failure | undefined {
  const { company, period, metric, options } = subject;
  const lines = linesElsewhere(index, subject, asked).filter(({ scheme }) => scheme !== "" || options.axis !== "auto");
  const isStated = ({ axis, scheme, id }: SegmentLine) =>
    statementsAt(index, company.id, axis, scheme, metric, period).some(({ figures }) => figures.has(id));
  const line = lines.find(isStated) ?? lines.find(({ scheme }) => scheme !== chosen);
  if (!line) return undefined;
  const { axis, scheme } = line;
  if (options.axis !== "auto" && axis !== options.axis)
    return fail(
      "not-found",
      `"${linePath(line)}" is a line by ${axis}, not by ${options.axis}.${isStated(line) ? ` Leave axis out, or write axis=${axis}.` : ""}`,
    );
  const name = nameKey(linePath(line)) === nameKey(asked) ? "" : `"${asked.trim()}" is `;
  const where = `${name}"${linePath(line)}"${name === "" ? " is" : ","} a line of ${scheme}`;
  const hint = isStated(line)
    ? ` scheme=${scheme} asks for it.`
    : ` ${scheme} states no ${metricLabel(metric)} of it for ${period}.`;
  const own =
    options.scheme === "auto"
      ? `${company.id} ${period} is stated in ${chosen || "another structure"}`
      : `${chosen || options.scheme} has no such line`;
  return fail("did-not-exist", `${where}; ${own}.${hint}`);
}

/** Finds the line asked for: on the axis asked, or the first axis that knows the name and states the metric, segment before product. */
export function locateLine(
  index: FactIndex,
  subject: Subject,
  asked: string | undefined,
  choose: SchemeChoice,
): LocatedLine | Failure {
  const { company, period, metric, options } = subject;
  if (isTotal(asked)) return { company, period, metric, axis: "company", scheme: "", line: totalLine(company.id) };
  const name = asked ?? "";
  const stated = index.metrics.get(company.id)?.get(metric);
  let unstated: LocatedLine | undefined;
  let failure: Failure | undefined;
  let chosen = "";
  for (const axis of options.axis === "auto" ? axes : [options.axis]) {
    const scheme = choose(axis);
    if (scheme === undefined) continue;
    if (isFailure(scheme)) {
      if (
        schemesOf(index, company.id, axis).some((known) => findLine(index, company.id, axis, known, name) !== undefined)
      )
        return scheme;
      continue;
    }
    chosen ||= scheme;
    const line = findLine(index, company.id, axis, scheme, name);
    if (line === undefined) continue;
    if (isFailure(line)) failure ??= line;
    else {
      const located: LocatedLine = { company, period, metric, axis, scheme, line };
      if (stated?.has(axis) === true) return located;
      unstated ??= located;
    }
  }
  if (unstated) return unstated;
  if (failure) return failure;
  const other = lineElsewhere(index, subject, name, chosen);
  if (other) return other;
  const names = axes.flatMap((axis) => lineNames(index, company.id, axis, choose(axis) as string));
  const components =
    metric === "cost_of_revenue" ? index.dataset.components.filter((c) => c.company === company.id) : [];
  const known = [...components.map(({ component }) => component), ...names];
  const what = components.length > 0 ? "cost component" : "segment";
  const list = components.length > 0 ? `Known: ${components.map(({ component }) => component).join(", ")}.` : "";
  return unknownName(what, name, `${company.id} ${period}`, nearestName(name, known), list);
}
