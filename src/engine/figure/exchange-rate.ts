import type { Company, Currency } from "../../data/types";
import { convenienceRate } from "./currency";
import type { FactIndex } from "../facts/fact-index";
import { badArgument, type Failure, fail } from "../failure";
import { nameKey } from "../facts/name-key";

/** The currencies that can be asked for, by their names. */
const currencies: Readonly<Record<string, Currency>> = { CNY: "CNY", RMB: "CNY", USD: "USD" };

/** A currency by its name; case and spaces do not matter. */
export function findCurrency(asked: string): Currency | Failure {
  const name = Object.keys(currencies).find((known) => nameKey(known) === nameKey(asked));
  return (
    (name === undefined ? undefined : currencies[name]) ??
    badArgument(`A currency is ${Object.keys(currencies).join(", ")}, not "${asked}".`)
  );
}

/**
 * Units of `to` for one unit of `from`, with which the company's filings translated that period (the convenience rate, or one divided by
 * it); a currency for itself is 1. Not in the dataset where no filing of the company translates that pair.
 */
export function exchangeRate(
  index: FactIndex,
  company: Company,
  period: string,
  from: Currency,
  to: Currency,
): number | Failure {
  if (from === to) return 1;
  const foreign = from === company.currency ? to : from;
  const rate = convenienceRate(index, company, period, foreign);
  if (!rate) {
    const key = "fx_rate";
    const years = index.dataset.figures
      .filter((figure) => figure.company === company.id && figure.metric === key && figure.period.startsWith("FY"))
      .map((figure) => figure.period)
      .sort();
    const known =
      years.length === 0 ? "its filings translate nothing" : `its filings do ${years[0]} to ${years.at(-1)}`;
    return fail("not-in-dataset", `No rate for ${company.id} ${period} from ${from} to ${to}: ${known}.`);
  }
  return from === company.currency ? 1 / rate.value : rate.value;
}
