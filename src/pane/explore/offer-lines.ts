import type { Axis, Company, SegmentLine } from "../../data/types";
import { defaultOptions, type Options } from "../../engine/asked/options";
import type { FactIndex } from "../../engine/facts/fact-index";
import { placeKey } from "../../engine/facts/keys";
import { linePath } from "../../engine/facts/line-index";
import { schemeOfPeriod, schemesOf } from "../../engine/facts/scheme";
import { isFailure } from "../../engine/failure";
import { tableLines } from "../../engine/figure/grid";
import { totalLine } from "../../engine/figure/locate";
import { segmentList } from "../../engine/figure/segment-list";

/** A line that can be asked for, by the axis on which it stands. */
export interface LineAnswer {
  /** `axis:path`. */
  readonly value: string;
  readonly axis: Axis;
  readonly path: string;
  /** Lines of one id are the same line of business, whatever its name. */
  readonly id: string;
}

const answer = (axis: Axis, line: SegmentLine): LineAnswer => {
  const path = axis === "company" ? "Total" : linePath(line);
  return { value: `${axis}:${path}`, axis, path, id: line.id };
};

/** The lines by which the company is stated in the period's structure; where no filing states the period so, those of that structure all the same, so that a reason can be seen. */
function structureLines(index: FactIndex, company: Company, period: string, options: Options): SegmentLine[] {
  const { axis, basis } = options;
  if (axis === "auto" || schemesOf(index, company.id, axis).length === 0) return [];
  const listed = segmentList(index, company, period, options);
  if (!isFailure(listed)) return listed;
  const { scheme } = schemeOfPeriod(index, company.id, axis, period, basis);
  return (index.lines.get(placeKey(company.id, axis, scheme)) ?? []).filter(
    ({ kind }) => kind !== "total" && kind !== "subtotal",
  );
}

/**
 * The lines for which a metric of a period can be asked: the company, its segments and products (whether or not the metric is disclosed for them), the
 * components of cost, and whatever else the metric is stated by. Each once.
 */
export function offerLines(
  index: FactIndex,
  company: Company,
  metric: string,
  period: string,
  basis: string,
): LineAnswer[] {
  const options = (axis: Axis): Options => ({ ...defaultOptions, axis, basis, level: "all" });
  const stated = index.metrics.get(company.id)?.get(metric);
  const lines = [
    answer("company", totalLine(company.id)),
    ...(["segment", "product"] as const).flatMap((axis) =>
      structureLines(index, company, period, options(axis)).map((line) => answer(axis, line)),
    ),
    ...(metric === "cost_of_revenue" || stated?.has("nature") === true
      ? natureLines(index, company, metric, period, options("nature"))
      : []),
    ...(["market", "function"] as const)
      .filter((axis) => stated?.has(axis))
      .flatMap((axis) =>
        tableLines(index, company, { axis, scheme: "", metric }, [period], options(axis)).map((line) =>
          answer(axis, line),
        ),
      ),
  ];
  return [...new Map(lines.map((line) => [line.value, line])).values()];
}

/** The components of cost of revenue with their disclosed parts; of another metric the lines it is stated by. */
function natureLines(index: FactIndex, company: Company, metric: string, period: string, options: Options) {
  const lines =
    metric === "cost_of_revenue"
      ? segmentList(index, company, period, options)
      : tableLines(index, company, { axis: "nature", scheme: "", metric }, [period], options);
  return isFailure(lines) ? [] : lines.map((line) => answer("nature", line));
}
