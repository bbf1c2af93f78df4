import { type Failure, isFailure } from "../../engine/failure";
import type { Options } from "../../engine/asked/options";
import type { Selection } from "../../engine/figure/selection";
import { type CardPlace, type CardRow, sourceCard } from "../../engine/explain/source-card";
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

/** A figure, or a measure made of figures. */
export type Found =
  | Selection
  | { readonly value: number; readonly numerator: Selection }
  | { readonly value: number; readonly now: object }
  | { readonly value: number; readonly origin: Selection | CardPlace; readonly segments?: readonly object[] };

const isSelection = (candidate: object): candidate is Selection => "cited" in candidate;

/** What a card cites: the figure itself, what is divided, the newer end, or the lines a measure is made of. */
function citedOf(found: Found): Selection | CardPlace | undefined {
  if (isSelection(found)) return found;
  if ("origin" in found) return found.origin;
  if ("numerator" in found) return found.numerator;
  return "now" in found && isSelection(found.now) ? found.now : undefined;
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
  const cited = citedOf(found);
  const arithmetic = sentence();
  const rows: CardRow[] = [
    ...(cited ? sourceCard(facts, cited) : []),
    ["Arithmetic", isFailure(arithmetic) ? arithmetic.message : arithmetic],
  ];
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
