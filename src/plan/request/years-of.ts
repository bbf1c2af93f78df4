import type { Company } from "../../data/types";
import { isFiscalYear, periodRange } from "../../engine/asked/period";
import type { FactIndex } from "../../engine/facts/fact-index";
import { badArgument, type Failure, fail, isFailure } from "../../engine/failure";
import { offeredYears } from "../years/offered-years";
import { lastYears } from "../years/year-range";
import { findAsked } from "./find-asked";
import type { Ask } from "./resolve-company";
import { findPeer } from "./resolve-peer";

/** The range that a workbook shows where none is asked for: the latest years without a gap. */
function usualYears(ask: Ask, company: Company): string | Failure {
  const { template, index, choices } = ask;
  const asked = findAsked(ask, company);
  if (isFailure(asked)) return asked;
  const peer = template.peer === true ? findPeer(ask, company) : undefined;
  if (isFailure(peer)) return peer;
  const axis = asked.axis ?? "segment";
  const { years, usual } = offeredYears(index, template, {
    company,
    asked: { ...asked, axis },
    peer,
    axis: asked.breakdown ?? axis,
    align: choices.align,
  });
  // Where nothing is stated, the years there are: why, is said of them.
  const { from, to } = years.length > 0 ? usual : lastYears(index.fiscalYears.get(company.id) ?? []);
  return `${from}:${to}`;
}

/** Fiscal years of the dataset; a range that leaves it is refused with the years there are. */
function outsideDataset(index: FactIndex, company: Company, asked: readonly string[]): Failure | undefined {
  const years = index.fiscalYears.get(company.id) ?? [];
  const part = asked.find((period) => !isFiscalYear(period));
  if (part !== undefined) return badArgument(`A workbook takes fiscal years, not "${part}". Write "FY2018:FY2022".`);
  const outside = asked.find((period) => !years.includes(period));
  if (outside === undefined) return undefined;
  return fail(
    "not-in-dataset",
    `${company.id} ${outside} is not in the dataset, which has ${years[0] ?? ""} to ${years.at(-1) ?? ""}.`,
  );
}

/** The fiscal years a workbook shows of its company, oldest first. */
export function yearsOf(ask: Ask, company: Company): readonly string[] | Failure {
  const { index, choices, template } = ask;
  const text = choices.periods === "auto" ? usualYears(ask, company) : choices.periods;
  if (typeof text !== "string") return text;
  const range = periodRange(index, company, text);
  if (isFailure(range)) return range;
  return outsideDataset(index, company, range) ?? (template.years === "last" ? range.slice(-1) : range);
}
