import type { Axis, Company } from "../../data/types";
import { defaultOptions, type Options } from "../../engine/asked/options";
import type { FactIndex } from "../../engine/facts/fact-index";
import { schemesOver } from "../../engine/facts/structure";
import { isFailure } from "../../engine/failure";
import { figure } from "../../engine/figure/figure";
import type { TemplateOutline } from "../template-outline";

/** What decides which years there are to show. */
export interface YearsAsked {
  /** Without meaning for a template that breaks nothing down. */
  readonly axis: Axis;
  readonly basis: string;
  readonly scheme: string;
}

/** Fiscal years, oldest first. */
export interface StatedYears {
  /** For which the company's filings state something of what a template shows. */
  readonly all: readonly string[];
  /** Those of them of which they state every line. */
  readonly whole: readonly string[];
}

/** The fiscal years for which a company's filings state what a template shows. */
export function statedYears(
  index: FactIndex,
  company: Company,
  { axes, metric }: TemplateOutline,
  { axis, basis, scheme }: YearsAsked,
): StatedYears {
  const years = index.fiscalYears.get(company.id) ?? [];
  const options: Options = { ...defaultOptions, basis };
  if (axes.length === 0) {
    const all = years.filter((period) => !isFailure(figure(index, { company: company.id, period, metric }, options)));
    return { all, whole: all };
  }
  const blocks = schemesOver(index, company, axis, years, { ...options, scheme });
  const all = years.filter((year) => blocks.some(({ periods }) => periods.includes(year)));
  return { all, whole: all.filter((year) => !blocks.some(({ incomplete }) => incomplete.includes(year))) };
}
