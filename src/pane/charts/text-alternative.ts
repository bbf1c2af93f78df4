import { type ChartSpec, isNumber, type Value } from "./chart-spec";
import type { ChartWords } from "./chart-words";
import { valueText, type Writing } from "./writing";

const counts = { style: "plain", unit: "" } as const;

/** What a reader who does not see the chart should know: its kind, title, unit and span, and where each of its lines begins and ends. */
export function textAlternative(spec: ChartSpec, words: ChartWords, writing: Writing): string {
  const text = (value: Value) => valueText(value, spec.numbers, writing);
  const shows = (span: string) => words.shows(words.kinds[spec.kind], spec.title, spec.numbers.unit, span);
  const span = (places: readonly string[]) => words.span(places[0] ?? "", places.at(-1) ?? "");
  switch (spec.kind) {
    case "stacked columns":
    case "lines": {
      const { categories, series } = spec;
      const courses = series.map(({ name, values }) => {
        const stated = values.filter(isNumber);
        return stated.length === 0 ? words.without(name) : words.course(name, text(stated[0]), text(stated.at(-1)));
      });
      const open = categories.filter((_, at) => !series.some(({ values }) => isNumber(values[at])));
      const gaps = open.length === 0 || open.length === categories.length ? [] : [words.gaps(open.join(", "))];
      return [shows(span(categories)), ...courses, ...gaps].join(" ");
    }
    case "waterfall":
      return `${shows("")} ${words.list(spec.steps.map(({ name, value }) => words.one(name, text(value))))}`;
    case "tornado": {
      const swings = spec.bars.map(({ name, low, high }) => words.swing(name, text(low), text(high)));
      return `${shows("")} ${words.around(text(spec.base))} ${words.list(swings)}`;
    }
    case "histogram": {
      const { bins } = spec;
      const most = [...bins].sort((one, other) => other.count - one.count)[0];
      if (!most) return shows("");
      const often = words.mostOften(text(most.from), text(most.to), valueText(most.count, counts, writing));
      return `${shows(words.span(text(bins[0]?.from), text(bins.at(-1)?.to)))} ${often}`;
    }
    case "doughnut":
      return `${shows("")} ${words.list(spec.parts.map(({ name, value }) => words.one(name, text(value))))}`;
  }
}
