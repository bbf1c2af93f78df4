import type { Axis } from "../../data/types";

/** Key of a structure in the index. */
export const placeKey = (company: string, axis: Axis, scheme: string): string => `${company}|${axis}|${scheme}`;

/** Key of what the vintages state of a metric in a period. */
export const statementKey = (company: string, axis: Axis, scheme: string, metric: string, period: string): string =>
  `${company}|${axis}|${scheme}|${metric}|${period}`;
