import type { FactIndex } from "../../engine/facts/fact-index";
import { isBasisWord } from "../../engine/asked/basis";
import { findGap } from "../../engine/facts/gap";
import { schemesOf } from "../../engine/facts/scheme";
import type { TemplateOutline } from "../../plan/template-outline";
import type { StatedSide } from "../../plan/years/stated-sides";
import { words } from "../words/words";

/** Why a fiscal year of a company is not offered or not whole, in the words of gaps.csv; no row there: not in the dataset. */
export function whyMissing(
  index: FactIndex,
  { axes, metric }: TemplateOutline,
  { company, asked, years }: Pick<StatedSide, "company" | "asked" | "years">,
  period: string,
): string {
  const { basis, scheme } = asked;
  if (years.all.includes(period)) return words().choices.inPart(isBasisWord(basis) ? "" : basis);
  if (!isBasisWord(basis)) return words().choices.notStatedIn(basis);
  const axis = axes.length > 0 ? asked.axis : "company";
  const schemes = scheme === "auto" ? schemesOf(index, company.id, axis) : [scheme];
  const gaps = schemes.flatMap(
    (one) => findGap(index, { company: company.id, metric, axis, scheme: one, line: "*", period }) ?? [],
  );
  const gap = gaps.find(({ status }) => status !== "did_not_exist") ?? gaps[0];
  return words().choices.missing[gap?.status ?? "not_in_dataset"];
}
