import type { Axis, Company } from "../data/types";
import { type FactIndex, placeKey, statementKey } from "./fact-index";
import { type Failure, isFailure } from "./failure";
import { figure } from "./figure";
import { findGap } from "./gap";
import { metricLabel } from "./metric";
import { defaultOptions } from "./options";
import { printed } from "./printed";
import { revenueStatements, schemesOf } from "./scheme";
import { isAddend, type Statement } from "./statement";
import { amountOf } from "./stated";

/** What can be checked of a company's year. */
export const checks = ["segments", "gross", "shares"] as const;
export type CheckName = (typeof checks)[number];

/** `OK`, `OK (by construction)`, `FAIL: ...` or `INCONCLUSIVE: ...`. */
export type Verdict = string;

const millions = (amount: number) => printed(amount / 1e6, { most: 0 });
const plain = { ...defaultOptions, scale: 1 as const };

/** undefined: nothing can be said (rounded to billions, or with a hole). */
function stateOfSum(
  index: FactIndex,
  company: string,
  axis: Axis,
  statement: Statement,
  total: number,
): Verdict | undefined {
  const lines = (index.lines.get(placeKey(company, axis, statement.scheme)) ?? []).filter(isAddend);
  const figures = [...new Set(lines.map(({ id }) => id))].flatMap((id) => statement.figures.get(id)?.[0] ?? []);
  const sum = figures.reduce((all, next) => all + amountOf(next), 0);
  if (figures.some(({ scale }) => scale > 1e6)) return undefined;
  if (statement.complete) return figures.some(({ derived }) => derived) ? "OK (by construction)" : "OK";
  return sum > total ? `FAIL: segments ${millions(sum)} over total ${millions(total)}` : undefined;
}

/** Segments and reconciling lines of every vintage against the reported total, to the last printed unit. */
function checkSegments(index: FactIndex, company: Company, period: string, total: number): Verdict {
  const verdicts: Verdict[] = [];
  for (const axis of ["segment", "product"] as const)
    for (const scheme of schemesOf(index, company.id, axis))
      for (const statement of revenueStatements(index, company.id, axis, scheme, period)) {
        const verdict = stateOfSum(index, company.id, axis, statement, total);
        if (verdict !== undefined) verdicts.push(verdict);
      }
  const worst = ["FAIL", "OK (by construction)", "OK"].flatMap((start) =>
    verdicts.filter((verdict) => verdict.startsWith(start)),
  )[0];
  return worst ?? noSegments(index, company, period);
}

function noSegments(index: FactIndex, company: Company, period: string): Verdict {
  const axis = (index.schemes.get(`${company.id}|segment`) ?? []).length > 0 ? "segment" : "product";
  for (const scheme of schemesOf(index, company.id, axis)) {
    const gap = findGap(index, { company: company.id, metric: "revenue", axis, scheme, line: "*", period });
    if (gap && gap.status !== "did_not_exist")
      return `INCONCLUSIVE: ${company.id} segments ${period} ${gap.status === "not_disclosed" ? "not disclosed" : "not in the dataset"}`;
  }
  return `INCONCLUSIVE: ${company.id} segments ${period} not in the dataset`;
}

/** Revenue less cost of revenue against gross profit. */
function checkGross(index: FactIndex, company: Company, period: string, revenue: number): Verdict {
  const read = (metric: string) => figure(index, { company: company.id, period, metric }, plain);
  const cost = read("cost_of_revenue");
  const gross = read("gross_profit");
  for (const [found, metric] of [
    [cost, "cost_of_revenue"],
    [gross, "gross_profit"],
  ] as const)
    if (isFailure(found))
      return `INCONCLUSIVE: ${company.id} ${metricLabel(metric)} ${period} ${found.failure === "not-disclosed" ? "not disclosed" : "not in the dataset"}`;
  if (isFailure(cost) || isFailure(gross)) return "";
  const difference = revenue - cost.amount - gross.amount;
  if (difference !== 0) return `FAIL: revenue - cost - gross profit = ${millions(difference)}`;
  return gross.figure.derived ? "OK (by construction)" : "OK";
}

/** An integrity check of one company-period, or the first that is not OK of all three. */
export function checkData(
  index: FactIndex,
  company: Company,
  period: string,
  what: CheckName | "all",
): Verdict | Failure {
  const total = figure(index, { company: company.id, period }, plain);
  if (isFailure(total)) return total;
  const verdictOf = (name: CheckName): Verdict =>
    name === "gross"
      ? checkGross(index, company, period, total.amount)
      : checkSegments(index, company, period, total.amount);
  if (what !== "all") return verdictOf(what);
  const verdicts = checks.map(verdictOf);
  return (
    verdicts.find((v) => v.startsWith("FAIL")) ??
    verdicts.find((v) => v.startsWith("INCONCLUSIVE")) ??
    verdicts.find((v) => v !== "OK") ??
    "OK"
  );
}

/** The periods for which a company states any total revenue, as the keys of a table of checks. */
export function checkablePeriods(index: FactIndex, company: Company): string[] {
  return Object.keys(index.dataset.periodEnds[company.id] ?? {}).filter((period) =>
    index.statements.has(statementKey(company.id, "company", "", "revenue", period)),
  );
}
