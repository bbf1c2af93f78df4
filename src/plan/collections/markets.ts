import { defaultOptions } from "../../engine/asked/options";
import { linePath } from "../../engine/facts/line-index";
import { placeKey } from "../../engine/facts/keys";
import { metricTitle } from "../../engine/facts/metric";
import { isFailure } from "../../engine/failure";
import { figure } from "../../engine/figure/figure";
import type { Item } from "../book/book";
import type { Request } from "../request/request";

const item = (metric: string, segment: string, people: boolean): Item => ({
  id: `${metric}|${segment}`,
  words: {
    name: segment === "Total" ? metricTitle(metric) : `${metricTitle(metric)}, ${segment}`,
    line: segment,
    metric,
    people: people ? "yes" : "",
    money: people ? "" : "yes",
  },
});

/**
 * What the company states of its markets in the last year: people who buy, merchandise sold; one item for each metric and line. Where it
 * states nothing, the merchandise sold as a whole, so that its row says why.
 */
export function marketItems({ index, company, periods, basis }: Request): Item[] {
  const period = periods.at(-1) ?? "";
  const lines = (index.lines.get(placeKey(company.id, "market", "")) ?? []).map(linePath);
  const metrics = [...(index.metrics.get(company.id) ?? [])].filter(([, axes]) => axes.has("market"));
  const options = { ...defaultOptions, axis: "market" as const, basis };
  const stated = metrics.flatMap(([metric]) =>
    lines.flatMap((segment) => {
      const found = figure(index, { company: company.id, segment, period, metric }, options);
      return isFailure(found) ? [] : [item(metric, segment, found.currency === "")];
    }),
  );
  return stated.length > 0 ? stated : [item("gmv", lines.includes("Global") ? "Global" : "Total", false)];
}
