import type { Axis } from "../../data/types";
import type { FactIndex } from "./fact-index";
import { badArgument, type Failure } from "../failure";
import type { Subject } from "../figure/locate";
import { namedScheme } from "./scheme";

/** The axis whose lines add up to the company: the one asked for or that of the scheme asked for, else segment where the metric is stated by segment, else product. */
export function structureAxis(index: FactIndex, { company, metric, options }: Subject): Axis | Failure {
  if (options.level === "all")
    return badArgument("level=all would count lines twice: only top-level lines add up. Leave it out.");
  if (options.axis === "segment" || options.axis === "product") return options.axis;
  if (options.axis !== "auto")
    return badArgument(`Lines that add up stand on axis segment or product, not "${options.axis}".`);
  if (options.scheme !== "auto" && namedScheme(index, company.id, "product", options.scheme) !== undefined)
    return "product";
  const stated = index.metrics.get(company.id)?.get(metric);
  return stated?.has("product") === true && !stated.has("segment") ? "product" : "segment";
}
