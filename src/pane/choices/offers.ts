import type { Company } from "../../data/types";
import { convenienceRate } from "../../engine/figure/currency";
import type { FactIndex } from "../../engine/facts/fact-index";
import { schemesOf } from "../../engine/facts/scheme";
import type { Choices } from "../../plan/choices";
import type { WorkbookTemplate } from "../../plan/workbook-template";
import type { Answer } from "./answer";
import type { Draft } from "./draft";
import { statedYears } from "./stated-years";

/** Everything the form offers for a draft; a field with one answer need not be shown. */
export interface Offers {
  readonly companies: readonly Answer[];
  readonly axes: readonly Answer<Draft["axis"]>[];
  readonly years: readonly string[];
  /** Why each of the other fiscal years is missing. */
  readonly missing: Readonly<Record<string, string>>;
  readonly currencies: readonly Answer<Choices["currency"]>[];
  readonly rates: readonly Answer<Draft["rate"]>[];
  /** The years of the range without a rate of a filing: with one of them, only a typed rate is offered. */
  readonly unrated: readonly string[];
  readonly bases: readonly Answer[];
  readonly schemes: readonly Answer[];
}

const axisTexts = { segment: "By segment", product: "By type of product or service" } as const;
const sentenceCase = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const whole = { basis: "latest", scheme: "auto" } as const;

export function offerAxes(index: FactIndex, company: Company, template: WorkbookTemplate): Answer<Draft["axis"]>[] {
  return template.axes
    .filter((axis) => statedYears(index, company, template, { axis, ...whole }).length > 0)
    .map((axis) => ({ value: axis, text: axisTexts[axis] }));
}

/** Latest, first, and every dated filing that states what the template shows, newest first. */
export function offerBases(
  index: FactIndex,
  company: Company,
  template: WorkbookTemplate,
  axis: Draft["axis"],
): Answer[] {
  const filings = index.dataset.filings
    .filter((filing) => filing.company === company.id && filing.vintage !== null)
    .filter(({ filing }) => statedYears(index, company, template, { axis, basis: filing, scheme: "auto" }).length > 0)
    .sort((a, b) => b.order - a.order);
  return [
    { value: "latest", text: "Latest filing (restated)" },
    { value: "first", text: "First filing" },
    ...filings.map(({ filing }) => ({ value: filing, text: filing })),
  ];
}

/** Every structure as the filings change it, or the one to keep. */
export function offerSchemes(
  index: FactIndex,
  company: Company,
  template: WorkbookTemplate,
  axis: Draft["axis"],
  basis: string,
): Answer[] {
  const stated = (template.axes.length === 0 ? [] : schemesOf(index, company.id, axis)).filter(
    (scheme) => statedYears(index, company, template, { axis, basis, scheme }).length > 0,
  );
  return [
    { value: "auto", text: "Every structure in the range" },
    ...stated.map((value) => ({ value, text: sentenceCase(value) })),
  ];
}

export function offerCurrencies({ currency }: Company): Answer<Choices["currency"]>[] {
  const other = currency === "CNY" ? "USD" : "CNY";
  return [
    { value: "reporting", text: currency },
    { value: other, text: other },
  ];
}

/** The years that no filing gives a rate for: these cannot be translated at the filings' own. */
export function unratedYears(
  index: FactIndex,
  company: Company,
  currency: Choices["currency"],
  years: readonly string[],
): string[] {
  if (currency === "reporting") return [];
  return years.filter((year) => convenienceRate(index, company, year, currency) === undefined);
}

/** The filings' own rates, where they state one for every year; a typed rate always. */
export function offerRates(unrated: readonly string[]): Answer<Draft["rate"]>[] {
  const typed: Answer<Draft["rate"]> = { value: "typed", text: "My own rate" };
  return unrated.length === 0 ? [{ value: "convenience", text: "Filing's own rate" }, typed] : [typed];
}
