import type { Company } from "../../data/types";
import { defaultOptions } from "../../engine/asked/options";
import type { FactIndex } from "../../engine/facts/fact-index";
import { isFailure } from "../../engine/failure";
import { convenienceRate } from "../../engine/figure/currency";
import { figure } from "../../engine/figure/figure";

/** A company of the workbook, with its years column by column. */
export interface Side {
  readonly company: Company;
  readonly years: readonly string[];
}

/** The sides whose amounts do not come in the currency of the workbook. */
export const foreignSides = (sides: readonly Side[], currency: string): Side[] =>
  sides.filter(({ company }) => company.currency !== currency);

/** Whether a year of a side can be translated as filings translate: its own, or those of the other side, which report in that currency. */
function isRated(index: FactIndex, { company, years }: Side, place: number, currency: string, sides: readonly Side[]) {
  const year = years[place] ?? "";
  if (convenienceRate(index, company, year, currency)) return true;
  if (isFailure(figure(index, { company: company.id, period: year }, defaultOptions))) return true;
  return sides.some(
    (other) =>
      other.company.currency === currency &&
      convenienceRate(index, other.company, other.years[place] ?? "", company.currency) !== undefined,
  );
}

/** The years of the first side that no filing gives a rate for: these cannot be translated at the filings' own. */
export function unratedYears(index: FactIndex, sides: readonly Side[], currency: string): string[] {
  const foreign = foreignSides(sides, currency);
  return (sides[0]?.years ?? []).filter((_, place) =>
    foreign.some((side) => !isRated(index, side, place, currency, sides)),
  );
}
