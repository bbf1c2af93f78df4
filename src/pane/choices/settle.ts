import type { FactIndex } from "../../engine/facts/fact-index";
import { schemesOf } from "../../engine/facts/scheme";
import type { TemplateOutline } from "../../plan/template-outline";
import { offeredYears } from "../../plan/years/offered-years";
import { ownAxis } from "../../plan/years/own-axis";
import { statedYears } from "../../plan/years/stated-years";
import { yearsBetween } from "../../plan/years/year-range";
import { comparableYears, yearsBeside } from "../../plan/years/years-beside";
import { offered } from "./answer";
import type { Draft } from "./draft";
import { fitRange } from "./fit-range";
import { offerAligns, offerPeers } from "./offer-peers";
import {
  type Offers,
  offerAxes,
  offerBases,
  offerCompanies,
  offerCurrencies,
  offerRates,
  offerSchemes,
  type YearsUnder,
} from "./offers";
import { ownCompany } from "./own-company";
import { openYears, rangeInstead } from "./open-years";
import { settleOwn } from "./settle-own";
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
  const own = ownAxis(index, company, template, axis);
  const yearsUnder: YearsUnder = (basis, scheme) => {
    const { all } = statedYears(index, company, template, { axis: own, basis, scheme });
    return peer ? comparableYears(index, company, peer, draft.align, all) : all;
  };
  const bases = offerBases(index, company, yearsUnder);
  const basis = offered(bases, draft.basis);
  const schemes = offerSchemes(template.axes.length === 0 ? [] : schemesOf(index, company.id, own), basis, yearsUnder);
  const scheme = offered(schemes, draft.scheme);
  const asked = { axis: own, basis, scheme };
  const {
    sides: covers,
    years,
    usual,
  } = offeredYears(index, template, {
    company,
    asked,
    peer,
    axis,
    align: draft.align,
  });
  const currencies = offerCurrencies(company);
  const currency = offered(currencies, draft.currency === company.currency ? "reporting" : draft.currency);
  const range = fitRange(years, draft.from, draft.to, usual);
  const open = (template.years ?? "range") === "range" ? openYears(index, template, covers, range) : [];
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
      instead: open.length > 0 ? rangeInstead(covers, years, range, template.prior === true) : undefined,
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
