import type { Axis, Company } from "../../data/types";
import type { FactIndex } from "../facts/fact-index";
import { linePath } from "../facts/line-index";
import { metricTitle } from "../facts/metric";
import { schemesOf } from "../facts/scheme";
import { isAddend } from "../facts/statement";
import { costComponents } from "../figure/cost-component";
import { linesAt } from "../facts/lines-at";
import { statementsAt } from "../facts/statements-at";

/** A line of a map of what is disclosed: a line of a structure, a component of cost, or a metric of the company. */
export interface CoverageLine {
  readonly name: string;
  /** What is asked for; Total for metrics of the company. */
  readonly segment: string;
  /** The line by its id; empty for a component of cost, which is made of lines. */
  readonly id: string;
  readonly metric: string;
  /** How many lines stand above it. */
  readonly level: number;
}

/** Lines that belong together: those of one structure. */
export interface CoverageSection {
  /** Empty where the axis has no structures. */
  readonly scheme: string;
  readonly lines: readonly CoverageLine[];
}

/** The metrics of the whole company, in the order of the data. */
function metricLines(index: FactIndex, company: Company): CoverageLine[] {
  const metrics = [...(index.metrics.get(company.id) ?? [])].filter(([, axes]) => axes.has("company"));
  return metrics.map(([metric]) => ({ name: metricTitle(metric), segment: "Total", id: "total", metric, level: 0 }));
}

const componentLines = (index: FactIndex, company: Company, metric: string): CoverageLine[] =>
  costComponents(index, company.id).map(({ component }) => ({
    name: component,
    segment: component,
    id: "",
    metric,
    level: 0,
  }));

/** The lines of one structure: its top level whatever is stated, reconciling lines and those below where the metric is stated in some year. */
function structureLines(index: FactIndex, company: Company, axis: Axis, scheme: string, metric: string) {
  const periods = Object.keys(index.dataset.periodEnds[company.id] ?? {});
  const stated = new Set(
    periods.flatMap((period) =>
      statementsAt(index, company.id, axis, scheme, metric, period).flatMap(({ figures }) => [...figures.keys()]),
    ),
  );
  const lines = linesAt(index, company.id, axis, scheme).filter(
    (line) =>
      line.kind !== "total" &&
      line.kind !== "subtotal" &&
      (stated.has(line.id) || (isAddend(line) && line.kind !== "reconciling")),
  );
  const byId = new Map(lines.map((line) => [line.id, line]));
  return [...byId.values()].map((line): CoverageLine => {
    const segment = linePath(line);
    return { name: line.segment, segment, id: line.id, metric, level: segment.split(" > ").length - 1 };
  });
}

/** The lines of a map by an axis: on the company's axis its metrics, else the lines by which the axis breaks one metric down, newest structure first. */
export function coverageLines(index: FactIndex, company: Company, axis: Axis, metric: string): CoverageSection[] {
  if (axis === "company") return [{ scheme: "", lines: metricLines(index, company) }];
  if (axis === "nature" && metric === "cost_of_revenue" && costComponents(index, company.id).length > 0)
    return [{ scheme: "", lines: componentLines(index, company, metric) }];
  return [...schemesOf(index, company.id, axis)]
    .reverse()
    .map((scheme) => ({ scheme, lines: structureLines(index, company, axis, scheme, metric) }))
    .filter(({ lines }) => lines.length > 0);
}
