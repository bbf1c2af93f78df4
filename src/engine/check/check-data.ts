import type { Company } from "../../data/types";
import type { FactIndex } from "../facts/fact-index";
import { type Failure, isFailure } from "../failure";
import { figure } from "../figure/figure";
import { defaultOptions } from "../asked/options";
import { checkGross } from "./check-gross";
import { checkSegments } from "./check-segments";
import { checkShares } from "./check-shares";
import { type Verdict, worstOf } from "./verdict";
import { statementKey } from "../facts/keys";

/** What can be checked of a company's year. */
export const checks = ["segments", "gross", "shares"] as const;
export type CheckName = (typeof checks)[number];

/** An integrity check of one company-period, or the worst of all three; fails as GET fails where the period has no total revenue. */
export function checkData(
  index: FactIndex,
  company: Company,
  period: string,
  what: CheckName | "all",
): Verdict | Failure {
  const total = figure(index, { company: company.id, period }, defaultOptions);
  if (isFailure(total)) return total;
  const verdictOf: Record<CheckName, () => Verdict> = {
    segments: () => checkSegments(index, company, period, total.amount),
    gross: () => checkGross(index, company, period, total.amount),
    shares: () => checkShares(index, company, period),
  };
  return what === "all" ? (worstOf(checks.map((name) => verdictOf[name]())) ?? "OK") : verdictOf[what]();
}

/** The periods for which a company states any total revenue, as the keys of a table of checks. */
export function checkablePeriods(index: FactIndex, company: Company): string[] {
  return Object.keys(index.dataset.periodEnds[company.id] ?? {}).filter((period) =>
    index.statements.has(statementKey(company.id, "company", "", "revenue", period)),
  );
}
