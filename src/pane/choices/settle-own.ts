import type { Company } from "../../data/types";
import { isFailure } from "../../engine/failure";
import { periodRange } from "../../engine/asked/period";
import type { FactIndex } from "../../engine/facts/fact-index";
import type { TemplateOutline } from "../../plan/template-outline";
import { yearsBeside } from "../../plan/years/years-beside";
import { offered } from "./answer";
import type { Draft } from "./draft";
import { offerAligns, offerPeers } from "./offer-peers";
import { offerCompanies, offerRates } from "./offers";
import { type OwnDraft, ownOf, ownPeriods } from "./own-company";
import type { Settled } from "./settle";
import { foreignSides, type Side, unratedYears } from "./unrated-years";

/** The user's own company as another one is held against it. */
function asCompany(own: OwnDraft): Company {
  const { name, currency, yearEnd = 12 } = ownOf(own);
  const lastDay = new Date(Date.UTC(2001, yearEnd, 0)).toISOString().slice(5, 10);
  return { id: "OWN", name, aliases: [], currency, yearEnd: lastDay, segmentProfit: "" };
}

/** The years typed, as far as they are years. */
function yearsOf(index: FactIndex, company: Company, own: OwnDraft): readonly string[] {
  const range = periodRange(index, company, ownPeriods(own));
  return isFailure(range) ? [] : range;
}

/** The user's own company takes whatever is typed: only the plan can say what is wrong with it. A peer is chosen as for any company. */
export function settleOwn(index: FactIndex, template: TemplateOutline, draft: Draft): Settled {
  const company = asCompany(draft.own);
  const peers = offerPeers(index, company, template);
  const peer = index.dataset.companies.find(({ id }) => peers.length > 0 && id === offered(peers, draft.peer));
  const years = peer ? yearsOf(index, company, draft.own) : [];
  const beside = yearsBeside(index, company, peer, draft.align, years);
  const sides: Side[] = [{ company, years }, ...(peer ? [{ company: peer, years: beside }] : [])];
  const translated = foreignSides(sides, company.currency)[0]?.company;
  const unrated = unratedYears(index, sides, company.currency);
  const rates = offerRates(unrated);
  return {
    template,
    draft: {
      ...draft,
      template: template.id,
      peer: peer?.id ?? "",
      rate: translated ? offered(rates, draft.rate) : "convenience",
    },
    offers: {
      companies: offerCompanies(index),
      axes: [],
      years: [],
      usual: { from: "", to: "" },
      open: [],
      instead: undefined,
      currencies: [],
      rates,
      unrated,
      bases: [],
      schemes: [],
      peers,
      aligns: peer ? offerAligns() : [],
      beside,
      translated,
    },
  };
}
