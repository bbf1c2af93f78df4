import type { Company } from "../../data/types";
import type { FactIndex } from "../facts/fact-index";
import { isFailure } from "../failure";
import { linePath } from "../facts/line-index";
import { metricLabel } from "../facts/metric";
import type { Selection } from "../figure/selection";
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

/** What a measure of several figures is about, where no single figure is to be cited. */
export interface CardPlace {
  readonly company: Company;
  readonly segment: string;
  readonly metric: string;
  readonly period: string;
  readonly scheme: string;
  /** The filings that state its figures. */
  readonly filings: readonly string[];
}

const placeRows = ({ company, segment, metric, period, scheme }: Omit<CardPlace, "filings">): CardRow[] => [
  ["Company", `${company.name} (${company.id})`],
  ["Segment", segment],
  ["Metric", metricLabel(metric)],
  ["Period", period],
  ["Structure", scheme],
];

/** What a figure or a measure is and where it comes from, line by line; what is not there (a link, a note) has no line. */
export function sourceCard(index: FactIndex, cited: Selection | CardPlace): CardRow[] {
  const rows: CardRow[] =
    "filings" in cited
      ? [...placeRows(cited), ["Filing", [...new Set(cited.filings)].join(", ")]]
      : [...placeRows({ ...cited, segment: linePath(cited.line) }), ...sourceRows(index, cited)];
  return rows.filter(([, text]) => text !== "");
}

const sourceRows = (index: FactIndex, selection: Selection): CardRow[] =>
  fields.map(([name, field]): CardRow => {
    const text = sourceField(index, selection, field);
    return [name, isFailure(text) ? "" : text];
  });
