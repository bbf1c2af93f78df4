import type { Choices } from "../../src/plan/choices";
import { templates } from "../../templates/catalogue";
import { allCombinations, pairwise } from "../plan/pairwise";

/** The same ranges in each company's own years. */
const ranges = {
  usual: { BABA: "FY2018:FY2022", AMZN: "FY2018:FY2022", own: "FY2021:FY2025" },
  newest: { BABA: "FY2022:FY2026", AMZN: "FY2021:FY2025", own: "FY2024:FY2026" },
  whole: { BABA: "FY2014:FY2026", AMZN: "FY2016:FY2025", own: "FY2014:FY2026" },
  single: { BABA: "FY2020", AMZN: "FY2022", own: "FY2025" },
} as const;

/** A company of the user's own: every figure is still to be typed. */
const own = { name: "Machines & Söhne", currency: "EUR", lines: ["Machines", "Service", "=Parts"], yearEnd: 9 };

type Company = "BABA" | "AMZN" | "own";

/** Currencies: the company's own, the other at the filings' rate, the other at a typed rate. */
const currencies: Readonly<Record<string, (company: Company) => Partial<Choices>>> = {
  own: () => ({}),
  convenience: (company) => (company === "own" ? {} : { currency: company === "BABA" ? "USD" : "CNY" }),
  typed: (company) => {
    if (company === "own") return {};
    return company === "BABA" ? { currency: "USD", fx: 7.1 } : { currency: "CNY", fx: 0.14 };
  },
};

const dimensions = {
  template: templates.map(({ id }) => id),
  range: ["usual", "newest", "whole", "single"],
  company: ["BABA", "AMZN", "own"],
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
}

/** What is asked of portable workbooks: few cases that hold every pair of choices, or all of them, each once. */
export function asked(whole: boolean): Asked[] {
  const cases = (whole ? allCombinations : pairwise)(dimensions).map((one): Asked => {
    const { template, range, company, currency, axis, basis, scale } = one;
    const choices = {
      ...{ company, periods: ranges[range][company], basis, scale },
      ...currencies[currency]?.(company),
      ...axisOf(template, axis),
      ...(company === "own" ? { own } : {}),
    };
    return { template, choices };
  });
  // Choices that a template or company does not know leave the same case several times.
  return [...new Map(cases.map((one) => [JSON.stringify(one), one])).values()];
}
