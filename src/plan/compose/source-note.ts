import type { Figure } from "../../data/types";
import type { Selection } from "../../engine/figure/selection";
import type { SourcePlan } from "../workbook-plan";

export const sourceOf = ({ filing, sourceTitle, sourceUrl }: Figure): SourcePlan => ({
  filing,
  title: sourceTitle,
  url: sourceUrl,
});

/** What a note on a cell says of its figure: the filing, the source, and what a reader should know. */
export function sourceNote({ cited, remarks }: Selection): string {
  const lines = [`${cited.filing}: ${cited.sourceTitle}`, cited.sourceUrl, ...remarks];
  return lines.filter((line) => line !== "").join("\n");
}
