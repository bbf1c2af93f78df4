import type { Company } from "../../data/types";
import { badArgument, type Failure, fail, isFailure } from "../../engine/failure";
import { periodRange } from "../../engine/asked/period";
import { type Argument, asMatrix, asPeriod } from "./argument";
import { facts } from "./facts";

/** As many periods as a table has columns for that anyone reads. */
const most = 250;

/** The periods of a table, from texts such as `FY2018:FY2022` and ranges of cells; none where the argument is blank or left out. Fails where the dataset has none of them. */
export function tablePeriods(company: Company, periods: Argument): string[] | Failure {
  const labels: string[] = [];
  const cells = asMatrix(periods).flat();
  if (cells.length > most)
    return badArgument(`Periods holds ${cells.length} cells; a table takes at most ${most} periods.`);
  for (const cell of cells) {
    const asked = asPeriod(cell);
    if (asked === "") continue;
    const found = periodRange(facts, company, asked);
    if (isFailure(found)) return found;
    labels.push(...found);
  }
  const ends = facts.dataset.periodEnds[company.id] ?? {};
  const years = facts.fiscalYears.get(company.id) ?? [];
  if (labels.length > 0 && labels.every((label) => ends[label] === undefined))
    return fail(
      "not-in-dataset",
      `${company.id} ${labels.join(", ")} is not in the dataset, which has ${company.id} ${years[0] ?? ""} to ${years.at(-1) ?? ""}.`,
    );
  return labels;
}
