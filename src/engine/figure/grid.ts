import type { Axis, Company, SegmentLine } from "../../data/types";
import { checkBasis, inBasisOrder, isOfBasis } from "../asked/basis";
import { findCompany } from "../facts/company";
import { addedUp, type Place, statedAddends } from "./added-up";
import { costComponents } from "./cost-component";
import type { FactIndex } from "../facts/fact-index";
import { badArgument, type Failure, isFailure } from "../failure";
import { figure } from "./figure";
import { gridHierarchy } from "./grid-hierarchy";
import { linePath } from "../facts/line-index";
import { findMetric, metricLabel } from "../facts/metric";
import type { Options } from "../asked/options";
import { isFiscalYear } from "../asked/period";
import { namedScheme, schemeOfPeriod, schemesOf, unknownScheme } from "../facts/scheme";
import { schemesOver } from "../facts/structure";
import { unitInWords } from "../explain/unit-in-words";
import { linesAt } from "../facts/lines-at";
import { statementsAt } from "../facts/statements-at";

/** A table of cells: failures stand where a figure is missing. */
export type GridCell = string | number | Failure;

/** The axis of a table: the one asked for, else the first on which the metric is stated. */
function axisOfTable(index: FactIndex, company: Company, metric: string, options: Options): Axis | Failure {
  const stated = index.metrics.get(company.id)?.get(metric);
  if (options.axis !== "auto") return options.axis;
  if (metric === "cost_of_revenue" && costComponents(index, company.id).length > 0) return "nature";
  const found = (["segment", "product", "market", "nature", "function", "company"] as const).find((axis) =>
    stated?.has(axis),
  );
  return found ?? badArgument(`${company.id} states no ${metricLabel(metric)}.`);
}

/** The reconciling lines of a metric: those of the filing the basis prefers, in every period. */
function reconcilingLines(index: FactIndex, place: Omit<Place, "period">, periods: readonly string[], basis: string) {
  const lines = periods.flatMap((period) => {
    const { company, axis, scheme, metric } = place;
    const statements = statementsAt(index, company.id, axis, scheme, metric, period);
    const whole = addedUp(index, { ...place, period }, basis)[0]?.statement;
    const stated = whole ?? inBasisOrder(statements, basis).find((statement) => isOfBasis(statement, basis));
    return stated ? statedAddends(index, { ...place, period }, stated, basis).map(({ line }) => line) : [];
  });
  const reconciling = lines.filter(({ kind }) => kind === "reconciling");
  return [...new Map(reconciling.map((line) => [line.id, line])).values()];
}

/** Whether some filing, whichever it is, states a line of the metric in one of the periods. */
const isStated = (index: FactIndex, line: SegmentLine, metric: string, periods: readonly string[]): boolean =>
  periods.some((period) =>
    statementsAt(index, line.company, line.axis, line.scheme, metric, period).some(({ figures }) =>
      figures.has(line.id),
    ),
  );

/**
 * The lines of a table in filing order: the segments of the structure, the reconciling lines that the metric has there, under `level=all` the lines below
 * that are stated in the periods.
 */
export function tableLines(
  index: FactIndex,
  company: Company,
  { axis, scheme, metric = "revenue" }: { axis: Axis; scheme: string; metric?: string },
  periods: readonly string[],
  options: Options,
): SegmentLine[] {
  const all = linesAt(index, company.id, axis, scheme);
  const [block] = scheme === "" ? [] : schemesOver(index, company, axis, periods, { ...options, scheme });
  const reconciling =
    metric === "revenue"
      ? block?.reconciling
      : reconcilingLines(index, { company, axis, scheme, metric }, periods, options.basis);
  const top = block
    ? [...block.segments, ...(reconciling ?? [])]
    : statedOrAll(
        all.filter(({ parent, kind }) => parent === "" && kind !== "total" && kind !== "subtotal"),
        (line) => isStated(index, line, metric, periods),
      );
  if (options.level === "top") return top;
  return top.flatMap((line) => [
    line,
    ...all.filter(
      (below) =>
        (below.parent === line.segment || below.parent.startsWith(`${line.segment} > `)) &&
        (scheme === "" || isStated(index, below, metric, periods)),
    ),
  ]);
}

/** Those lines that are stated; all of them where none is, so that the gap is seen. */
function statedOrAll(lines: readonly SegmentLine[], holds: (line: SegmentLine) => boolean): SegmentLine[] {
  const stated = lines.filter(holds);
  return stated.length > 0 ? stated : [...lines];
}

/** The schemes of a table: that of the last period, the one named, or all. */
function tableSchemes(
  index: FactIndex,
  company: Company,
  axis: Axis,
  periods: readonly string[],
  options: Options,
): readonly string[] | Failure {
  const schemes = schemesOf(index, company.id, axis);
  if (schemes.length === 0 || schemes[0] === "") return [""];
  if (options.scheme === "auto")
    return [schemeOfPeriod(index, company.id, axis, periods.at(-1) ?? "", options.basis).scheme];
  if (options.scheme === "all") return schemesOver(index, company, axis, periods, options).map(({ scheme }) => scheme);
  const named = namedScheme(index, company.id, axis, options.scheme);
  return named === undefined
    ? (unknownScheme(index, company.id, options.scheme) ??
        badArgument(`"${options.scheme}" is not a scheme by ${axis}.`))
    : [named];
}

/**
 * Segments down, periods across, with header row and column, reconciling lines and the total. One scheme, that of the last period; periods
 * it does not cover are n/d. `scheme=all` stacks one block per scheme with a scheme column; `level=all` adds the lines below, those of one line from
 * one vintage, with a row `recast, not split` where that leaves a gap. Money in the currency and scale of the options.
 */
export function grid(
  index: FactIndex,
  asked: { company: string; metric: string; periods: readonly string[] },
  given: Options,
): GridCell[][] | Failure {
  const company = findCompany(index, asked.company);
  if (isFailure(company)) return company;
  const metric = findMetric(index, company.id, asked.metric);
  if (isFailure(metric)) return metric;
  const basis = checkBasis(index, company.id, given.basis);
  if (isFailure(basis)) return basis;
  const options = { ...given, basis };
  const axis = axisOfTable(index, company, metric, options);
  if (isFailure(axis)) return axis;
  const schemes = tableSchemes(index, company, axis, asked.periods, options);
  if (isFailure(schemes)) return schemes;
  const stacked = options.scheme === "all";
  const unit = unitInWords(index, company, metric, options);
  const rows: GridCell[][] =
    options.headers === false ? [] : [[...(stacked ? ["Scheme"] : []), unit, ...asked.periods]];
  const cells = (segment: string, scheme: string): GridCell[] =>
    asked.periods.map((period) => {
      const found = figure(
        index,
        { company: company.id, segment, period, metric },
        { ...options, axis: segment === "Total" ? "auto" : axis, scheme: scheme === "" ? "auto" : scheme },
      );
      return isFailure(found) ? found : found.value;
    });
  const components =
    axis === "nature" && metric === "cost_of_revenue"
      ? costComponents(index, company.id).map(({ component }) => component)
      : undefined;
  for (const scheme of schemes) {
    const lead = stacked ? [scheme] : [];
    const split = options.level === "all" && metric === "revenue" && scheme !== "";
    const place = { axis, scheme, metric };
    const lines = tableLines(index, company, place, asked.periods, split ? { ...options, level: "top" } : options);
    if (split) {
      const places = asked.periods.map((period) => ({ company, axis, scheme, period }));
      for (const { label, cells: found } of lines.flatMap((line) => gridHierarchy(index, places, line, options)))
        rows.push([...lead, label, ...found.map((cell) => cell ?? "")]);
    } else for (const path of components ?? lines.map(linePath)) rows.push([...lead, path, ...cells(path, scheme)]);
  }
  if (axis !== "market") rows.push([...(stacked ? [""] : []), "Total", ...cells("Total", "")]);
  return rows;
}

/** The fiscal years a table shows where none are asked for: the last five with total revenue. */
export const defaultPeriods = (index: FactIndex, company: Company): string[] =>
  (index.fiscalYears.get(company.id) ?? []).filter(isFiscalYear).slice(-5);
