import type { Axis } from "../../data/types";
import type { FactIndex } from "./fact-index";
import { statementKey } from "./keys";
import type { Statement } from "./statement";

/** What each vintage states of a metric in a structure and period, in the reporting currency, newest first. */
export const statementsAt = (
  index: FactIndex,
  company: string,
  axis: Axis,
  scheme: string,
  metric: string,
  period: string,
): readonly Statement[] => index.statements.get(statementKey(company, axis, scheme, metric, period)) ?? [];
