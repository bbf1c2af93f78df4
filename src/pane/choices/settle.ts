import type { FactIndex } from "../../engine/facts/fact-index";
import type { TemplateOutline } from "../../plan/template-outline";
import { offered } from "./answer";
import type { Draft } from "./draft";
import { comparableYears, offerAligns, offerPeers, yearsBeside } from "./offer-peers";
import {
  type Offers,
  offerAxes,
  offerBases,
  offerCompanies,
  offerCurrencies,
  offerRates,
  offerSchemes,
  ownAxis,
} from "./offers";
import { ownCompany } from "./own-company";
import { openYears, rangeInstead, usualRange } from "./open-years";
import { fitRange, yearsBetween } from "./period-range";
import { settleOwn } from "./settle-own";
import { statedSides } from "./stated-sides";
import { statedYears } from "./stated-years";
import { foreignSides, type Side, unratedYears } from "./unrated-years";

/** A draft in which every answer is one that is offered, with the offers. */
export interface Settled {
  readonly draft: Draft;
  readonly offers: Offers;
  readonly template: TemplateOutline;
}

/**
 * Makes a draft hold: an answer that the company, template or filing does not offer gives way to the first that is offered, a range of
 * years keeps what is left of it. Company before peer before axis before basis before structure before years before rate.
 */
export function settle(index: FactIndex, templates: readonly TemplateOutline[], draft: Draft): Settled | undefined {
  const template = templates.find(({ id }) => id === draft.template) ?? templates[0];
  if (template && draft.company === ownCompany.value) return settleOwn(index, template, draft);
  const company = index.dataset.companies.find(({ id }) => id === draft.company) ?? index.dataset.companies[0];
  if (!template || !company) return undefined;
  const peers = offerPeers(index, company, template);
  const peer = index.dataset.companies.find(({ id }) => peers.length > 0 && id === offered(peers, draft.peer));
  const axes = offerAxes(index, peer ? [company, peer] : [company], template);
  const axis = offered(axes, draft.axis);
  const own = template.peer === true ? ownAxis(index, company, template, axis) : axis;
  const bases = offerBases(index, company, template, own);
  const basis = offered(bases, draft.basis);
  const schemes = offerSchemes(index, company, template, own, basis);
  const scheme = offered(schemes, draft.scheme);
  const asked = { axis: own, basis, scheme };
  const stated = statedYears(index, company, template, asked);
  const years = peer ? comparableYears(index, company, peer, draft.align, stated) : stated;
  const currencies = offerCurrencies(company);
  const currency = offered(currencies, draft.currency === company.currency ? "reporting" : draft.currency);
  const covers = statedSides(index, template, { company, asked, years: stated }, peer, { axis, align: draft.align });
  const prior = template.prior === true;
  const usual = usualRange(covers, years, prior);
  const range = fitRange(years, draft.from, draft.to, usual);
  const open = (template.years ?? "range") === "range" ? openYears(covers, range, prior) : [];
  const shown = yearsBetween(years, range.from, range.to);
  const beside = yearsBeside(index, company, peer, draft.align, shown);
  const sides: Side[] = [{ company, years: shown }, ...(peer ? [{ company: peer, years: beside }] : [])];
  const target = currency === "reporting" || template.amounts !== undefined ? company.currency : currency;
  const translated = foreignSides(sides, target)[0]?.company;
  const unrated = unratedYears(index, sides, target);
  const rates = offerRates(unrated);
  return {
    template,
    offers: {
      companies: offerCompanies(index),
      axes,
      years,
      usual,
      open,
      instead: open.length > 0 ? rangeInstead(covers, years, range, prior) : undefined,
      currencies,
      rates,
      unrated,
      bases,
      schemes,
      peers,
      aligns: peer ? offerAligns() : [],
      beside,
      translated,
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
      peer: peer?.id ?? "",
      rate: translated ? offered(rates, draft.rate) : "convenience",
    },
  };
}
