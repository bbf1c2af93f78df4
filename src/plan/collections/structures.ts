import type { Item } from "../book/book";
import { bridgedYears, comparedYears, endedLines, hasOneYearLines } from "../facts/compared-years";
import { isExpected } from "../facts/expected-lines";
import { lineItem } from "./line-item";
import { lineSlugs } from "./line-slugs";
import { showsProfit } from "./profit";
import { slug } from "./slug";
import type { Request, Structure } from "../request/request";

export const sentenceCase = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** From the first to the last of some years. */
export const spanWords = (periods: readonly string[]): string =>
  [...new Set([periods[0], periods.at(-1)])].join(" to ");

/** The segment structures of the request, in filing order. */
export const schemeItems = (request: Request): Item[] =>
  request.structures.map((structure, place) => {
    const { scheme, axis, periods, segments, reconciling } = structure;
    const to = periods.at(-1) ?? "";
    const before = reconciling.some(({ id }) => id.includes("elimination")) ? ", before inter-segment elimination" : "";
    return {
      id: scheme,
      structure,
      words: {
        name: sentenceCase(scheme),
        // Inside a sentence.
        named: scheme,
        key: scheme,
        slug: slug(scheme),
        number: String(place + 1),
        axis,
        stated: spanWords(periods),
        before,
        reconciling: reconciling.length > 0 ? "yes" : "",
        whole: reconciling.length > 0 ? "" : "yes",
        lines: String(segments.length),
        newest: place === request.structures.length - 1 ? "yes" : "",
        bySegment: axis === "segment" ? "yes" : "",
        one: axis === "product" ? "Product" : "Segment",
        // The last year that can be held against the one before; the last of all where none can.
        compared: comparedYears(request, structure).at(-1) ?? to,
        oneYear: hasOneYearLines(request, structure) ? "yes" : "",
        profit: showsProfit(request, structure) ? "yes" : "",
        // The last year whose margin can be.
        get bridged() {
          return bridgedYears(request, structure).at(-1) ?? to;
        },
        many: axis === "product" ? "products" : "segments",
      },
    };
  });

/** The top-level segments or products of a structure, in filing order; some end before the last year. */
export function lineItems({ index, company, periods }: Request, structure: Structure | undefined): Item[] {
  if (!structure) return [];
  const slugs = lineSlugs(structure.segments);
  return structure.segments.map((line, place) => {
    const { id, words, ...item } = lineItem(line);
    const slug = slugs[place] ?? "";
    // Looked up only where a template asks.
    const more = {
      ...words,
      slug,
      get continues() {
        return isExpected(index, company.id, structure, line.id, periods.at(-1) ?? "", "revenue") ? "yes" : "";
      },
    };
    return { id, ...item, words: more };
  });
}

/** The lines that lead from the sum of the segments to the total. */
export const reconcilingItems = (structure: Structure | undefined): Item[] =>
  (structure?.reconciling ?? []).map(lineItem);

/** The lines that only the year before the first one states. */
export const endedItems = (request: Request, structure: Structure | undefined): Item[] =>
  structure ? endedLines(request, structure).map(lineItem) : [];
