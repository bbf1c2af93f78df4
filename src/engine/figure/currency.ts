import type { Company, Figure } from "../../data/types";
import type { FactIndex } from "../facts/fact-index";
import { badArgument, type Failure, fail } from "../failure";
import { isBasisWord } from "../asked/basis";
import type { Options } from "../asked/options";
import { statementKey } from "../facts/keys";
import { statementsAt } from "../facts/statements-at";

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
  return statementsAt(index, company.id, "company", "", "fx_rate", period)
    .flatMap((statement) => statement.figures.get("total") ?? [])
    .find((figure) => figure.currency === `${company.currency} per ${currency}`);
}

/** What the companies' newest convenience rates say of a pair of currencies: units of `of` for one unit of `per`. */
function knownRate(index: FactIndex, of: string, per: string): number | undefined {
  for (const company of index.dataset.companies) {
    const other = company.currency === of ? per : company.currency === per ? of : undefined;
    const year = index.fiscalYears.get(company.id)?.at(-1);
    const rate = other && year ? convenienceRate(index, company, year, other)?.value : undefined;
    if (rate !== undefined) return company.currency === of ? rate : 1 / rate;
  }
  return undefined;
}

/** A typed rate that is far from the rates of the filings while one divided by it is near: it was typed the wrong way round. */
function rateReversed(index: FactIndex, company: Company, currency: string, fx: number): Failure | undefined {
  const known = knownRate(index, company.currency, currency);
  const near = (rate: number) => known !== undefined && rate / known < 2 && known / rate < 2;
  if (known === undefined || near(fx) || !near(1 / fx)) return undefined;
  return badArgument(
    `fx=${fx} would be ${fx} ${company.currency} for one ${currency}: the wrong way round? For ${fx} ${currency} for one ${company.currency} write fx=${Number((1 / fx).toPrecision(6))}.`,
  );
}

/** A figure that a dated filing states in another currency, the newest; that of one filing where the basis names it. */
export function statedTranslation(
  index: FactIndex,
  { company, axis, scheme, metric, period }: Pick<Figure, "company" | "axis" | "scheme" | "metric" | "period">,
  line: string,
  currency: string,
  basis = "latest",
): Figure | undefined {
  const key = `${statementKey(company, axis, scheme, metric, period)}|${line}|${currency}`;
  return index.translations.get(key)?.find(({ filing }) => isBasisWord(basis) || filing === basis);
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
  const reversed = options.fx === "convenience" ? undefined : rateReversed(index, company, currency, options.fx);
  if (reversed) return reversed;
  if (options.fx !== "convenience")
    return {
      amount: amount / options.fx,
      currency,
      remark: `translated at ${options.fx} ${company.currency} per ${currency} (typed)`,
    };
  const { period } = figure;
  const stated = statedTranslation(index, { ...figure, company: company.id }, line, currency);
  if (stated)
    return {
      amount: stated.value * stated.scale,
      currency,
      remark: `${currency} as stated in ${stated.filing}`,
      stated,
    };
  const rate = convenienceRate(index, company, period, currency);
  if (!rate) {
    const known = knownRate(index, company.currency, currency);
    const example = known === undefined ? "" : Number(known.toPrecision(3));
    return fail(
      "not-in-dataset",
      `No rate for ${company.id} ${period} from ${company.currency} to ${currency}. Give one: fx=${example} (${company.currency} for one ${currency}).`,
    );
  }
  return {
    amount: amount / rate.value,
    currency,
    remark: `translated at ${rate.value} ${rate.currency} (convenience rate${rate.derived ? " implied by the filing" : ""}, ${period})`,
  };
}
