import type { Made } from "../made";
import type { Company } from "../../data/types";
import { periodRange } from "../../engine/asked/period";
import type { FactIndex } from "../../engine/facts/fact-index";
import { placeKey } from "../../engine/facts/keys";
import { badArgument, type Failure, isFailure } from "../../engine/failure";
import type { Choices, OwnCompany } from "../choices";
import type { WorkbookTemplate } from "../workbook-template";
import { linesOf } from "./lines-of";
import { type OwnFault, ownFault, ownFaults } from "./own-faults";
import { ownIndex, ownScheme } from "./own-index";
import { ownSentence } from "./own-sentence";
import type { CompanyRequest } from "./resolve-company";

const wrong = (fault: OwnFault, what = "line"): Failure => badArgument(ownSentence(fault, what));

function ownPeriods(index: FactIndex, company: Company, text: string): readonly string[] | Failure {
  const unread = text.split(":").flatMap((end) => ownFaults.year(end) ?? [])[0];
  if (unread) return wrong(unread);
  const range = periodRange(index, company, text);
  if (isFailure(range)) return range;
  const fault = ownFaults.years(range.length);
  return fault ? wrong(fault) : range;
}

/** What is asked of a company of the user's own: one structure over all years, nothing from the dataset. */
export function resolveOwn(
  template: WorkbookTemplate,
  choices: Choices,
  own: OwnCompany,
  made: Made,
): CompanyRequest | Failure {
  const fault = ownFault(own);
  if (fault) return wrong(fault, linesOf(template));
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
    incomplete: [],
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
