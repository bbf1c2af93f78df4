import type { SettledFigure } from "./settle-asked";

/** How many years a row has that nobody chose. */
const usual = 5;

/** The years of a row or grid, oldest first: those chosen, else five up to the period asked for. */
export function rowYears({ asked, offers: { years } }: Pick<SettledFigure, "asked" | "offers">): readonly string[] {
  const { from, to, period } = asked;
  if (from !== "" && to !== "") return years.filter((year) => year >= from && year <= to);
  const end = years.includes(period) ? years.indexOf(period) + 1 : years.length;
  return years.slice(Math.max(0, end - usual), end);
}
