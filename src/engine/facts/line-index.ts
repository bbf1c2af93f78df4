import type { Dataset, Figure, SegmentLine } from "../../data/types";
import { nameKey } from "./name-key";

/** `company|axis|scheme` to its lines, in filing order. */
export type LinesByPlace = ReadonlyMap<string, readonly SegmentLine[]>;

/** The path of a line: parents outermost first, joined by ` > `. */
export const linePath = ({ parent, segment }: { parent: string; segment: string }): string =>
  parent === "" ? segment : `${parent} > ${segment}`;

const place = ({ company, axis, scheme }: { company: string; axis: string; scheme: string }) =>
  `${company}|${axis}|${scheme}`;

/** Lines of segments.csv, and for axes without a structure (company, market, nature, function) one line per name in the figures. */
export function indexLines(dataset: Dataset): LinesByPlace {
  const lines = new Map<string, SegmentLine[]>();
  const add = (line: SegmentLine) => lines.set(place(line), [...(lines.get(place(line)) ?? []), line]);
  for (const line of dataset.lines) add(line);
  const seen = new Set<string>();
  for (const figure of dataset.figures) {
    const { company, axis, scheme, parent, segment } = figure;
    const path = linePath(figure);
    if (scheme !== "" || seen.has(`${place(figure)}|${path}`)) continue;
    seen.add(`${place(figure)}|${path}`);
    const kind = path === "Total" ? "total" : parent === "" ? "segment" : "line";
    add({ company, axis, scheme, parent, segment, id: nameKey(path), kind, aliases: [] });
  }
  return lines;
}

/** The id of the line a figure belongs to. */
export function lineIdOf(lines: LinesByPlace, figure: Figure): string {
  const line = lines
    .get(place(figure))
    ?.find(({ parent, segment }) => parent === figure.parent && segment === figure.segment);
  return line?.id ?? nameKey(linePath(figure));
}
