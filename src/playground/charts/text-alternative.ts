import type { ChartView, SeriesKind, SeriesView } from "./chart-view";
import { formatNumber } from "./format-number";

const kinds: Record<SeriesKind, string> = {
  column: "column chart",
  bar: "bar chart",
  line: "line chart",
  area: "area chart",
  pie: "pie chart",
  doughnut: "doughnut chart",
  scatter: "scatter chart",
};

/** What a reader who does not see the chart should know: its kind, its title, its span, and where each series begins and ends. */
export function textAlternative(view: ChartView): string {
  const [first] = view.series;
  if (!first) return `Empty chart: ${view.title}`;
  const mixed = new Set(view.series.map(({ kind }) => kind)).size > 1;
  const kind = mixed ? "Combined chart" : `${first.stacking === "none" ? "" : "stacked "}${kinds[first.kind]}`;
  const span = view.categories.length > 1 ? `, ${view.categories[0]} to ${view.categories.at(-1)}` : "";
  const heading = `${kind.charAt(0).toUpperCase()}${kind.slice(1)}: ${view.title || "untitled"}${span}.`;
  const markByMark = first.kind === "doughnut" || view.series.some(({ unfilled }) => unfilled === true);
  return [heading, ...(markByMark ? marks(view) : view.series.map(describe))].join(" ");
}

/** Parts of a whole and the steps of a waterfall are said one by one; a step that crosses zero has a part on each side of it. */
function marks({ categories, series }: ChartView): string[] {
  const drawn = series.filter(({ unfilled }) => unfilled !== true);
  return [...new Set(drawn.map(({ name }) => name))].flatMap((name) => {
    const parts = drawn.filter((each) => each.name === name);
    const size = parts.length > 1 ? Math.abs : (value: number) => value;
    const said = categories.flatMap((category, at) => {
      const value = parts.reduce((sum, { values }) => sum + size(values[at] ?? 0), 0);
      return value === 0 ? [] : [`${category} ${formatNumber(value, parts[0]?.format ?? "General")}`];
    });
    return said.length === 0 ? [] : [`${name}: ${said.join(", ")}.`];
  });
}

function describe({ name, values, format }: SeriesView): string {
  const drawn = values.filter((value) => value !== undefined);
  const [from, to] = [drawn[0], drawn.at(-1)];
  if (from === undefined || to === undefined) return `${name}: no figures.`;
  const missing = values.length - drawn.length;
  const range =
    drawn.length === 1 ? formatNumber(from, format) : `${formatNumber(from, format)} to ${formatNumber(to, format)}`;
  return `${name}: ${range}${missing > 0 ? `, ${missing} without a figure` : ""}.`;
}
