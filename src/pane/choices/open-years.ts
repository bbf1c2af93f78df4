import type { FactIndex } from "../../engine/facts/fact-index";
import type { TemplateOutline } from "../../plan/template-outline";
import { missingYears } from "../../plan/years/missing-years";
import type { StatedSide } from "../../plan/years/stated-sides";
import { usualRange, wholeRange } from "../../plan/years/usual-range";
import type { YearRange } from "../../plan/years/year-range";
import { whyMissing } from "./why-missing";

/** Years that a range needs and no filing states, and why. */
export interface OpenYears {
  readonly years: readonly string[];
  readonly why: string;
}

/** What a range needs and nobody states, those of one reason together: such cells show n/d, and checks that need them stay open. */
export function openYears(
  index: FactIndex,
  template: TemplateOutline,
  sides: readonly StatedSide[],
  range: YearRange,
): OpenYears[] {
  const open = new Map<string, string[]>();
  sides.forEach((side, place) => {
    for (const year of missingYears(side, range, template.prior === true)) {
      const reason = whyMissing(index, template, side, year);
      open.set(reason, [...(open.get(reason) ?? []), place === 0 ? year : `${side.company.id} ${year}`]);
    }
  });
  return [...open].map(([why, years]) => ({ why, years }));
}

/** What to choose in place of a range with gaps: the years up to its last one that have none, else the usual range; undefined where that is the same range. */
export function rangeInstead(
  sides: readonly StatedSide[],
  years: readonly string[],
  { from, to }: YearRange,
  prior: boolean,
): YearRange | undefined {
  const instead = wholeRange(sides, years, to, prior) ?? usualRange(sides, years, prior);
  return instead.from === from && instead.to === to ? undefined : instead;
}
