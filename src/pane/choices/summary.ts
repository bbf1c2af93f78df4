import type { Company } from "../../data/types";
import type { Draft } from "./draft";
import { ownCompany, ownOf, ownPeriods } from "./own-company";

export const scaleTexts: Readonly<Record<Draft["scale"], string>> = {
  1: "Units",
  1e3: "Thousands",
  1e6: "Millions",
  1e9: "Billions",
};
const short: Readonly<Record<Draft["scale"], string>> = { 1: "", 1e3: " thousand", 1e6: " million", 1e9: " billion" };

/** `FY2018–FY2022`, or the one year. */
export const rangeText = (from: string, to: string): string => (from === to ? from : `${from}–${to}`);

/** What will be inserted, in one line: company, years, currency and scale. */
export function summary(company: Company | undefined, draft: Draft): string {
  if (draft.company === ownCompany.value) {
    const { name, currency } = ownOf(draft.own);
    const [from = "", to = from] = ownPeriods(draft.own).split(":");
    return [name, rangeText(from, to), `${currency}${short[draft.scale]}`].join(" · ");
  }
  if (company === undefined) return "";
  const { name, currency } = company;
  const money = draft.currency === "reporting" ? currency : draft.currency;
  return [name, rangeText(draft.from, draft.to), `${money}${short[draft.scale]}`].join(" · ");
}
