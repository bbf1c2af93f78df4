import type { Company } from "../../data/types";
import { type Failure, isFailure } from "../../engine/failure";
import { periodRange } from "../../engine/asked/period";
import { type Argument, asMatrix, asPeriod } from "./argument";
import { facts } from "./facts";

/** The periods of a table, from texts such as `FY2018:FY2022` and ranges of cells; none where the argument is blank or left out. */
export function tablePeriods(company: Company, periods: Argument): string[] | Failure {
  const labels: string[] = [];
  for (const cell of asMatrix(periods).flat()) {
    const asked = asPeriod(cell);
    if (asked === "") continue;
    const found = periodRange(facts, company, asked);
    if (isFailure(found)) return found;
    labels.push(...found);
  }
  return labels;
}
