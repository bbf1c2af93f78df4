import type { Axis, Company } from "../../data/types";
import { isBasisWord } from "../asked/basis";
import { defaultOptions, type Options } from "../asked/options";
import type { FactIndex } from "../facts/fact-index";
import { findGap, missingFigure } from "../facts/gap";
import { type Failure, isFailure } from "../failure";
import { figure } from "../figure/figure";
import type { Selection } from "../figure/selection";
import { type CoverageLine, coverageLines } from "./coverage-lines";
import { type Disclosure, disclosureOf, disclosures } from "./disclosure";
import { statementsAt } from "../facts/statements-at";

/** What a map of what is disclosed is asked about. */
export interface CoverageAsked {
  /** company: every metric of the company; else the lines by which this axis breaks the metric down. */
  readonly axis: Axis;
  readonly metric: string;
  /** latest, or a filing: what that filing alone states. */
  readonly basis: string;
}

export interface CoverageCell {
  readonly year: string;
  readonly disclosure: Disclosure;
  /** The figure (reporting currency, millions), or why there is none. */
  readonly found: Selection | Failure;
  /** Every filing that states it, the newest first. */
  readonly filings: readonly string[];
}

export interface CoverageRow extends CoverageLine {
  /** One for each fiscal year. */
  readonly cells: readonly CoverageCell[];
}

export interface Coverage {
  /** The company's fiscal years, oldest first. */
  readonly years: readonly string[];
  readonly sections: readonly { readonly scheme: string; readonly rows: readonly CoverageRow[] }[];
  /** How many cells are of each kind. */
  readonly tally: Readonly<Record<Disclosure, number>>;
}

/** A structure, or a line of it, that did not exist in a year has no figures of any metric: what is known of its revenue holds for all. */
function notExisting(
  index: FactIndex,
  company: Company,
  { axis }: CoverageAsked,
  scheme: string,
  line: string,
  period: string,
): Failure | undefined {
  const sought = { company: company.id, metric: "revenue", axis, scheme, line, period };
  return scheme !== "" && findGap(index, sought)?.status === "did_not_exist" ? missingFigure(index, sought) : undefined;
}

function filingsOf(
  index: FactIndex,
  company: Company,
  axis: Axis,
  scheme: string,
  { id, metric }: CoverageLine,
  period: string,
  found: Selection | Failure,
): string[] {
  const statements = statementsAt(index, company.id, axis, scheme, metric, period);
  const stated = statements.flatMap(({ figures }) => figures.get(id) ?? []).map(({ filing }) => filing);
  const chosen = isFailure(found) ? [] : (found.parts ?? [found]).map(({ cited }) => cited.filing);
  return [...new Set(stated.length > 0 ? stated : chosen)];
}

/**
 * What filings disclose of a company's lines in each of its fiscal years: the figure that GET returns for the line in its structure, or why there is none, and
 * the filings that state it. Has no failure of its own.
 */
export function coverage(index: FactIndex, company: Company, asked: CoverageAsked): Coverage {
  const { axis, basis } = asked;
  const years = index.fiscalYears.get(company.id) ?? [];
  const tally = Object.fromEntries(disclosures.map((each) => [each, 0])) as Record<Disclosure, number>;
  const cellOf = (scheme: string, line: CoverageLine, year: string): CoverageCell => {
    const { segment, metric } = line;
    const query = { company: company.id, segment, period: year, metric };
    const place = axis === "company" ? {} : { axis, ...(scheme === "" ? {} : { scheme }) };
    const options: Options = { ...defaultOptions, ...place, basis };
    const asFiled = figure(index, query, options);
    const found = isFailure(asFiled) ? (notExisting(index, company, asked, scheme, segment, year) ?? asFiled) : asFiled;
    const elsewhere =
      isFailure(found) && !isBasisWord(basis) && !isFailure(figure(index, query, { ...options, basis: "latest" }));
    const disclosure = elsewhere ? "elsewhere" : disclosureOf(found);
    tally[disclosure] += 1;
    return { year, disclosure, found, filings: filingsOf(index, company, axis, scheme, line, year, found) };
  };
  const sections = coverageLines(index, company, axis, asked.metric).map(({ scheme, lines }) => ({
    scheme,
    rows: lines.map((line) => ({ ...line, cells: years.map((year) => cellOf(scheme, line, year)) })),
  }));
  return { years, sections, tally };
}
