import type { Company } from "../../data/types";
import { priorPeriod } from "../../engine/asked/period";
import type { FactIndex } from "../../engine/facts/fact-index";
import { yearsApart } from "../../plan/request/align-years";
import type { TemplateOutline } from "../../plan/template-outline";
import { words } from "../words/words";
import type { Answer } from "./answer";
import type { Draft } from "./draft";

/** The companies that a template can hold a company against; none where it compares none. */
export const offerPeers = ({ dataset }: FactIndex, company: Company, template: TemplateOutline): Answer[] =>
  template.peer !== true
    ? []
    : dataset.companies
        .filter(({ id }) => id !== company.id)
        .map(({ id, name }) => ({ value: id, text: `${name} (${id})` }));

/** Whose years stand side by side. */
export const offerAligns = (): readonly Answer<Draft["align"]>[] =>
  (["overlap", "label"] as const).map((value) => ({ value, text: words().choices.aligns[value] }));

/** The years of a peer that stand beside those of a company. */
export function yearsBeside(
  index: FactIndex,
  company: Company,
  peer: Company | undefined,
  align: Draft["align"],
  years: readonly string[],
): string[] {
  if (!peer) return [];
  const apart = align === "label" ? 0 : yearsApart(index, company, peer, years.at(-1) ?? "");
  return years.map((year) => priorPeriod(year, -apart));
}

/** The years of a company beside which a year of the peer stands that is in the dataset. */
export const comparableYears = (
  index: FactIndex,
  company: Company,
  peer: Company,
  align: Draft["align"],
  years: readonly string[],
): string[] => {
  const known = index.fiscalYears.get(peer.id) ?? [];
  return years.filter((year) => yearsBeside(index, company, peer, align, [year]).every((one) => known.includes(one)));
};
