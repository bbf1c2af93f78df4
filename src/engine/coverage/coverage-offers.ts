import type { Axis, Company } from "../../data/types";
import type { FactIndex } from "../facts/fact-index";

/** An axis with the metrics of which there is something to say on it. */
export interface CoverageOffer {
  readonly axis: Axis;
  readonly metrics: readonly string[];
}

const order: readonly Axis[] = ["segment", "product", "nature", "function", "market", "company"];

/** The axes a company is stated by, with their metrics: those stated there, revenue first, and those of which a gap says that they are not. */
export function coverageOffers(index: FactIndex, company: Company): CoverageOffer[] {
  const stated = [...(index.metrics.get(company.id) ?? [])];
  const gaps = index.dataset.gaps.filter((gap) => gap.company === company.id);
  return order.flatMap((axis) => {
    const metrics = [
      ...stated.filter(([, axes]) => axes.has(axis)).map(([metric]) => metric),
      ...gaps.filter((gap) => gap.axis === axis).map(({ metric }) => metric),
    ].filter((metric) => index.metricNames.has(metric.replace(/[_-]/g, "")));
    const distinct = [...new Set(metrics)].sort((a, b) => Number(b === "revenue") - Number(a === "revenue"));
    return distinct.length === 0 ? [] : [{ axis, metrics: distinct }];
  });
}
