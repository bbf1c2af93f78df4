import type { Axis, Company } from "../../data/types";
import type { FactIndex } from "../../engine/facts/fact-index";
import type { TemplateOutline } from "../template-outline";
import { statedYears } from "./stated-years";

/** Whether a company is stated by an axis at all. */
export const isStatedBy = (index: FactIndex, company: Company, template: TemplateOutline, axis: Axis): boolean =>
  statedYears(index, company, template, { axis, basis: "latest", scheme: "auto" }).all.length > 0;

/** By what a company is broken down where two are compared by `axis`: by another one that states it, where it is not stated so itself. */
export function ownAxis<Asked extends Axis>(
  index: FactIndex,
  company: Company,
  template: TemplateOutline,
  axis: Asked,
): Asked | TemplateOutline["axes"][number] {
  if (template.peer !== true || isStatedBy(index, company, template, axis)) return axis;
  return template.axes.find((other) => isStatedBy(index, company, template, other)) ?? axis;
}
