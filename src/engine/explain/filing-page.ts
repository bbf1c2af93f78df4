import type { Figure } from "../../data/types";
import type { FactIndex } from "../facts/fact-index";

const pages = new WeakMap<FactIndex, Map<string, string>>();

/** The first page of each filing that was read itself. */
function pagesOf(index: FactIndex): Map<string, string> {
  const known = pages.get(index);
  if (known) return known;
  const found = new Map<string, string>();
  for (const { company, filing, secondary, sourceUrl } of index.dataset.figures) {
    const key = `${company}|${filing}`;
    if (!secondary && sourceUrl !== "" && !found.has(key)) found.set(key, sourceUrl);
  }
  pages.set(index, found);
  return found;
}

/**
 * The address of a figure's filing: where the figure was read, or for one that was read in a copy a page of the filing where others were;
 * undefined where none of its figures was read in the filing itself.
 */
export const filingPage = (index: FactIndex, { company, filing, secondary, sourceUrl }: Figure): string | undefined =>
  secondary ? pagesOf(index).get(`${company}|${filing}`) : sourceUrl === "" ? undefined : sourceUrl;
