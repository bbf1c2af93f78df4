import { isBasisWord, isOldestFirst } from "../../engine/asked/basis";
import { comparisonOf } from "../facts/comparison";
import type { Request } from "../request/request";

function ruleOf(basis: string): string {
  if (!isBasisWord(basis)) return `Only what ${basis} states, at both years of a comparison too`;
  const [word, age] = isOldestFirst(basis) ? ["First", "oldest filing in the dataset"] : ["Latest", "newest filing"];
  return `${word}: each figure as the ${age} states it; both years of a comparison from the ${age.split(" ")[0] ?? ""} filing that states both`;
}

/** Years whose comparison takes each year from a filing of its own, because none states both. */
function yearsApart(request: Request): string[] {
  return request.structures.flatMap((structure) => {
    const years = structure.periods.filter((period) => comparisonOf(request, structure, period) === "two filings");
    return years.length === 0 ? [] : [`${years.join(", ")} in ${structure.scheme}`];
  });
}

/** Which filing figures are taken from, and where no filing states both years of a comparison. */
export function basisRule(request: Request): string {
  if (request.template.filings === "all")
    return "All filings: each figure as the oldest filing in the dataset states it, and as the newest does";
  if (request.own) return "Typed figures: each year has one figure, and comparisons are with the column before";
  const apart = yearsApart(request);
  const exception =
    apart.length === 0 ? "" : `; no filing states both for ${apart.join(" and ")}: there each year from its own`;
  return `${ruleOf(request.basis)}${exception}`;
}
