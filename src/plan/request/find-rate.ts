import { defaultOptions } from "../../engine/asked/options";
import { badArgument, type Failure, isFailure } from "../../engine/failure";
import { convenienceRate } from "../../engine/figure/currency";
import { figure } from "../../engine/figure/figure";
import type { Rate } from "./request";
import type { CompanyRequest } from "./resolve-company";

/** Places of the years for which the company states a total: only these need a rate. */
function statedYears({ index, company, periods }: CompanyRequest): number[] {
  return periods.flatMap((period, place) =>
    isFailure(figure(index, { company: company.id, period }, defaultOptions)) ? [] : [place],
  );
}

/** Why a typed rate cannot be meant. */
const wrongRate = ({ index, company, periods, currency }: CompanyRequest, years: readonly number[], fx: number) =>
  years
    .map((place) =>
      figure(index, { company: company.id, period: periods[place] ?? "" }, { ...defaultOptions, currency, fx }),
    )
    .find(isFailure);

/**
 * How the amounts of a company come into the currency asked for. At the filings' own rates every year needs one: of the company's own
 * filings, or of those of a company beside it that report in that currency.
 */
export function findRate(own: CompanyRequest, beside: readonly CompanyRequest[]): Rate | Failure {
  const { index, company, periods, currency, choices } = own;
  const { fx } = choices;
  if (fx !== "convenience" && !(fx > 0 && fx < Infinity))
    return badArgument(
      `A rate is a number above 0 (units of the reporting currency for one unit of ${currency}), not ${fx}.`,
    );
  if (!own.translated) return "none";
  const years = statedYears(own);
  if (fx !== "convenience") return wrongRate(own, years, fx) ?? "typed";
  const options = { ...defaultOptions, currency, scale: choices.scale };
  const unrated = years
    .map((place) => figure(index, { company: company.id, period: periods[place] ?? "" }, options))
    .find(isFailure);
  if (!unrated) return "convenience";
  const other = beside.find(
    (peer) =>
      peer.company.currency === currency &&
      years.every((place) => convenienceRate(index, peer.company, peer.periods[place] ?? "", company.currency)),
  );
  return other ? "inverse" : unrated;
}
