import type { Company } from "../../data/types";
import type { FactIndex } from "../../engine/facts/fact-index";
import type { Choices } from "../../plan/choices";
import type { TemplateOutline } from "../../plan/template-outline";
import { isStatedBy } from "../../plan/years/own-axis";
import type { YearRange } from "../../plan/years/year-range";
import { words } from "../words/words";
import type { Answer } from "./answer";
import type { Draft } from "./draft";
import { ownCompany } from "./own-company";
import type { OpenYears } from "./open-years";

/** Everything the form offers for a draft; a field with one answer need not be shown. */
export interface Offers {
  readonly companies: readonly Answer[];
  readonly axes: readonly Answer<Draft["axis"]>[];
  readonly years: readonly string[];
  /** What a new workbook shows of them. */
  readonly usual: YearRange;
  /** What the range chosen needs and nobody states. */
  readonly open: readonly OpenYears[];
  /** A range to choose instead in which less is missing; undefined where there is none. */
  readonly instead: YearRange | undefined;
  readonly currencies: readonly Answer<Choices["currency"]>[];
  readonly rates: readonly Answer<Draft["rate"]>[];
  /** The years of the range without a rate of a filing: with one of them, only a typed rate is offered. */
  readonly unrated: readonly string[];
  readonly bases: readonly Answer[];
  readonly schemes: readonly Answer[];
  /** The companies this one can be held against; none where the template compares none. */
  readonly peers: readonly Answer[];
  readonly aligns: readonly Answer<Draft["align"]>[];
  /** The years of the peer that stand beside the range. */
  readonly beside: readonly string[];
  /** The company whose amounts are translated; undefined where all are in the currency chosen. */
  readonly translated: Company | undefined;
}

const sentenceCase = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export const offerCompanies = ({ dataset }: FactIndex): Answer[] => [
  ...dataset.companies.map(({ id, name }) => ({ value: id, text: `${name} (${id})` })),
  { value: ownCompany.value, text: words().choices.own },
];

/** The breakdowns that the company, or one held against it, is stated by. */
export const offerAxes = (
  index: FactIndex,
  companies: readonly Company[],
  template: TemplateOutline,
): Answer<Draft["axis"]>[] =>
  template.axes
    .filter((axis) => companies.some((company) => isStatedBy(index, company, template, axis)))
    .map((axis) => ({ value: axis, text: words().choices.axes[axis] }));

/** The years that a workbook may show under a filing and a structure. */
export type YearsUnder = (basis: string, scheme: string) => readonly string[];

/** Latest, first, and every dated filing under which there are years to show, newest first. */
export function offerBases(index: FactIndex, company: Company, yearsUnder: YearsUnder): Answer[] {
  const filings = index.dataset.filings
    .filter((filing) => filing.company === company.id && filing.vintage !== null)
    .filter(({ filing }) => yearsUnder(filing, "auto").length > 0)
    .sort((a, b) => b.order - a.order);
  return [
    { value: "latest", text: words().choices.latest },
    { value: "first", text: words().choices.first },
    ...filings.map(({ filing }) => ({ value: filing, text: filing })),
  ];
}

/** Every structure as the filings change it, or the one to keep. */
export function offerSchemes(schemes: readonly string[], basis: string, yearsUnder: YearsUnder): Answer[] {
  const stated = schemes.filter((scheme) => yearsUnder(basis, scheme).length > 0);
  return [
    { value: "auto", text: words().choices.everyStructure },
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

/** The filings' own rates, where they state one for every year; a typed rate always. */
export function offerRates(unrated: readonly string[]): Answer<Draft["rate"]>[] {
  const typed: Answer<Draft["rate"]> = { value: "typed", text: words().choices.ownRate };
  return unrated.length === 0 ? [{ value: "convenience", text: words().choices.filingsRate }, typed] : [typed];
}
