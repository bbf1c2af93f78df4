import type { Company, Figure } from "../../data/types";
import { type FactIndex, statementKey } from "../facts/fact-index";
import { type Failure, fail } from "../failure";
import type { Options } from "../asked/options";

/** A figure in the currency asked for, in units of one. */
export interface Translated {
  readonly amount: number;
  readonly currency: string;
  /** How it came about; undefined in the reporting currency. */
  readonly remark?: string;
  /** The figure of the filing's own US$ column, where one states it. */
  readonly stated?: Figure;
}

/** The currency option for one company: undefined where it is the reporting currency. */
export function foreignCurrency(company: Company, options: Options): string | undefined {
  return options.currency === "reporting" || options.currency === company.currency ? undefined : options.currency;
}

/** Units of the reporting currency for one unit of `currency`, with which the company's filings translated that period. */
export function convenienceRate(
  index: FactIndex,
  company: Company,
  period: string,
  currency: string,
): Figure | undefined {
  return index.statements
    .get(statementKey(company.id, "company", "", "fx_rate", period))
    ?.flatMap((statement) => statement.figures.get("total") ?? [])
    .find((figure) => figure.currency === `${company.currency} per ${currency}`);
}

/**
 * Amount in the currency asked: a rate given as `fx=` wins; else the filing's own figure in that currency (newest dated filing); else
 * the amount divided by the fiscal year's convenience rate; no rate: a failure.
 */
export function translate(
  index: FactIndex,
  company: Company,
  figure: Figure,
  line: string,
  amount: number,
  options: Options,
): Translated | Failure {
  const currency = foreignCurrency(company, options);
  if (currency === undefined || figure.unit !== "money") return { amount, currency: figure.currency };
  if (options.fx !== "convenience")
    return {
      amount: amount / options.fx,
      currency,
      remark: `translated at ${options.fx} ${company.currency} per ${currency} (typed)`,
    };
  const { axis, scheme, metric, period } = figure;
  const stated = index.translations.get(
    `${statementKey(company.id, axis, scheme, metric, period)}|${line}|${currency}`,
  )?.[0];
  if (stated)
    return {
      amount: stated.value * stated.scale,
      currency,
      remark: `${currency} as stated in ${stated.filing}`,
      stated,
    };
  const rate = convenienceRate(index, company, period, currency);
  if (!rate)
    return fail(
      "not-in-dataset",
      `No rate for ${company.id} ${period} from ${company.currency} to ${currency}. Give one: fx=7.1 (${company.currency} for one ${currency}).`,
    );
  return {
    amount: amount / rate.value,
    currency,
    remark: `translated at ${rate.value} ${rate.currency} (convenience, ${period})`,
  };
}
