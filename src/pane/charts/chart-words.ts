import type { Words } from "../words/words";

/** The words charts need, in whichever language. */
export type ChartWords = Words["charts"];
