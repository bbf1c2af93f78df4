import type { FactIndex } from "../facts/fact-index";
import { type Failure, isFailure, zeroDenominator } from "../failure";
import { figure } from "../figure/figure";
import type { Options } from "../asked/options";
import type { Ratio } from "./ratio";

export interface CostQuery {
  readonly company: string;
  /** `Total`, a component of cost of revenue, or the path of one of its parts. */
  readonly component?: string;
  readonly period: string | number;
}

/** Cost component / revenue of the company, a fraction. Total revenue was never restated, so the newest filing of each side serves. */
export function costRatio(index: FactIndex, query: CostQuery, options: Options): Ratio | Failure {
  const plain: Options = { ...options, currency: "reporting" };
  const segment = query.component === undefined ? {} : { segment: query.component };
  const cost = figure(
    index,
    { company: query.company, ...segment, period: query.period, metric: "cost_of_revenue" },
    plain,
  );
  if (isFailure(cost)) return cost;
  const revenue = figure(index, { company: query.company, period: query.period, metric: "revenue" }, plain);
  if (isFailure(revenue)) return revenue;
  if (revenue.amount === 0) return zeroDenominator(`Revenue ${cost.period}`);
  return { value: cost.amount / revenue.amount, numerator: cost, denominator: revenue, remarks: cost.remarks };
}
