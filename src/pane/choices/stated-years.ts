import type { Company } from "../../data/types";
import type { FactIndex } from "../../engine/facts/fact-index";
import { isFailure } from "../../engine/failure";
import { figure } from "../../engine/figure/figure";
import { defaultOptions, type Options } from "../../engine/asked/options";
import { schemesOver } from "../../engine/facts/structure";
import type { TemplateOutline } from "../../plan/template-outline";

/** What decides which years there are to show. */
export interface YearsAsked {
  readonly axis: "segment" | "product";
  readonly basis: string;
  readonly scheme: string;
}

function statedTotals(index: FactIndex, company: Company, metric: string, years: readonly string[], options: Options) {
  return years.filter((period) => !isFailure(figure(index, { company: company.id, period, metric }, options)));
}

/** The fiscal years, oldest first, for which a company's filings state what a template shows. */
export function statedYears(
  index: FactIndex,
  company: Company,
  template: TemplateOutline,
  asked: YearsAsked,
): readonly string[] {
  const years = index.fiscalYears.get(company.id) ?? [];
  const breaksDown = template.axes.length > 0;
  const options: Options = { ...defaultOptions, basis: asked.basis, ...(breaksDown ? { scheme: asked.scheme } : {}) };
  if (!breaksDown) return statedTotals(index, company, template.metric, years, options);
  const stated = new Set(schemesOver(index, company, asked.axis, years, options).flatMap(({ periods }) => periods));
  return years.filter((year) => stated.has(year));
}
