import type { Company } from "../../data/types";
import type { FactIndex } from "../../engine/facts/fact-index";
import { linePath } from "../../engine/facts/line-index";
import { statedPeriods } from "../../engine/facts/stated-periods";
import { isFailure } from "../../engine/failure";
import type { AskedFigure } from "./asked-figure";
import { fractions, metricOf } from "./measures";
import { type LineAnswer, offerLines } from "./offer-lines";

/** What the fields offer; words stand beside them in the view. */
export interface ExploreOffers {
  readonly companies: readonly Company[];
  readonly measures: readonly string[];
  /** Newest fiscal year first, then halves and quarters. */
  readonly periods: readonly string[];
  /** Fiscal years, oldest first, for a row or grid. */
  readonly years: readonly string[];
  readonly lines: readonly LineAnswer[];
  /** Names of filings, newest first. */
  readonly filings: readonly string[];
  readonly currencies: readonly string[];
}

/** A question in which every answer is one that is offered. */
export interface SettledFigure {
  readonly asked: AskedFigure;
  readonly company: Company;
  readonly line: LineAnswer;
  readonly offers: ExploreOffers;
}

/** Revenue and its fractions first, then the metrics in the order of the data. */
const offerMeasures = (index: FactIndex, { id }: Company): string[] => [
  "revenue",
  ...Object.keys(fractions),
  ...[...(index.metrics.get(id)?.keys() ?? [])].filter((metric) => metric !== "revenue" && metric !== "fx_rate"),
];

function offerPeriods(index: FactIndex, company: Company, metric: string): string[] {
  const stated = statedPeriods(index, company, metric);
  const parts = isFailure(stated) ? [] : stated.filter((period) => !period.startsWith("FY"));
  return [...(index.fiscalYears.get(company.id) ?? [])].reverse().concat(parts.reverse());
}

const offerFilings = ({ dataset }: FactIndex, { id }: Company): string[] =>
  dataset.filings
    .filter(({ company, vintage }) => company === id && vintage !== null)
    .sort((one, other) => other.order - one.order)
    .map(({ filing }) => filing);

const kept = (offered: readonly string[], value: string): string =>
  offered.includes(value) ? value : (offered[0] ?? value);

/** The line asked for; where the structure changed the same line of business under its name there, at last the company. */
function keptLine(index: FactIndex, company: Company, lines: readonly LineAnswer[], asked: string): LineAnswer {
  const [axis, ...rest] = asked.split(":");
  const path = rest.join(":");
  const same = [...index.lines.values()]
    .flat()
    .find((line) => line.company === company.id && line.axis === axis && linePath(line) === path);
  return (
    lines.find(({ value }) => value === asked) ??
    lines.find((line) => same !== undefined && line.axis === axis && line.id === same.id) ??
    (lines[0] as LineAnswer)
  );
}

/** Makes a question hold: an answer that is not offered gives way. Company before measure before period before basis before line. */
export function settleAsked(index: FactIndex, asked: AskedFigure): SettledFigure | undefined {
  const companies = index.dataset.companies;
  const company = companies.find(({ id }) => id === asked.company) ?? companies[0];
  if (!company) return undefined;
  const measures = offerMeasures(index, company);
  const measure = kept(measures, asked.measure);
  const metric = metricOf(measure);
  const periods = offerPeriods(index, company, metric);
  const period = kept(periods, asked.period);
  const filings = offerFilings(index, company);
  const basis = ["latest", "first", ...filings].includes(asked.basis) ? asked.basis : "latest";
  const lines = offerLines(index, company, metric, period, basis);
  const line = keptLine(index, company, lines, asked.line);
  const currencies = ["reporting", company.currency === "CNY" ? "USD" : "CNY"];
  const currency = kept(currencies, asked.currency);
  const years = index.fiscalYears.get(company.id) ?? [];
  const isRange = years.includes(asked.from) && years.includes(asked.to);
  const [from = "", to = ""] = isRange ? [asked.from, asked.to].sort() : [];
  return {
    asked: { ...asked, from, to, company: company.id, measure, period, basis, line: line.value, currency },
    company,
    line,
    offers: { companies, measures, periods, years, lines, filings, currencies },
  };
}
