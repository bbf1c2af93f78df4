import type { FactIndex } from "../facts/fact-index";
import { isFailure } from "../failure";
import { linePath } from "../facts/line-index";
import { metricLabel } from "../facts/metric";
import { originalFilingMissing } from "../figure/original-filing";
import type { Selection } from "../figure/selection";
import { sourceField } from "./source-field";

const name = ({ company, line, metric, period }: Selection) =>
  [company.name, line.kind === "total" ? "" : linePath(line), metricLabel(metric), period].filter(Boolean).join(" ");

/**
 * A footnote of one line: what the figure is, its filing and structure, the line as printed there, the title of the page, its address, and
 * what a reader should know (secondary, derived, translated, the original filing not in the dataset). Of the figure GET returns; has no failure of its own.
 */
export function citation(index: FactIndex, selection: Selection): string {
  const { cited, scheme, remarks, basis, vintage, period } = selection;
  const url = sourceField(index, selection, "url");
  const label = sourceField(index, selection, "label");
  const filing = sourceField(index, selection, "filing");
  const lines = selection.parts === undefined ? "line" : "sum of";
  const place = [
    isFailure(filing) ? cited.filing : filing,
    scheme,
    isFailure(label) || label === "Total" ? "" : `${lines} "${label}"`,
  ];
  const late = basis === "first" ? originalFilingMissing(vintage, period) : undefined;
  const notes = [...remarks, late ?? ""].filter(Boolean);
  const title = sourceField(index, selection, "title");
  const source = [
    isFailure(title) ? cited.sourceTitle : title,
    isFailure(url) ? "read in a copy without a citable address" : url,
  ];
  const text = `${name(selection)}: ${place.filter(Boolean).join(", ")}. ${source.join(", ")}${notes.length > 0 ? ` (${notes.join("; ")})` : ""}`;
  return text.replace(/\s+/gu, " ");
}
