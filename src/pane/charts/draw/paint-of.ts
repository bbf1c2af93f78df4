import { seriesCount } from "../../theme/series";

/** The colour of a series by its place; after the last one they begin again. */
export const paintOf = (place: number): number => (place % seriesCount) + 1;

/** What goes up, what goes down. */
export const rise = 1;
export const fall = 3;
