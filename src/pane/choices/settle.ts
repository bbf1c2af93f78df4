import type { FactIndex } from "../../engine/facts/fact-index";
import type { WorkbookTemplate } from "../../plan/workbook-template";
import { type Answer, offered } from "./answer";
import type { Draft } from "./draft";
import { missingYears } from "./missing-years";
import { type Offers, offerAxes, offerBases, offerCurrencies, offerRates, offerSchemes, unratedYears } from "./offers";
import { ownCompany } from "./own-company";
import { fitRange, yearsBetween } from "./period-range";
import { statedYears } from "./stated-years";

/** A draft in which every answer is one that is offered, with the offers. */
export interface Settled {
  readonly draft: Draft;
  readonly offers: Offers;
  readonly template: WorkbookTemplate;
}

const offerCompanies = (index: FactIndex): Answer[] => [
  ...index.dataset.companies.map(({ id, name }) => ({ value: id, text: `${name} (${id})` })),
  ownCompany,
];

/** The user's own company takes whatever is typed: only the plan can say what is wrong with it. */
const settleOwn = (index: FactIndex, template: WorkbookTemplate, draft: Draft): Settled => ({
  template,
  draft: { ...draft, template: template.id },
  offers: {
    companies: offerCompanies(index),
    axes: [],
    years: [],
    missing: {},
    currencies: [],
    rates: [],
    unrated: [],
    bases: [],
    schemes: [],
  },
});

/**
 * Makes a draft hold: an answer that the company, template or filing does not offer gives way to the first that is offered, a range of
 * years keeps what is left of it. Company before axis before basis before structure before years before rate.
 */
export function settle(index: FactIndex, templates: readonly WorkbookTemplate[], draft: Draft): Settled | undefined {
  const template = templates.find(({ id }) => id === draft.template) ?? templates[0];
  if (template && draft.company === ownCompany.value) return settleOwn(index, template, draft);
  const company = index.dataset.companies.find(({ id }) => id === draft.company) ?? index.dataset.companies[0];
  if (!template || !company) return undefined;
  const axes = offerAxes(index, company, template);
  const axis = offered(axes, draft.axis);
  const bases = offerBases(index, company, template, axis);
  const basis = offered(bases, draft.basis);
  const schemes = offerSchemes(index, company, template, axis, basis);
  const scheme = offered(schemes, draft.scheme);
  const years = statedYears(index, company, template, { axis, basis, scheme });
  const currencies = offerCurrencies(company);
  const currency = offered(currencies, draft.currency === company.currency ? "reporting" : draft.currency);
  const range = fitRange(years, draft.from, draft.to);
  const unrated = unratedYears(index, company, currency, yearsBetween(years, range.from, range.to));
  const rates = offerRates(unrated);
  return {
    template,
    offers: {
      companies: offerCompanies(index),
      axes,
      years,
      missing: missingYears(index, company, template, { axis, basis, scheme }, years),
      currencies,
      rates,
      unrated,
      bases,
      schemes,
    },
    draft: {
      ...draft,
      ...range,
      template: template.id,
      company: company.id,
      axis,
      basis,
      scheme,
      currency,
      rate: offered(rates, draft.rate),
    },
  };
}
