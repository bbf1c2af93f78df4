import type { CostComponent, SegmentLine } from "../../data/types";
import type { FactIndex } from "../facts/fact-index";
import { type Failure, fail, isFailure } from "../failure";
import { missingFigure } from "../facts/gap";
import { linePath } from "../facts/line-index";
import { totalLine, type Subject } from "./locate";
import { metricLabel } from "../facts/metric";
import { nameKey } from "../facts/name-key";
import { printed } from "../explain/printed";
import { unitLabel } from "../explain/unit-label";
import { select } from "./select";
import type { LocatedLine, Selection } from "./selection";
import { statedFigures } from "./stated";
import { linesAt } from "../facts/lines-at";

/** A component of cost of revenue by its name (components.csv); undefined where the company has none of that name. */
export function findCostComponent(index: FactIndex, company: string, asked: string): CostComponent | undefined {
  return index.dataset.components.find((row) => row.company === company && nameKey(row.component) === nameKey(asked));
}

/** The components of a company, in the order of components.csv. */
export const costComponents = (index: FactIndex, company: string): readonly CostComponent[] =>
  index.dataset.components.filter((row) => row.company === company).sort((a, b) => a.order - b.order);

/** The lines of the nature axis that are the disclosed parts of a component. */
function partLines(index: FactIndex, { company, parts }: CostComponent): readonly SegmentLine[] {
  return linesAt(index, company, "nature", "").filter(({ parent }) => parts !== "" && parent === parts);
}

/** Where the disclosed parts of a component stand: lines of the nature axis, or the one rounded figure of a metric of its own. */
export function componentLines(index: FactIndex, subject: Subject, component: CostComponent): LocatedLine[] {
  const { company, period } = subject;
  const rounded = component.disclosure === "rounded";
  const lines = rounded ? [totalLine(company.id)] : partLines(index, component);
  const metric = rounded ? component.parts : subject.metric;
  return lines.map((line) => ({ company, period, metric, axis: "nature", scheme: "", line }));
}

/** The disclosed parts of a component in a period, each with its figure. */
export function disclosedParts(index: FactIndex, subject: Subject, component: CostComponent): Selection[] | Failure {
  const { options } = subject;
  const parts: Selection[] = [];
  for (const located of componentLines(index, subject, component)) {
    const stated = statedFigures(index, located, options.basis)[0];
    const selection = stated && select(index, located, stated, options);
    if (isFailure(selection)) return selection;
    if (selection) parts.push(selection);
  }
  return parts;
}

function sumOfParts(component: CostComponent, parts: readonly Selection[]): Selection {
  const [first] = parts as [Selection, ...Selection[]];
  const line: SegmentLine = {
    ...first.line,
    parent: "",
    segment: component.component,
    id: nameKey(component.component),
    kind: "segment",
  };
  return {
    ...first,
    ...(parts.length > 1 ? { parts } : {}),
    line,
    value: parts.reduce((sum, { value }) => sum + value, 0),
    amount: parts.reduce((sum, { amount }) => sum + amount, 0),
    remarks: [
      ...new Set([
        ...parts.flatMap(({ remarks }) => remarks),
        ...(component.disclosure === "full"
          ? []
          : [`${component.disclosure === "part" ? `only a part disclosed: ${component.note}` : component.note}`]),
      ]),
    ],
  };
}

/**
 * A component of cost of revenue: the sum of its parts where it is disclosed in full (or as a rounded figure); where only a part is
 * disclosed a failure that names the part, unless `partial=allow`; where no number stands, why.
 */
export function costOfComponent(index: FactIndex, subject: Subject, component: CostComponent): Selection | Failure {
  const { company, period, options } = subject;
  const parts = disclosedParts(index, subject, component);
  if (isFailure(parts)) return parts;
  if (parts.length === 0)
    return missingFigure(index, {
      company: company.id,
      metric: "cost_of_revenue",
      axis: "nature",
      scheme: "",
      line: component.component,
      period,
    });
  if (component.disclosure !== "part" || options.partial) return sumOfParts(component, parts);
  const named = parts.map((part) => `"${linePath(part.line)}" ${printed(part.value)}`).join(", ");
  return fail(
    "partly-disclosed",
    `Only a part of ${company.id} ${metricLabel(subject.metric)} ${component.component} ${period} is disclosed: ${named} (${unitLabel(company, options)}). partial=allow returns it.`,
  );
}
