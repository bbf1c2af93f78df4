import type { Axis, Company } from "../../data/types";
import { isBasisWord } from "../../engine/asked/basis";
import { defaultOptions } from "../../engine/asked/options";
import { yearOf } from "../../engine/asked/period";
import type { FactIndex } from "../../engine/facts/fact-index";
import { schemesOver } from "../../engine/facts/structure";
import { type Failure, fail } from "../../engine/failure";
import { runs } from "../compose/spans";

/** Years as a reader says them: FY2016 to FY2019, FY2021. */
const yearsInWords = (years: readonly string[]): string =>
  runs(years.map(yearOf))
    .map((run) => [...new Set(run)].map((year) => `FY${year}`).join(" to "))
    .join(", ");

/** Why no structure of a company stands over the years asked for: what the basis states instead, and what the latest filings state of these years. */
export function notStated(
  index: FactIndex,
  company: Company,
  axis: Axis,
  periods: readonly string[],
  { basis, scheme }: { readonly basis: string; readonly scheme: string },
): Failure {
  const stated = (years: readonly string[], of: string) => {
    const blocks = schemesOver(index, company, axis, years, { ...defaultOptions, basis: of, scheme });
    return yearsInWords(years.filter((year) => blocks.some((block) => block.periods.includes(year))));
  };
  const what = scheme === "auto" ? `revenue by ${axis}` : `revenue in the structure "${scheme}"`;
  const named = isBasisWord(basis) ? "" : basis;
  const own = stated(index.fiscalYears.get(company.id) ?? [], basis);
  const latest = named === "" ? "" : stated(periods, "latest");
  return fail(
    "not-in-dataset",
    [
      `${company.id} ${what} is not in the dataset for ${yearsInWords(periods)}${named === "" ? "" : ` as ${named} states it`}.`,
      own === "" ? "Nor is it for any other fiscal year." : `There is ${own}.`,
      ...(latest === "" ? [] : [`basis=latest has ${latest}.`]),
    ].join(" "),
  );
}
