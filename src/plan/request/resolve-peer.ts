import type { Company } from "../../data/types";
import { priorPeriod } from "../../engine/asked/period";
import { findCompany } from "../../engine/facts/company";
import { nearestName } from "../../engine/facts/nearest-name";
import { badArgument, type Failure, fail, isFailure, unknownName } from "../../engine/failure";
import type { Choices } from "../choices";
import { yearsApart } from "./align-years";
import { type Ask, type CompanyRequest, resolveBeside } from "./resolve-company";

const alignments: readonly NonNullable<Choices["align"]>[] = ["overlap", "label"];

/** By how many years the peer's labels differ from those of the workbook's own company. */
function labelsApart({ index, choices }: Ask, own: CompanyRequest, peer: Company): number | Failure {
  const asked = choices.align ?? "overlap";
  if (!alignments.includes(asked))
    return unknownName("alignment", asked, "", nearestName(asked, alignments), `Known: ${alignments.join(", ")}.`);
  return asked === "label" ? 0 : yearsApart(index, own.company, peer, own.periods.at(-1) ?? "");
}

/** The company to hold another one against: the one named, else the first other one. */
export function findPeer({ index, choices }: Ask, company: Company): Company | Failure {
  const others = index.dataset.companies.filter(({ id }) => id !== company.id);
  const peer = findCompany(index, choices.peer ?? others[0]?.id ?? "");
  if (isFailure(peer) || peer.id !== company.id) return peer;
  return badArgument(
    `${peer.id} cannot be held against itself. Other companies: ${others.map(({ id }) => id).join(", ") || "none"}.`,
  );
}

/** The company to hold another one against, over the years that stand beside that one's: those that overlap most, or those of one label. */
export function resolvePeer(ask: Ask, own: CompanyRequest): CompanyRequest | Failure {
  const { index } = ask;
  const peer = findPeer(ask, own.company);
  if (isFailure(peer)) return peer;
  const apart = labelsApart(ask, own, peer);
  if (isFailure(apart)) return apart;
  const periods = own.periods.map((period) => priorPeriod(period, -apart));
  const years = index.fiscalYears.get(peer.id) ?? [];
  if (!periods.some((period) => years.includes(period)))
    return fail(
      "not-in-dataset",
      `${peer.id} ${[...new Set([periods[0], periods.at(-1)])].join(" to ")}, beside ${own.company.id} ${[...new Set([own.periods[0], own.periods.at(-1)])].join(" to ")}, is not in the dataset, which has ${years[0] ?? ""} to ${years.at(-1) ?? ""}.`,
    );
  return resolveBeside(ask, peer, periods);
}
