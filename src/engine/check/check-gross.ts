import type { Company } from "../../data/types";
import type { FactIndex } from "../facts/fact-index";
import { isFailure } from "../failure";
import { figure } from "../figure/figure";
import { metricLabel } from "../facts/metric";
import { defaultOptions } from "../asked/options";
import { millions, type Verdict } from "./verdict";

/** Revenue less cost of revenue against gross profit, in units of one. */
export function checkGross(index: FactIndex, company: Company, period: string, revenue: number): Verdict {
  const read = (metric: string) => figure(index, { company: company.id, period, metric }, defaultOptions);
  const [cost, gross] = [read("cost_of_revenue"), read("gross_profit")];
  const missing = (metric: string, kind: string): Verdict =>
    `INCONCLUSIVE: ${company.id} ${metricLabel(metric)} ${period} ${kind === "not-disclosed" ? "not disclosed" : "not in the dataset"}`;
  if (isFailure(cost)) return missing("cost_of_revenue", cost.failure);
  if (isFailure(gross)) return missing("gross_profit", gross.failure);
  const difference = revenue - cost.amount - gross.amount;
  if (difference !== 0) return `FAIL: revenue - cost - gross profit = ${millions(difference)}`;
  return gross.figure.derived ? "OK (by construction)" : "OK";
}
