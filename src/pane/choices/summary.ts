import type { Company } from "../../data/types";
import type { Draft } from "./draft";

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
export function summary({ name, currency }: Company, draft: Draft): string {
  const money = draft.currency === "reporting" ? currency : draft.currency;
  return [name, rangeText(draft.from, draft.to), `${money}${short[draft.scale]}`].join(" · ");
}
