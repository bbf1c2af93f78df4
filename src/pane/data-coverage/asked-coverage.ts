import type { Company } from "../../data/types";
import type { CoverageAsked } from "../../engine/coverage/coverage";
import { type CoverageOffer, coverageOffers } from "../../engine/coverage/coverage-offers";
import type { FactIndex } from "../../engine/facts/fact-index";

/** What the fields of the view ask for. */
export interface AskedCoverage extends CoverageAsked {
  readonly company: string;
}

export const firstCoverage: AskedCoverage = { company: "", axis: "segment", metric: "revenue", basis: "latest" };

export interface SettledCoverage {
  readonly asked: AskedCoverage;
  readonly company: Company;
  readonly companies: readonly Company[];
  readonly offers: readonly CoverageOffer[];
  readonly metrics: readonly string[];
  /** Names of filings, newest first. */
  readonly filings: readonly string[];
}

/** Makes a question hold: what the company does not have gives way to the first it has. */
export function settleCoverage(index: FactIndex, asked: AskedCoverage): SettledCoverage | undefined {
  const { companies } = index.dataset;
  const company = companies.find(({ id }) => id === asked.company) ?? companies[0];
  const offers = company ? coverageOffers(index, company) : [];
  const offer = offers.find(({ axis }) => axis === asked.axis) ?? offers[0];
  if (!company || !offer) return undefined;
  const { axis, metrics } = offer;
  const metric = metrics.includes(asked.metric) ? asked.metric : (metrics[0] ?? "");
  const filings = index.dataset.filings
    .filter((filing) => filing.company === company.id && filing.vintage !== null)
    .sort((one, other) => other.order - one.order)
    .map(({ filing }) => filing);
  const basis = filings.includes(asked.basis) ? asked.basis : "latest";
  return { asked: { company: company.id, axis, metric, basis }, company, companies, offers, metrics, filings };
}
