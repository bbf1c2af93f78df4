import { findCompany } from "../../engine/facts/company";
import { isFailure } from "../../engine/failure";
import { periodRange } from "../../engine/asked/period";
import { refuse } from "./answer-each";
import { type Argument, asMatrix, asText } from "./argument";
import { facts } from "./facts";

/** A range of fiscal years as text (`FY2018:FY2022`, `FY-4:FY0`) spreads as a row; every other argument stays as it is. */
export function spreadPeriods(company: Argument, period: Argument): Argument {
  const cells = asMatrix(period);
  const only = cells[0]?.[0];
  if (cells.length !== 1 || cells[0]?.length !== 1 || typeof only !== "string" || !only.includes(":")) return period;
  const found = findCompany(facts, asText(asMatrix(company)[0]?.[0]));
  if (isFailure(found)) return refuse(found);
  const years = periodRange(facts, found, only);
  return isFailure(years) ? refuse(years) : [years];
}
