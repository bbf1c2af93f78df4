import type { Company } from "../../data/types";
import { isBasisWord } from "../../engine/asked/basis";
import type { FactIndex } from "../../engine/facts/fact-index";
import type { Choices } from "../choices";
import type { TemplateOutline } from "../template-outline";
import { ownAxis } from "./own-axis";
import { type StatedYears, statedYears, type YearsAsked } from "./stated-years";
import { yearsBeside } from "./years-beside";

/** A company of the workbook and the years of which its filings state what the template shows. */
export interface StatedSide {
  readonly company: Company;
  readonly asked: YearsAsked;
  readonly years: StatedYears;
  /** Before this year nothing is expected, so nothing is missing. */
  readonly since: string;
  /** Its years beside some of the workbook's. */
  readonly beside: (this: void, years: readonly string[]) => readonly string[];
}

/** What is asked of both companies of a workbook; one that compares none has no peer. */
export interface SidesAsked {
  readonly company: Company;
  readonly asked: YearsAsked;
  readonly peer: Company | undefined;
  /** The breakdown of the peer, where it is stated by it. */
  readonly axis: YearsAsked["axis"];
  readonly align: Choices["align"];
}

/** The workbook's company, and the one held against it in every structure of its filings. */
export function statedSides(
  index: FactIndex,
  template: TemplateOutline,
  sides: SidesAsked,
): readonly [StatedSide, ...StatedSide[]] {
  const { company, asked, peer, axis, align } = sides;
  const side = (of: Company, own: YearsAsked, beside: StatedSide["beside"]): StatedSide => {
    const years = statedYears(index, of, template, own);
    // A structure and the dataset begin where they begin; one filing leaves out years that others state.
    const since = (isBasisWord(own.basis) ? years.all : (index.fiscalYears.get(of.id) ?? []))[0] ?? "";
    return { company: of, asked: own, years, since, beside };
  };
  const own = side(company, asked, (years) => years);
  if (!peer) return [own];
  const its = {
    axis: ownAxis(index, peer, template, axis),
    basis: isBasisWord(asked.basis) ? asked.basis : "latest",
    scheme: "auto",
  };
  return [own, side(peer, its, (years) => yearsBeside(index, company, peer, align, years))];
}
