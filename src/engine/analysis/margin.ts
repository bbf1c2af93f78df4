import { findCompany } from "../facts/company";
import type { FactIndex } from "../facts/fact-index";
import { badArgument, type Failure, isFailure, misplacedOptions } from "../failure";
import { figure } from "../figure/figure";
import { isTotal } from "../facts/line";
import { nearestName } from "../facts/nearest-name";
import { nameKey } from "../facts/name-key";
import type { Options } from "../asked/options";
import { type Ratio, ratio } from "./ratio";
import type { FigureQuery } from "../figure/selection";

/** Profit measures by the word asked for. */
export const profitMeasures: Readonly<Record<string, string>> = {
  gross: "gross_profit",
  operating: "operating_income",
  ebita: "adjusted_ebita",
  net: "net_income",
  net_shareholders: "net_income_attributable_to_ordinary_shareholders",
};

export interface MarginQuery extends FigureQuery {
  /** gross, operating, ebita, net or net_shareholders; left out: gross for the company, for a segment the measure it reports. */
  readonly profit?: string;
}

/** The profit metric asked for; never one measure in place of another. */
export function profitMetric(index: FactIndex, query: MarginQuery): string | Failure {
  const company = findCompany(index, query.company);
  if (isFailure(company)) return company;
  if (query.profit === undefined || query.profit.trim() === "")
    return isTotal(query.segment) ? "gross_profit" : company.segmentProfit;
  const asked = nameKey(query.profit).replace(/[_-]/g, "");
  const found = Object.keys(profitMeasures).find((word) => word.replace("_", "") === asked);
  if (found !== undefined) return profitMeasures[found] ?? "gross_profit";
  const misplaced = misplacedOptions(query.profit, "profit");
  if (misplaced) return misplaced;
  const near = nearestName(query.profit, Object.keys(profitMeasures));
  return badArgument(
    `Profit takes ${Object.keys(profitMeasures).join(", ")}, not "${query.profit}".${near === undefined ? "" : ` Did you mean "${near}"?`}`,
  );
}

/** Profit / revenue of one line and period, a fraction, both from one vintage and scheme. A margin of zero revenue is #DIV/0!. */
export function margin(index: FactIndex, query: MarginQuery, options: Options): Ratio | Failure {
  const metric = profitMetric(index, query);
  if (isFailure(metric)) return metric;
  const plain: Options = { ...options, currency: "reporting", scale: 1 };
  const profit = figure(index, { ...query, metric }, plain);
  if (isFailure(profit)) return profit;
  return ratio(index, profit, { ...profit, metric: "revenue" }, { ...plain, basis: profit.basis });
}
