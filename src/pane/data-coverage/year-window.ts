/** A cell of the map is never narrower: what a finger or an unsteady hand hits. */
const narrowest = 25;

/** The years that fit beside each other: some of them, ending where the window ends. */
export interface YearWindow {
  readonly first: number;
  readonly count: number;
}

export const yearsThatFit = (width: number, years: number): number =>
  Math.min(years, Math.max(1, Math.floor(width / narrowest)));

/** The window moved just as far as it takes to show a year; at first it shows the newest. */
export function windowOver(years: number, count: number, last: YearWindow | undefined, shown?: number): YearWindow {
  const most = Math.max(0, years - count);
  const first = Math.min(most, last?.count === count ? last.first : most);
  if (shown === undefined) return { first, count };
  if (shown < first) return { first: shown, count };
  return { first: shown >= first + count ? shown - count + 1 : first, count };
}
