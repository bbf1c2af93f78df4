import type { Made } from "../made";
import type { Company } from "../../data/types";
import { isBasisWord } from "../../engine/asked/basis";
import { defaultOptions } from "../../engine/asked/options";
import type { FactIndex } from "../../engine/facts/fact-index";
import { type Failure, isFailure } from "../../engine/failure";
import type { Choices } from "../choices";
import type { WorkbookTemplate } from "../workbook-template";
import { findAsked } from "./find-asked";
import { notStated } from "./not-stated";
import type { Request } from "./request";
import { structuresOver } from "./structures";

/** A request before it is known how its amounts are translated, and what it is held against. */
export type CompanyRequest = Omit<Request, "rate" | "peers">;

/** What is asked, whatever the company. */
export interface Ask {
  readonly template: WorkbookTemplate;
  readonly choices: Choices;
  readonly index: FactIndex;
  readonly made: Made;
  readonly currency: string;
}

/** What is asked of one company over its fiscal years: filing, breakdown and structures checked and spelled out. */
export function resolveCompany(ask: Ask, company: Company, periods: readonly string[]): CompanyRequest | Failure {
  const { template, choices, index, currency } = ask;
  const asked = findAsked(ask, company);
  if (isFailure(asked)) return asked;
  const { axis, basis, scheme } = asked;
  const structures =
    axis === undefined ? [] : structuresOver(index, company, axis, periods, { ...defaultOptions, basis, scheme });
  if (axis !== undefined && structures.length === 0) return notStated(index, company, axis, periods, { basis, scheme });
  const translated = currency !== company.currency;
  // A forecast goes on from the last year of the newest structure.
  const end = template.forecast === undefined ? undefined : structures.at(-1)?.periods.at(-1);
  const shown = end === undefined ? periods : periods.slice(0, periods.indexOf(end) + 1);
  return { ...ask, company, own: false, periods: shown, translated, scale: choices.scale, basis, structures };
}

/** The same asked of a company beside: the structures and filing named are not its own. */
export function resolveBeside(ask: Ask, company: Company, periods: readonly string[]): CompanyRequest | Failure {
  const { basis } = ask.choices;
  const choices: Choices = {
    ...ask.choices,
    company: company.id,
    scheme: "auto",
    basis: isBasisWord(basis) ? basis : "latest",
  };
  return resolveCompany({ ...ask, choices }, company, periods);
}
