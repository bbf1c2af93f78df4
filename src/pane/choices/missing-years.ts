import type { Company, Gap } from "../../data/types";
import type { FactIndex } from "../../engine/facts/fact-index";
import { isBasisWord } from "../../engine/asked/basis";
import { findGap } from "../../engine/facts/gap";
import { schemesOf } from "../../engine/facts/scheme";
import type { TemplateOutline } from "../../plan/template-outline";
import type { YearsAsked } from "./stated-years";

const words: Record<Gap["status"], string> = {
  not_disclosed: "not disclosed",
  not_in_dataset: "not in the dataset",
  did_not_exist: "did not exist",
};

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
    if (!isBasisWord(basis)) return `not stated in ${basis}`;
    const gaps = schemes.flatMap(
      (one) => findGap(index, { company: company.id, metric, axis, scheme: one, line: "*", period }) ?? [],
    );
    const gap = gaps.find(({ status }) => status !== "did_not_exist") ?? gaps[0];
    return words[gap?.status ?? "not_in_dataset"];
  };
  const years = index.fiscalYears.get(company.id) ?? [];
  return Object.fromEntries(years.filter((year) => !offered.includes(year)).map((year) => [year, reason(year)]));
}
