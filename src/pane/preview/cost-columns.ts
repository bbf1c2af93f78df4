import { costComponents, disclosedParts } from "../../engine/figure/cost-component";
import { isFailure } from "../../engine/failure";
import { subjectOf } from "../../engine/figure/locate";
import { type Asked, totalOf, yearsText } from "./asked";
import type { Preview, PreviewPart } from "./preview";

const profitSeries = 1;
const componentSeries = [3, 4, 5, 6, 7, 8];

/** The components with a figure of their own: those of which only a part is disclosed are memos outside the sum. */
function disclosed({ index, company, options }: Asked, period: string): PreviewPart[] {
  const subject = subjectOf(index, { company: company.id, period, metric: "cost_of_revenue" }, options);
  if (isFailure(subject)) return [];
  return costComponents(index, company.id).flatMap((component, place): PreviewPart[] => {
    if (component.disclosure !== "full" && component.disclosure !== "rounded") return [];
    const parts = disclosedParts(index, subject, component);
    if (isFailure(parts) || parts.length === 0) return [];
    const value = parts.reduce((sum, { amount }) => sum + amount, 0);
    return [{ name: component.component, value, series: componentSeries[place % componentSeries.length] ?? 3 }];
  });
}

/** Revenue as cost and gross profit: of the cost, what is disclosed by nature at the bottom and the rest of it open. */
export function costColumns(asked: Asked): Preview {
  const columns = asked.periods.map((period) => {
    const components = disclosed(asked, period);
    const cost = totalOf(asked, "cost_of_revenue", period);
    const revenue = totalOf(asked, "revenue", period);
    if (cost === undefined || revenue === undefined) return { period, parts: [], whole: revenue, startsBlock: false };
    const rest = cost - components.reduce((sum, { value }) => sum + value, 0);
    const parts: PreviewPart[] = [
      ...components,
      { name: "other cost", value: rest, series: "open" },
      { name: "gross profit", value: revenue - cost, series: profitSeries },
    ];
    return { period, parts, whole: revenue, startsBlock: false };
  });
  const names = columns.flatMap(({ parts }) => parts.slice(0, -2).map(({ name }) => name));
  const which =
    names.length === 0 ? "no component of it disclosed" : `disclosed of it: ${[...new Set(names)].join(", ")}`;
  return {
    caption: `Cost of revenue and gross profit of ${asked.company.name}, ${yearsText(asked)}; ${which}.`,
    columns,
  };
}
