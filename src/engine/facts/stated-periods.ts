import type { Company } from "../../data/types";
import type { FactIndex } from "./fact-index";
import { type Failure, fail } from "../failure";
import { missingFigure } from "./gap";
import { metricLabel } from "./metric";
import { yearOf } from "../asked/period";

/** Fiscal years first, then halves and quarters, each oldest first. */
const rank = (period: string) => (period.startsWith("FY") ? 0 : 1) * 10_000 + yearOf(period);

/** The periods for which any source states a metric of a company; where none does, why: the gap of its last fiscal year. */
export function statedPeriods(index: FactIndex, company: Company, metric: string): string[] | Failure {
  const stated = index.dataset.figures.filter((own) => own.company === company.id && own.metric === metric);
  const periods = [...new Set(stated.map(({ period }) => period))];
  if (periods.length > 0) return periods.sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  const gap = index.dataset.gaps.find((own) => own.company === company.id && own.metric === metric);
  if (gap === undefined) return fail("not-in-dataset", `${company.id} ${metricLabel(metric)} is not in the dataset.`);
  const [from = "", to = from] = gap.periods.split(":");
  const { axis, scheme, segment } = gap;
  const line = segment === "*" ? "Total" : segment;
  const last = (index.fiscalYears.get(company.id) ?? []).filter((year) => from <= year && year <= to).at(-1) ?? to;
  return missingFigure(index, { company: company.id, metric, axis, scheme, line, period: last });
}
