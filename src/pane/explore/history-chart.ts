import { isFailure } from "../../engine/failure";
import type { ChartSpec } from "../charts/chart-spec";
import type { Words } from "../words/words";
import type { Exploration } from "./exploration";
import { numbersOf } from "./numbers-of";

/** The line over all fiscal years: columns for amounts, a line for fractions; the year asked for is read out first. */
export function historyChart(
  { years, counted }: Exploration,
  title: string,
  name: string,
  at: string,
  { figures }: Words,
): ChartSpec {
  const values = years.map(({ found }) => (isFailure(found) ? figures.reasons[found.failure] : found.value));
  return {
    kind: counted.unit === "percent" ? "lines" : "stacked columns",
    title,
    numbers: numbersOf(counted, figures),
    categories: years.map(({ year }) => year),
    series: [{ name, values }],
    at,
  };
}
