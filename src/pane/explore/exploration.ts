import type { Company, Unit } from "../../data/types";
import type { Options } from "../../engine/asked/options";
import { explain } from "../../engine/explain/explain";
import type { FactIndex } from "../../engine/facts/fact-index";
import { type Failure, isFailure } from "../../engine/failure";
import { askedOptions } from "./asked-options";
import { quoted } from "./formula-call";
import { type Found, measureOf } from "./measures";
import { type OlderLine, olderLines } from "./older-lines";
import { rowYears } from "./row-years";
import type { SettledFigure } from "./settle-asked";

/** What the numbers asked for count: money by its currency and scale. */
export interface Counted {
  readonly unit: Unit;
  readonly currency: string;
  readonly scale: number;
}

/** The number asked for with everything that says where it comes from. */
export interface Exploration {
  readonly found: Found | Failure;
  readonly counted: Counted;
  /** The formula as it would be typed. */
  readonly formula: string;
  /** How it comes about, in the engine's words. */
  readonly arithmetic: string;
  readonly options: Options;
  /** Options as the formula writes them, without quotes. */
  readonly optionsText: string;
  /** The same line for every fiscal year of the company, oldest first. */
  readonly years: readonly { readonly year: string; readonly found: Found | Failure }[];
  /** The years of a row without a figure, and why. */
  readonly missing: readonly { readonly year: string; readonly failure: Failure }[];
  /** Lines that have some of them. */
  readonly older: readonly OlderLine[];
}

/** What a metric counts, by its figures: a missing one too has a unit. */
function countedAs(index: FactIndex, company: Company, settled: SettledFigure, options: Options): Counted {
  const { measure } = settled.asked;
  const currency = options.currency === "reporting" ? company.currency : options.currency;
  const figure = index.dataset.figures.find((own) => own.company === company.id && own.metric === measure);
  const unit = measureOf(measure).isFraction ? "percent" : (figure?.unit ?? "money");
  return { unit, currency, scale: options.scale };
}

/** Looks up a settled question. */
export function explore(index: FactIndex, settled: SettledFigure): Exploration {
  const { asked, company, line } = settled;
  const measure = measureOf(asked.measure);
  const { options, text } = askedOptions(index, settled);
  const query = (period: string) => ({ company: company.id, segment: line.path, period });
  const found = measure.find(index, query(asked.period), options);
  const arithmetic = isFailure(found) ? "" : explain(index, measure.explained, query(asked.period), options);
  const years = (index.fiscalYears.get(company.id) ?? []).map((year) => ({
    year,
    found: measure.find(index, query(year), options),
  }));
  const row = rowYears(settled);
  const missing = years.flatMap(({ year, found }) =>
    isFailure(found) && row.includes(year) ? [{ year, failure: found }] : [],
  );
  return {
    found,
    counted: countedAs(index, company, settled, options),
    formula: measure.formula({
      company: quoted(company.id),
      segment: quoted(line.path),
      period: quoted(asked.period),
      options: text === "" ? "" : quoted(text),
    }),
    arithmetic: isFailure(arithmetic) ? "" : arithmetic,
    options,
    optionsText: text,
    years,
    missing,
    older: olderLines(
      index,
      settled,
      missing.map(({ year }) => year),
      (segment, period) => measure.find(index, { company: company.id, segment, period }, options),
    ),
  };
}
