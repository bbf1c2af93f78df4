import type { Company } from "../../data/types";
import { isBasisWord } from "../../engine/asked/basis";
import type { FactIndex } from "../../engine/facts/fact-index";
import type { TemplateOutline } from "../../plan/template-outline";
import type { Draft } from "./draft";
import { yearsBeside } from "./offer-peers";
import { ownAxis } from "./offers";
import type { StatedSide } from "./open-years";
import { statedYears, type YearsAsked } from "./stated-years";
import { whyMissing } from "./why-missing";

/** A company with what is asked of it and the years its filings answer. */
interface StatedCompany {
  readonly company: Company;
  readonly asked: YearsAsked;
  readonly years: readonly string[];
}

/** The workbook's company, and the one held against it as its latest filings state it. */
export function statedSides(
  index: FactIndex,
  template: TemplateOutline,
  own: StatedCompany,
  peer: Company | undefined,
  { axis, align }: Pick<Draft, "axis" | "align">,
): StatedSide[] {
  const side = ({ company, asked, years }: StatedCompany): Omit<StatedSide, "beside"> => ({
    name: company === own.company ? "" : company.id,
    years,
    // A structure and the dataset begin where they begin; one filing leaves out years that others state.
    since: (isBasisWord(asked.basis) ? years : (index.fiscalYears.get(company.id) ?? []))[0] ?? "",
    why: (year) => whyMissing(index, company, template, asked, year),
  });
  const sides: StatedSide[] = [{ ...side(own), beside: (years) => years }];
  if (!peer) return sides;
  const asked: YearsAsked = { axis: ownAxis(index, peer, template, axis), basis: "latest", scheme: "auto" };
  const its = { company: peer, asked, years: statedYears(index, peer, template, asked) };
  const beside = (years: readonly string[]) => yearsBeside(index, own.company, peer, align, years);
  return [...sides, { ...side(its), beside }];
}
