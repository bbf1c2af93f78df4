import type { Made } from "../made";
import type { FactIndex } from "../../engine/facts/fact-index";
import { findCompany } from "../../engine/facts/company";
import { badArgument, type Failure, isFailure } from "../../engine/failure";
import type { Choices, OwnCompany } from "../choices";
import type { WorkbookTemplate } from "../workbook-template";
import { checkNeeds } from "./check-needs";
import { findRate } from "./find-rate";
import type { Request } from "./request";
import { type Ask, type CompanyRequest, resolveCompany } from "./resolve-company";
import { resolveOwn } from "./resolve-own";
import { resolvePeer } from "./resolve-peer";
import { yearsOf } from "./years-of";

/** The company of the workbook and the one it is held against. */
function resolveBoth(ask: Ask, own: CompanyRequest): Request | Failure {
  const peer = resolvePeer(ask, own);
  if (isFailure(peer)) return peer;
  const rate = findRate(own, [peer]);
  if (isFailure(rate)) return rate;
  const peersRate = findRate(peer, [own]);
  if (isFailure(peersRate)) return peersRate;
  return { ...own, rate, peers: [{ ...peer, rate: peersRate, peers: [] }] };
}

/** A company of the user's own, in its own currency, held against one of the dataset where the template does. */
function resolveTyped(
  template: WorkbookTemplate,
  choices: Choices,
  company: OwnCompany,
  index: FactIndex,
  made: Made,
): Request | Failure {
  const own = resolveOwn(template, choices, company, made);
  if (isFailure(own)) return own;
  if (template.peer !== true) {
    const request: Request = { ...own, rate: "none", peers: [] };
    return checkNeeds(request, index) ?? request;
  }
  return resolveBoth({ template, choices: own.choices, index, made, currency: own.currency }, own);
}

/** Checks what the user chose against the dataset; a choice that cannot be is a failure with a sentence. */
export function resolveChoices(
  template: WorkbookTemplate,
  choices: Choices,
  index: FactIndex,
  made: Made,
): Request | Failure {
  if (choices.own !== undefined) return resolveTyped(template, choices, choices.own, index, made);
  const company = findCompany(index, choices.company);
  if (isFailure(company)) return company;
  if (template.peer !== true && (choices.peer ?? choices.align) !== undefined)
    return badArgument(`"${template.title}" is about one company: it takes no company to compare and no alignment.`);
  // Where the amounts have units of their own, nothing is translated.
  const translates = choices.currency !== "reporting" && template.amounts === undefined;
  const currency = translates ? choices.currency : company.currency;
  const ask: Ask = { template, choices, index, made, currency };
  const periods = yearsOf(ask, company);
  if (isFailure(periods)) return periods;
  const own = resolveCompany(ask, company, periods);
  if (isFailure(own)) return own;
  if (template.peer === true) return resolveBoth(ask, own);
  const rate = findRate(own, []);
  if (isFailure(rate)) return rate;
  const request: Request = { ...own, rate, peers: [] };
  return checkNeeds(request) ?? request;
}
