import type { Made } from "../made";
import type { Company } from "../../data/types";
import { isFiscalYear, periodRange } from "../../engine/asked/period";
import type { FactIndex } from "../../engine/facts/fact-index";
import { placeKey } from "../../engine/facts/keys";
import { nameKey } from "../../engine/facts/name-key";
import { badArgument, type Failure, isFailure } from "../../engine/failure";
import type { Choices, OwnCompany } from "../choices";
import type { WorkbookTemplate } from "../workbook-template";
import { linesOf } from "./lines-of";
import { ownIndex, ownReconciling, ownScheme } from "./own-index";
import type { CompanyRequest } from "./resolve-company";

/** As much as a sheet and a chart stay readable with. */
const most = { lines: 30, letters: 60, years: 30 };

function checkLines(lines: readonly string[], what: string): Failure | undefined {
  if (lines.length === 0) return badArgument(`Name at least one ${what}.`);
  if (lines.length > most.lines) return badArgument(`${lines.length} ${what}s are too many: at most ${most.lines}.`);
  const long = lines.find((line) => line.length > most.letters);
  if (long !== undefined)
    return badArgument(`"${long.slice(0, 20)}..." is too long for a ${what}: at most ${most.letters} letters.`);
  if (lines.some((line) => line.trim() === "")) return badArgument(`A ${what} has no name.`);
  const reserved = ["Total", ownReconciling].map(nameKey);
  const taken = lines.find((line) => reserved.includes(nameKey(line)));
  if (taken !== undefined) return badArgument(`"${taken}" stands in the workbook anyway: name the ${what}s only.`);
  const twice = lines.find((line, at) => lines.slice(0, at).some((other) => nameKey(other) === nameKey(line)));
  return twice === undefined
    ? undefined
    : badArgument(`"${twice}" is named twice. Each ${what} needs a name of its own.`);
}

/** What is wrong with a company of the user's own, as a sentence. */
export function checkOwn({ name, currency, lines, yearEnd = 12 }: OwnCompany, what: string): Failure | undefined {
  if (name.trim() === "" || name.length > most.letters)
    return badArgument(`A company needs a name of at most ${most.letters} letters.`);
  if (!/^[A-Z]{3}$/.test(currency))
    return badArgument(`A currency has three capital letters, such as EUR, not "${currency}".`);
  if (!Number.isInteger(yearEnd) || yearEnd < 1 || yearEnd > 12)
    return badArgument(`A fiscal year ends in a month from 1 to 12, not ${yearEnd}.`);
  return checkLines(lines, what);
}

function ownPeriods(index: FactIndex, company: Company, text: string): readonly string[] | Failure {
  if (!/^\s*(FY)?\d{4}/i.test(text))
    return badArgument(`Name the years of your company, such as FY2021:FY2025, not "${text}".`);
  const range = periodRange(index, company, text);
  if (isFailure(range)) return range;
  if (!range.every(isFiscalYear))
    return badArgument(`A workbook takes fiscal years, not "${text}". Write "FY2021:FY2025".`);
  return range.length > most.years ? badArgument(`${range.length} years are too many: at most ${most.years}.`) : range;
}

/** What is asked of a company of the user's own: one structure over all years, nothing from the dataset. */
export function resolveOwn(
  template: WorkbookTemplate,
  choices: Choices,
  own: OwnCompany,
  made: Made,
): CompanyRequest | Failure {
  const wrong = checkOwn(own, linesOf(template));
  if (wrong) return wrong;
  const index = ownIndex({ ...own, lines: own.lines.map((line) => line.trim()) });
  const [company] = index.dataset.companies as [Company];
  const range = ownPeriods(index, company, choices.periods);
  if (isFailure(range)) return range;
  const periods = template.years === "last" ? range.slice(-1) : range;
  const lines = index.lines.get(placeKey(company.id, "segment", ownScheme)) ?? [];
  const structure = {
    axis: "segment" as const,
    scheme: ownScheme,
    periods,
    segments: lines.filter(({ kind }) => kind === "segment"),
    reconciling: lines.filter(({ kind }) => kind === "reconciling"),
  };
  return {
    template,
    index,
    choices: { ...choices, company: company.id, basis: "latest", scheme: "auto", mode: "portable" },
    company,
    own: true,
    periods,
    currency: company.currency,
    translated: false,
    scale: choices.scale,
    basis: "latest",
    structures: template.axes.length > 0 ? [structure] : [],
    made,
  };
}
