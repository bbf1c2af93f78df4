import { isFailure } from "../../engine/failure";
import { figure } from "../../engine/figure/figure";
import { type SchemeBlock, schemesOver } from "../../engine/facts/structure";
import { seriesCount } from "../theme/series";
import { type Asked, totalOf, yearsText } from "./asked";
import type { Preview, PreviewPart } from "./preview";

/** A new line takes the first colour that no line of its structure has. */
function freeSeries({ segments }: SchemeBlock, series: ReadonlyMap<string, number>): number {
  const taken = new Set(segments.map(({ id }) => series.get(id)));
  const free = Array.from({ length: seriesCount }, (_, at) => at + 1).find((color) => !taken.has(color));
  return free ?? (segments.length % seriesCount) + 1;
}

function partsOf(
  { index, company, options }: Asked,
  block: SchemeBlock,
  period: string,
  series: Map<string, number>,
): PreviewPart[] {
  return block.segments.flatMap(({ segment, id }) => {
    const stated = figure(
      index,
      { company: company.id, segment, period },
      { ...options, axis: block.axis, scheme: block.scheme },
    );
    if (isFailure(stated)) return [];
    const color = series.get(id) ?? freeSeries(block, series);
    series.set(id, color);
    return [{ name: segment, value: stated.amount, series: color }];
  });
}

/**
 * Revenue by segment: one column for each year, in the structure of the newest block that holds it. A line keeps its colour across
 * structures. Where the lines are stated before elimination and exceed the total, no rest is drawn.
 */
export function revenueColumns(asked: Asked): Preview {
  const blocks = schemesOver(asked.index, asked.company, asked.axis, asked.periods, asked.options);
  const newestFirst = [...blocks].reverse();
  const series = new Map<string, number>();
  let last: string | undefined;
  const columns = asked.periods.map((period) => {
    const block = newestFirst.find(({ periods }) => periods.includes(period));
    const parts = block ? partsOf(asked, block, period, series) : [];
    const startsBlock = block !== undefined && last !== undefined && block.scheme !== last;
    last = block?.scheme ?? last;
    const sum = parts.reduce((total, { value }) => total + value, 0);
    const whole = totalOf(asked, "revenue", period);
    // Rounding and reconciling lines are no hole; a year without lines, or with a line missing, is.
    const hole = parts.length === 0 || block?.incomplete.includes(period) === true;
    return { period, parts, whole: hole ? whole : sum, startsBlock };
  });
  const names = [...new Set(columns.flatMap(({ parts }) => parts.map(({ name }) => name)))];
  const missing = columns.filter(({ parts }) => parts.length === 0).map(({ period }) => period);
  const hole = missing.length === 0 ? "" : ` Not stated: ${missing.join(", ")}.`;
  return { caption: `Revenue of ${asked.company.name}, ${yearsText(asked)}: ${names.join(", ")}.${hole}`, columns };
}
