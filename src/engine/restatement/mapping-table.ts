import type { Company, Mapping } from "../../data/types";
import type { FactIndex } from "../facts/fact-index";
import { type Failure, fail, isFailure } from "../failure";
import { findLine } from "../facts/line";
import { linePath } from "../facts/line-index";
import type { Options } from "../asked/options";
import type { SchemeBlock } from "../facts/structure";
import { recastRow } from "./recast-row";
import type { RecastRow, RecastTable } from "./recast-table";
import type { StructurePlace } from "../figure/level-vintage";
import { notSplit, type RestatedFigure, restatedLevel, type RestatedLine } from "./restated-level";
import { totalRevenue } from "./scheme-table";

type Side = RestatedFigure | Failure | undefined;

/** A line of one structure by its path, with the newest figure of its level. */
function lineAt(index: FactIndex, place: StructurePlace, path: string, options: Options): RestatedLine | Failure {
  const line = findLine(index, place.company.id, place.axis, place.scheme, path);
  const missing = fail("not-in-dataset", `${path} ${place.period} is not stated in ${place.scheme}.`);
  if (line === undefined || isFailure(line)) return line ?? missing;
  const parent =
    line.parent === "" ? undefined : findLine(index, place.company.id, place.axis, place.scheme, line.parent);
  if (isFailure(parent)) return parent;
  return restatedLevel(index, place, parent, options).lines.find((found) => found.line.id === line.id) ?? missing;
}

const latestOf = (found: RestatedLine | Failure): RestatedFigure | Failure => (isFailure(found) ? found : found.latest);

/** Several lines of the older structure that became one. */
function together(sides: readonly (RestatedFigure | Failure)[]): Side {
  const [first, ...others] = sides;
  return others.reduce<Side>((sum, next) => {
    if (sum === undefined || isFailure(sum)) return sum;
    return isFailure(next) ? next : { ...sum, value: sum.value + next.value, amount: sum.amount + next.amount };
  }, first);
}

/** For every line above the mapped ones: what its newer figure leaves unexplained by them (rule 6 of "Which figure"). */
function closings(index: FactIndex, place: StructurePlace, paths: readonly string[], options: Options) {
  const parents = [
    ...new Set(
      paths.flatMap((path) =>
        path
          .split(" > ")
          .slice(0, -1)
          .map((_, at, all) => all.slice(0, at + 1).join(" > ")),
      ),
    ),
  ];
  return parents.flatMap((path) => {
    const above = lineAt(index, place, path, options);
    if (isFailure(above)) return [];
    const gap = notSplit(above, restatedLevel(index, place, above.line, options), "latest");
    return gap ? [{ line: `${linePath(above.line)} > recast, not split`, gap }] : [];
  });
}

/** One period: mapped lines, lines that went to several others, gaps, what is not mapped, and the total. */
function mappedPeriod(
  index: FactIndex,
  from: StructurePlace,
  to: StructurePlace,
  mappings: readonly Mapping[],
  options: Options,
): RecastRow[] {
  const { period } = from;
  const older = (path: string) => latestOf(lineAt(index, from, path, options));
  const newer = (path: string) => latestOf(lineAt(index, to, path, options));
  const targets = [...new Set(mappings.map(({ toLine }) => toLine))].filter(Boolean);
  const sides: { line: string; before: Side; after: Side; notes: string[] }[] = [];
  for (const mapping of mappings.filter(({ toLine }) => toLine === ""))
    sides.push({ line: mapping.fromLine, before: older(mapping.fromLine), after: undefined, notes: [mapping.note] });
  for (const target of targets) {
    const sources = mappings.filter(({ toLine }) => toLine === target);
    sides.push({
      line: `${sources.map(({ fromLine }) => fromLine).join(" + ")} → ${target}`,
      before: together(sources.map(({ fromLine }) => older(fromLine))),
      after: newer(target),
      notes: sources.map(({ note }) => note),
    });
  }
  for (const { line, gap } of closings(
    index,
    from,
    mappings.map(({ fromLine }) => fromLine),
    options,
  ))
    sides.push({ line, before: gap, after: undefined, notes: [] });
  for (const { line, gap } of closings(index, to, targets, options))
    sides.push({ line, before: undefined, after: gap, notes: [] });
  const total = totalRevenue(index, from, "latest", options);
  const rest = (side: "before" | "after"): Side => {
    if (isFailure(total)) return total;
    const stated = sides.flatMap((row) => (row[side] === undefined || isFailure(row[side]) ? [] : [row[side]]));
    const amount = stated.reduce((left, next) => left - next.amount, total.amount);
    const value = stated.reduce((left, next) => left - next.value, total.value);
    return amount === 0 ? undefined : { ...total, amount, value, filing: "" };
  };
  const [restBefore, restAfter] = [rest("before"), rest("after")];
  if (restBefore ?? restAfter)
    sides.push({ line: "Lines without a mapping", before: restBefore, after: restAfter, notes: [] });
  sides.push({ line: "Total", before: total, after: total, notes: [] });
  return sides.map(({ line, before, after, notes }) => recastRow(period, line, before, after, notes));
}

/**
 * Periods that two structures state completely: each line of the older one beside the line it became (mapping.csv), newest figures of both; residual = newer - older.
 * What is not mapped stands in a row of its own, so that both sides add up to the total and the residuals to zero.
 */
export function mappingTables(
  index: FactIndex,
  company: Company,
  blocks: readonly SchemeBlock[],
  options: Options,
): RecastTable[] {
  const own = index.dataset.mappings.filter((mapping) => mapping.company === company.id);
  const target = new Map(own.filter(({ toScheme }) => toScheme !== "").map((m) => [m.fromScheme, m.toScheme]));
  return [...target].reverse().flatMap(([fromScheme, toScheme]): RecastTable[] => {
    const [older, newer] = [fromScheme, toScheme].map((scheme) => blocks.find((block) => block.scheme === scheme));
    if (!older || !newer) return [];
    const complete = (block: SchemeBlock, period: string) =>
      block.periods.includes(period) && !block.incomplete.includes(period);
    const mappings = own.filter((mapping) => mapping.fromScheme === fromScheme);
    const rows = older.periods
      .filter((period) => complete(older, period) && complete(newer, period))
      .flatMap((period) => {
        const at = (block: SchemeBlock): StructurePlace => ({
          company,
          axis: block.axis,
          scheme: block.scheme,
          period,
        });
        return mappedPeriod(index, at(older), at(newer), mappings, options);
      });
    return rows.length === 0 ? [] : [{ kind: "mapping", title: `${fromScheme} to ${toScheme}`, rows }];
  });
}
