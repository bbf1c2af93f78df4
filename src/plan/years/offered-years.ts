import type { FactIndex } from "../../engine/facts/fact-index";
import type { TemplateOutline } from "../template-outline";
import { type SidesAsked, type StatedSide, statedSides } from "./stated-sides";
import { usualRange } from "./usual-range";
import type { YearRange } from "./year-range";
import { comparableYears } from "./years-beside";

/** The years that a workbook may show. */
export interface OfferedYears {
  readonly sides: readonly StatedSide[];
  readonly years: readonly string[];
  /** What it shows where none are asked for. */
  readonly usual: YearRange;
}

/** The years that a company's filings state and, where it is held against another one, beside which that one has a year. */
export function offeredYears(index: FactIndex, template: TemplateOutline, asked: SidesAsked): OfferedYears {
  const sides = statedSides(index, template, asked);
  const stated = sides[0].years.all;
  const { company, peer, align } = asked;
  const years = peer ? comparableYears(index, company, peer, align, stated) : stated;
  return { sides, years, usual: usualRange(sides, years, template.prior === true) };
}
