import { type Failure, isFailure } from "../../engine/failure";
import type { Options } from "../../engine/asked/options";
import { cardRows, type Found, isSelection } from "../../engine/explain/card-rows";
import { cardsByDefault, hasDataTypes } from "./data-types";
import { facts } from "./facts";

/** A number as an Excel data type: it calculates and looks like the number, and opens a card. */
export interface CardedNumber {
  readonly type: "Double";
  readonly basicType: "Double";
  readonly basicValue: number;
  readonly numberFormat: string;
  readonly properties: Readonly<Record<string, { readonly type: "String"; readonly basicValue: string }>>;
  readonly layouts: object;
  readonly provider: { readonly description: string };
}

function formatOf(found: Found, { scale }: Options): string {
  if (!isSelection(found)) return "segments" in found ? "#,##0" : "0.0%";
  if (found.figure.unit === "percent") return "0.0%";
  return found.figure.unit === "rate" ? "#,##0.0000" : found.currency !== "" && scale === 1e9 ? "#,##0.0" : "#,##0";
}

/**
 * The value of a measure, or with option `card=on`, or where the workbook asks for cards, where the host has data types, the number with a card: what it is, where it comes from
 * and, from `sentence`, the worked arithmetic.
 */
export function carded(
  found: Found | Failure,
  options: Options,
  sentence: () => string | Failure,
): number | CardedNumber | Failure {
  if (isFailure(found)) return found;
  if (!(options.card ?? cardsByDefault()) || !hasDataTypes()) return found.value;
  const rows = cardRows(facts, found, sentence());
  const names = rows.map(([name]) => name);
  const title = names.includes("Segment") ? "Segment" : "Arithmetic";
  return {
    type: "Double",
    basicType: "Double",
    basicValue: found.value,
    numberFormat: formatOf(found, options),
    properties: Object.fromEntries(rows.map(([name, text]) => [name, { type: "String", basicValue: text }])),
    layouts: {
      compact: { icon: "Table" },
      card: { title: { property: title }, sections: [{ layout: "List", properties: names }] },
    },
    provider: { description: "Segbook: figures as filed" },
  };
}
