import { isFailure } from "../../src/engine/failure";
import type { Choices } from "../../src/plan/choices";
import type { WorkbookPlan } from "../../src/plan/workbook-plan";
import { templates } from "../../templates/catalogue";
import { allCombinations, pairwise } from "../plan/pairwise";
import { tryPlan } from "../plan/plan-of";

/** The same ranges in each company's own years. */
const ranges = {
  usual: { BABA: "FY2018:FY2022", AMZN: "FY2018:FY2022" },
  newest: { BABA: "FY2022:FY2026", AMZN: "FY2021:FY2025" },
  whole: { BABA: "FY2014:FY2026", AMZN: "FY2016:FY2025" },
  single: { BABA: "FY2020", AMZN: "FY2022" },
} as const;

/** Currencies: the company's own, the other at the filings' rate, the other at a typed rate. */
const currencies: Readonly<Record<string, (company: string) => Partial<Choices>>> = {
  own: () => ({}),
  convenience: (company) => ({ currency: company === "BABA" ? "USD" : "CNY" }),
  typed: (company) => (company === "BABA" ? { currency: "USD", fx: 7.1 } : { currency: "CNY", fx: 0.14 }),
};

const dimensions = {
  template: templates.map(({ id }) => id),
  range: ["usual", "newest", "whole", "single"],
  company: ["BABA", "AMZN"],
  currency: ["own", "convenience", "typed"],
  basis: ["latest", "first"],
  axis: ["segment", "product"],
  scale: [1e6, 1e9, 1],
} as const;

/** The breakdown asked for, where the template knows it. */
const axisOf = (id: string, axis: "segment" | "product"): Partial<Choices> =>
  templates.some((template) => template.id === id && template.axes.some((known) => known === axis)) ? { axis } : {};

export interface Asked {
  readonly template: string;
  readonly choices: Partial<Choices>;
  readonly plan: WorkbookPlan;
}

/** Portable plans of a subset that holds every pair of choices, or of all of them; what the dataset cannot answer is told apart. */
export function asked(whole: boolean): { readonly plans: readonly Asked[]; readonly refused: readonly string[] } {
  const plans: Asked[] = [];
  const refused: string[] = [];
  for (const { template, range, company, currency, axis, ...rest } of (whole ? allCombinations : pairwise)(
    dimensions,
  )) {
    const choices: Partial<Choices> = {
      company,
      periods: ranges[range][company],
      ...currencies[currency]?.(company),
      ...rest,
      ...axisOf(template, axis),
    };
    const plan = tryPlan(template, choices);
    if (isFailure(plan)) refused.push(`${plan.failure}: ${plan.message}`);
    else plans.push({ template, choices, plan });
  }
  return { plans, refused };
}
