import type { FactIndex } from "./fact-index";
import { type Failure, misplacedOptions, unknownName } from "../failure";
import { nameKey } from "./name-key";
import { nearestName } from "./nearest-name";

/** Spaces, underscores, hyphens and case do not matter. */
export const metricKey = (name: string): string => nameKey(name).replace(/[_-]/g, "");

/** What other houses call a metric: offered where the name is not known. */
const otherNames: Readonly<Record<string, string>> = {
  sales: "revenue",
  netsales: "revenue",
  turnover: "revenue",
  cogs: "cost_of_revenue",
  costofsales: "cost_of_revenue",
  costofgoodssold: "cost_of_revenue",
  grossmargin: "gross_profit",
  ebit: "operating_income",
  operatingprofit: "operating_income",
  ebita: "adjusted_ebita",
  ebitda: "adjusted_ebita",
  profit: "net_income",
  netprofit: "net_income",
  sbc: "share_based_compensation",
  da: "depreciation",
};

/** A metric by its name; spaces, underscores and case do not matter. A metric of another company is known too: a gap says it does not exist here. */
export function findMetric(index: FactIndex, company: string, asked: string): string | Failure {
  if (asked.trim() === "") return "revenue";
  const found = index.metricNames.get(metricKey(asked));
  if (found !== undefined) return found;
  const misplaced = misplacedOptions(asked, "metric");
  if (misplaced) return misplaced;
  const known = index.metrics.get(company)?.keys() ?? index.metricNames.values();
  const near = otherNames[metricKey(asked)] ?? nearestName(asked.replace(/\s+/g, "_"), known);
  return unknownName("metric", asked, company, near, `METRICS("${company}") lists them.`);
}

/** A metric in words: adjusted EBITA, cost of revenue. */
export const metricLabel = (metric: string): string =>
  metric.replace(/_/g, " ").replace(/\b(ebita|gmv|fx)\b/g, (word) => word.toUpperCase());

/** A metric at the head of a row or column: Cost of revenue. */
export const metricTitle = (metric: string): string => {
  const label = metricLabel(metric);
  return label.charAt(0).toUpperCase() + label.slice(1);
};
