import type { Company } from "../../data/types";
import type { TemplateOutline } from "../../plan/template-outline";
import { words } from "../words/words";
import type { Draft } from "./draft";
import { ownCompany, ownOf, ownPeriods } from "./own-company";

/** `FY2018–FY2022`, or the one year. */
export const rangeText = (from: string, to: string): string => (from === to ? from : `${from}–${to}`);

/** The years a template shows of the range chosen; empty where its facts have years of their own. */
function yearsText({ years }: TemplateOutline, from: string, to: string): string {
  if (years === "none") return "";
  return years === "last" ? to : rangeText(from, to);
}

/** What will be inserted, in one line: companies, years, currency and scale, as far as the template asks for them. */
export function summary(template: TemplateOutline, companies: readonly Company[], draft: Draft): string {
  const own = draft.company === ownCompany.value ? ownOf(draft.own) : undefined;
  const [from = "", to = from] = own ? ownPeriods(draft.own).split(":") : [draft.from, draft.to];
  const names = words().choices.and([...(own ? [own] : []), ...companies].map(({ name }) => name));
  const reporting = own?.currency ?? companies[0]?.currency ?? "";
  const money = draft.currency === "reporting" || own ? reporting : draft.currency;
  const amounts = template.amounts === undefined ? `${money}${words().choices.amounts[draft.scale]}` : "";
  return [names, yearsText(template, from, to), amounts].filter(Boolean).join(" · ");
}
