import type { Options } from "../asked/options";
import type { FactIndex } from "../facts/fact-index";
import { convenienceRate, foreignCurrency, statedTranslation } from "./currency";
import type { LocatedLine, Selection } from "./selection";
import { amountOf } from "../facts/amount";

/**
 * A figure that filings state in the currency asked for and not, as far as the dataset goes, in the reporting currency (BABA income before tax FY2015 in
 * US$). Its amount in the reporting currency is what the filing's convenience rate makes of it. undefined where no dated filing states one.
 */
export function selectTranslation(index: FactIndex, located: LocatedLine, options: Options): Selection | undefined {
  const { company, axis, scheme, metric, period, line } = located;
  const currency = foreignCurrency(company, options);
  if (currency === undefined || options.fx !== "convenience") return undefined;
  const place = { company: company.id, axis, scheme, metric, period };
  const figure = statedTranslation(index, place, line.id, currency, options.basis);
  if (!figure) return undefined;
  const stated = amountOf(figure);
  return {
    ...located,
    value: stated / options.scale,
    amount: stated * (convenienceRate(index, company, period, currency)?.value ?? 1),
    currency,
    figure,
    cited: figure,
    vintage: index.filings.get(`${company.id}|${figure.filing}`)?.vintage ?? null,
    basis: options.basis,
    remarks: [
      `${currency} as stated in ${figure.filing}`,
      ...(figure.derived ? [`derived: ${figure.note.replace(/^DERIVED:?\s*/i, "")}`] : []),
      ...(figure.secondary ? ["read in a secondary source"] : []),
    ],
  };
}
