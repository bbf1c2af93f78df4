import type { Axis } from "../../data/types";
import { checkBasis } from "../../engine/asked/basis";
import { findCompany } from "../../engine/facts/company";
import type { FactIndex } from "../../engine/facts/fact-index";
import { badArgument, type Failure, fail, isFailure, unknownName } from "../../engine/failure";
import { figure } from "../../engine/figure/figure";
import { nearestName } from "../../engine/facts/nearest-name";
import { defaultOptions, type Options } from "../../engine/asked/options";
import { isFiscalYear, periodRange } from "../../engine/asked/period";
import { namedScheme, unknownScheme } from "../../engine/facts/scheme";
import type { Choices } from "../choices";
import type { WorkbookTemplate } from "../workbook-template";
import type { Request } from "./request";
import { structuresOver } from "./structures";

/** Fiscal years of the dataset; a range that leaves it is refused with the years there are. */
function checkPeriods(index: FactIndex, company: { id: string }, asked: readonly string[]): Failure | undefined {
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

/** Every year needs a rate where the currency asked for is not the reporting one. */
function checkCurrency(
  index: FactIndex,
  company: string,
  periods: readonly string[],
  options: Options,
): Failure | undefined {
  if (options.fx !== "convenience" && !(options.fx > 0 && options.fx < Infinity))
    return badArgument(
      `A rate is a number above 0 (units of the reporting currency for one unit of ${options.currency}), not ${options.fx}.`,
    );
  return periods.map((period) => figure(index, { company, period }, options)).find(isFailure);
}

/** Checks what the user chose against the dataset; a choice that cannot be is a failure with a sentence. */
export function resolveChoices(
  template: WorkbookTemplate,
  choices: Choices,
  index: FactIndex,
  version: string,
): Request | Failure {
  const company = findCompany(index, choices.company);
  if (isFailure(company)) return company;
  const periods = periodRange(index, company, choices.periods);
  if (isFailure(periods)) return periods;
  const outside = checkPeriods(index, company, periods);
  if (outside) return outside;
  const axis = findAxis(template, choices.axis);
  if (isFailure(axis)) return axis;
  const basis = checkBasis(index, company.id, choices.basis);
  if (isFailure(basis)) return basis;
  const currency = choices.currency === "reporting" ? company.currency : choices.currency;
  const scheme = axis === undefined ? "auto" : findScheme(index, company.id, axis, choices.scheme);
  if (isFailure(scheme)) return scheme;
  const options: Options = { ...defaultOptions, currency, fx: choices.fx, scale: choices.scale, basis, scheme };
  const rate = checkCurrency(index, company.id, periods, { ...options, basis: "latest", scheme: "auto" });
  if (rate) return rate;
  const structures = axis === undefined ? [] : structuresOver(index, company, axis, periods, options);
  if (axis !== undefined && structures.length === 0) {
    const range = [...new Set([periods[0], periods.at(-1)])].join(" to ");
    const what = scheme === "auto" ? `revenue by ${axis}` : `revenue in the structure "${scheme}"`;
    const under = basis === "latest" ? "" : ` (basis ${basis})`;
    return fail("not-in-dataset", `${company.id} ${what} is not in the dataset for ${range}${under}.`);
  }
  const translated = currency !== company.currency;
  return { index, choices, company, periods, currency, translated, scale: choices.scale, basis, structures, version };
}
