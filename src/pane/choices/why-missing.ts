import type { Company } from "../../data/types";
import type { FactIndex } from "../../engine/facts/fact-index";
import { isBasisWord } from "../../engine/asked/basis";
import { findGap } from "../../engine/facts/gap";
import { schemesOf } from "../../engine/facts/scheme";
import type { TemplateOutline } from "../../plan/template-outline";
import { words } from "../words/words";
import type { YearsAsked } from "./stated-years";

/** Why a fiscal year is not offered, in the words of gaps.csv; no row there: not in the dataset. */
export function whyMissing(
  index: FactIndex,
  company: Company,
  { axes, metric }: TemplateOutline,
  { axis: asked, basis, scheme }: YearsAsked,
  period: string,
): string {
  if (!isBasisWord(basis)) return words().choices.notStatedIn(basis);
  const axis = axes.length > 0 ? asked : "company";
  const schemes = scheme === "auto" ? schemesOf(index, company.id, axis) : [scheme];
  const gaps = schemes.flatMap(
    (one) => findGap(index, { company: company.id, metric, axis, scheme: one, line: "*", period }) ?? [],
  );
  const gap = gaps.find(({ status }) => status !== "did_not_exist") ?? gaps[0];
  return words().choices.missing[gap?.status ?? "not_in_dataset"];
}
