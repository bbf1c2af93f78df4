import type { charts } from "../words/english/charts";

/** The words charts need, in whichever language. */
export type ChartWords = typeof charts;
