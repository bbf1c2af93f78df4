import type { Company } from "../../data/types";
import type { FactIndex } from "../../engine/facts/fact-index";
import { isBasisWord } from "../../engine/asked/basis";
import { findGap } from "../../engine/facts/gap";
import { schemesOf } from "../../engine/facts/scheme";
import type { TemplateOutline } from "../../plan/template-outline";
import { words } from "../words/words";
import type { YearsAsked } from "./stated-years";

/** Why each fiscal year that is not offered is missing, in the words of gaps.csv; no row there: not in the dataset. */
export function missingYears(
  index: FactIndex,
  company: Company,
  { axes, metric }: TemplateOutline,
  { axis: asked, basis, scheme }: YearsAsked,
  offered: readonly string[],
): Readonly<Record<string, string>> {
  const axis = axes.length > 0 ? asked : "company";
  const schemes = scheme === "auto" ? schemesOf(index, company.id, axis) : [scheme];
  const reason = (period: string): string => {
    if (!isBasisWord(basis)) return words().choices.notStatedIn(basis);
    const gaps = schemes.flatMap(
      (one) => findGap(index, { company: company.id, metric, axis, scheme: one, line: "*", period }) ?? [],
    );
    const gap = gaps.find(({ status }) => status !== "did_not_exist") ?? gaps[0];
    return words().choices.missing[gap?.status ?? "not_in_dataset"];
  };
  const years = index.fiscalYears.get(company.id) ?? [];
  return Object.fromEntries(years.filter((year) => !offered.includes(year)).map((year) => [year, reason(year)]));
}
