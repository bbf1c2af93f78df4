import type { ChartOf, ChartSpec, Value } from "./chart-spec";
import type { ChartWords } from "./chart-words";
import { valueText, type Writing } from "./writing";

/** The numbers of a chart as a table: the first column says what a row is. */
export interface ChartTable {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const counts = { style: "plain", unit: "" } as const;

/** The longer side runs down: a table is read more easily from the top down than from side to side. */
function overCategories(
  { categories, series }: ChartOf<"stacked columns"> | ChartOf<"lines">,
  { line, period }: ChartWords["heads"],
  text: (value: Value) => string,
): ChartTable {
  return series.length < categories.length
    ? {
        heads: [period, ...series.map(({ name }) => name)],
        rows: categories.map((category, at) => [category, ...series.map(({ values }) => text(values[at]))]),
      }
    : {
        heads: [line, ...categories],
        rows: series.map(({ name, values }) => [name, ...categories.map((_, at) => text(values[at]))]),
      };
}

/** The same numbers as the chart draws, as texts; what is missing says so. */
export function chartTable(spec: ChartSpec, { heads, base }: ChartWords, writing: Writing): ChartTable {
  const text = (value: Value) => valueText(value, spec.numbers, writing);
  switch (spec.kind) {
    case "stacked columns":
    case "lines":
      return overCategories(spec, heads, text);
    case "waterfall":
      return { heads: [heads.step, heads.value], rows: spec.steps.map(({ name, value }) => [name, text(value)]) };
    case "tornado":
      return {
        heads: [heads.driver, heads.low, heads.high],
        rows: [
          ...spec.bars.map(({ name, reach, low, high }) => [
            reach === undefined ? name : `${name}, ${reach}`,
            text(low),
            text(high),
          ]),
          [base, text(spec.base), text(spec.base)],
        ],
      };
    case "histogram":
      return {
        heads: [heads.from, heads.to, heads.trials],
        rows: spec.bins.map(({ from, to, count }) => [text(from), text(to), valueText(count, counts, writing)]),
      };
    case "doughnut":
      return { heads: [heads.part, heads.value], rows: spec.parts.map(({ name, value }) => [name, text(value)]) };
  }
}
