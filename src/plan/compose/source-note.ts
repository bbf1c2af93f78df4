import type { Figure } from "../../data/types";
import { filingPage } from "../../engine/explain/filing-page";
import type { FactIndex } from "../../engine/facts/fact-index";
import type { Selection } from "../../engine/figure/selection";
import type { SourcePlan } from "../workbook-plan";

export const sourceOf = ({ filing, sourceTitle, sourceUrl, secondary }: Figure): SourcePlan => ({
  filing,
  title: sourceTitle,
  url: sourceUrl,
  secondary,
});

/** What the mark of a figure read in a copy means, and where the filing is. */
export function copySentence(index: FactIndex, figure: Figure): string {
  const page = filingPage(index, figure);
  const where = page === undefined ? "the dataset has no address of it" : `of which this is a page: ${page}`;
  return `Marked * because it was read in a secondary copy: confirm it against the filing (${figure.filing}), ${where}.`;
}

/** What a note on a cell says of its figure: the filing, the source, and what a reader should know. */
export function sourceNote(index: FactIndex, { cited, remarks }: Selection): string {
  const copied = cited.secondary ? [copySentence(index, cited)] : [];
  const lines = [`${cited.filing}: ${cited.sourceTitle}`, cited.sourceUrl, ...remarks, ...copied];
  return lines.filter((line) => line !== "").join("\n");
}
