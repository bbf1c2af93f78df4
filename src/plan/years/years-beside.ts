import type { Company } from "../../data/types";
import { priorPeriod } from "../../engine/asked/period";
import type { FactIndex } from "../../engine/facts/fact-index";
import type { Choices } from "../choices";
import { yearsApart } from "../request/align-years";

/** The years of a peer that stand beside those of a company. */
export function yearsBeside(
  index: FactIndex,
  company: Company,
  peer: Company | undefined,
  align: Choices["align"],
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
  align: Choices["align"],
  years: readonly string[],
): string[] => {
  const known = index.fiscalYears.get(peer.id) ?? [];
  return years.filter((year) => yearsBeside(index, company, peer, align, [year]).every((one) => known.includes(one)));
};
