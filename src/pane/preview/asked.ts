import type { Company } from "../../data/types";
import type { FactIndex } from "../../engine/facts/fact-index";
import { isFailure } from "../../engine/failure";
import { figure } from "../../engine/figure/figure";
import { defaultOptions, type Options } from "../../engine/asked/options";
import { isFiscalYear, periodRange } from "../../engine/asked/period";
import type { Draft } from "../choices/draft";
import { rangeText } from "../choices/summary";

/** A company's figures as a draft asks for them, in the reporting currency (a preview shows shape, not units). */
export interface Asked {
  readonly index: FactIndex;
  readonly company: Company;
  readonly axis: Draft["axis"];
  readonly periods: readonly string[];
  readonly options: Options;
}

export function askedBy(index: FactIndex, company: Company, draft: Draft): Asked {
  const range = isFiscalYear(draft.from) ? periodRange(index, company, `${draft.from}:${draft.to}`) : [];
  const options: Options = { ...defaultOptions, scale: 1, basis: draft.basis, scheme: draft.scheme };
  return { index, company, axis: draft.axis, periods: isFailure(range) ? [] : range, options };
}

/** The company's total of a metric; undefined where no filing states it. */
export function totalOf({ index, company, options }: Asked, metric: string, period: string): number | undefined {
  const total = figure(index, { company: company.id, period, metric }, { ...options, scheme: "auto" });
  return isFailure(total) ? undefined : total.amount;
}

export const yearsText = ({ periods }: Asked): string => rangeText(periods[0] ?? "", periods.at(-1) ?? "");
