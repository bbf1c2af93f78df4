import type { Made } from "../made";
import type { Axis, Company } from "../../data/types";
import { checkBasis, isBasisWord } from "../../engine/asked/basis";
import { defaultOptions } from "../../engine/asked/options";
import type { FactIndex } from "../../engine/facts/fact-index";
import { nearestName } from "../../engine/facts/nearest-name";
import { namedScheme, unknownScheme } from "../../engine/facts/scheme";
import { badArgument, type Failure, isFailure, unknownName } from "../../engine/failure";
import type { Choices } from "../choices";
import type { WorkbookTemplate } from "../workbook-template";
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

function findAxis(template: WorkbookTemplate, asked: string | undefined): Axis | undefined | Failure {
  if (asked === undefined || asked === "" || asked === "auto" || template.axes.length === 0) return template.axes[0];
  const axis = template.axes.find((known) => known === asked.trim().toLowerCase());
  if (axis !== undefined) return axis;
  return unknownName(
    "breakdown",
    asked,
    `"${template.title}", which knows ${template.axes.join(", ")}`,
    nearestName(asked, template.axes),
  );
}

/** A scheme of the axis under the name the filings give it. */
function findScheme(index: FactIndex, company: string, axis: Axis, asked: string): string | Failure {
  if (asked === "auto" || asked === "") return "auto";
  const scheme = namedScheme(index, company, axis, asked);
  if (scheme !== undefined) return scheme;
  const known = (index.schemes.get(`${company}|${axis}`) ?? []).join(", ");
  return (
    unknownScheme(index, company, asked) ??
    badArgument(`"${asked}" is not a structure by ${axis}. By ${axis} there are: ${known}.`)
  );
}

/** What is asked of one company over its fiscal years: filing, breakdown and structures checked and spelled out. */
export function resolveCompany(ask: Ask, company: Company, periods: readonly string[]): CompanyRequest | Failure {
  const { template, choices, index, currency } = ask;
  const axis = findAxis(template, choices.axis);
  if (isFailure(axis)) return axis;
  const asked = checkBasis(index, company.id, choices.basis);
  if (isFailure(asked)) return asked;
  const basis = template.filings === "all" ? "latest" : asked;
  const scheme = axis === undefined ? "auto" : findScheme(index, company.id, axis, choices.scheme);
  if (isFailure(scheme)) return scheme;
  const structures =
    axis === undefined ? [] : structuresOver(index, company, axis, periods, { ...defaultOptions, basis, scheme });
  if (axis !== undefined && structures.length === 0) return notStated(index, company, axis, periods, { basis, scheme });
  const translated = currency !== company.currency;
  // A forecast goes on from the last year of the newest structure.
  const end = template.forecast === undefined ? undefined : structures.at(-1)?.periods.at(-1);
  const shown = end === undefined ? periods : periods.slice(0, periods.indexOf(end) + 1);
  return { ...ask, company, own: false, periods: shown, translated, scale: choices.scale, basis, structures };
}

/** The same asked of a company beside: the structures and filing named are not its own, a breakdown it does not state gives way to one it does. */
export function resolveBeside(ask: Ask, company: Company, periods: readonly string[]): CompanyRequest | Failure {
  const { basis } = ask.choices;
  const choices: Choices = {
    ...ask.choices,
    company: company.id,
    scheme: "auto",
    basis: isBasisWord(basis) ? basis : "latest",
  };
  return orOtherAxis({ ...ask, choices }, company, periods);
}

/** By the breakdown asked for or, where the company does not state it, by another one of the template. */
export function orOtherAxis(ask: Ask, company: Company, periods: readonly string[]): CompanyRequest | Failure {
  const asked = resolveCompany(ask, company, periods);
  if (!isFailure(asked) || asked.failure !== "not-in-dataset") return asked;
  const others = ask.template.axes
    .filter((axis) => axis !== ask.choices.axis)
    .map((axis) => resolveCompany({ ...ask, choices: { ...ask.choices, axis } }, company, periods));
  return others.find((one) => !isFailure(one)) ?? asked;
}
