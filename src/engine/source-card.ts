import type { FactIndex } from "./fact-index";
import { isFailure } from "./failure";
import { linePath } from "./line-index";
import { metricLabel } from "./metric";
import type { Selection } from "./selection";
import { type SourceField, sourceField } from "./source-field";

/** A line of a card: what it is called and what it says. */
export type CardRow = readonly [name: string, text: string];

const fields: readonly (readonly [string, SourceField])[] = [
  ["Filing", "filing"],
  ["Label", "label"],
  ["Status", "status"],
  ["Source kind", "kind"],
  ["Source", "title"],
  ["Link", "url"],
  ["Note", "note"],
];

/** What a figure is and where it comes from, line by line; what is not there (a link, a note) has no line. */
export function sourceCard(index: FactIndex, selection: Selection): CardRow[] {
  const { company, line, period, metric, scheme } = selection;
  const source = fields.map(([name, field]): CardRow => {
    const text = sourceField(index, selection, field);
    return [name, isFailure(text) ? "" : text];
  });
  const rows: CardRow[] = [
    ["Company", `${company.name} (${company.id})`],
    ["Segment", linePath(line)],
    ["Metric", metricLabel(metric)],
    ["Period", period],
    ["Structure", scheme],
    ...source,
  ];
  return rows.filter(([, text]) => text !== "");
}
