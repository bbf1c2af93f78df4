import { rangeAddress } from "../address";
import { type Book, columnOf, type Row } from "../book/book";
import { fillWords } from "../book/words";
import type { ChartTemplate, LabelTemplate, PeriodChart, TableChart } from "../chart-template";
import { findRows } from "../formula/find-rows";
import { formatCode } from "../formats";
import { seriesColors } from "../styles";
import type { LabelPlan, SeriesPlan } from "../workbook-plan";
import { periodSpan } from "./spans";

const colorAt = (place: number): string => seriesColors[place % seriesColors.length] ?? seriesColors[0];

/** Rows as series, their values under the periods of the chart's block. */
function periodSeries(chart: PeriodChart, from: Row, book: Book): SeriesPlan[] {
  const [categories] = findRows(book, from, { row: chart.categories, all: false });
  if (!categories) throw new Error(`Chart "${chart.key}" names no row "${chart.categories}".`);
  const span = (row: Row) => periodSpan(row, from.block.span);
  return chart.series
    .flatMap((key) => findRows(book, from, { row: key, all: true }))
    .map((row, place) => {
      const name = row.template.cells?.[chart.names];
      return {
        name: typeof name === "string" ? fillWords(name, row.words) : row.template.key,
        values: span(row),
        categories: span(categories),
        color: chart.colors?.[place] ?? colorAt(place),
      };
    });
}

const labelsOf = ({ format, color = "#404040", ...place }: LabelTemplate, { request }: Book): LabelPlan => ({
  ...place,
  format: formatCode(format, request.scale),
  color,
});

/** Fixed columns as series, their values down the rows. */
function tableSeries(chart: TableChart, from: Row, book: Book): SeriesPlan[] {
  const rows = chart.rows.flatMap((key) => findRows(book, from, { row: key, all: true })).sort((a, b) => a.at - b.at);
  const [top, bottom] = [rows[0], rows.at(-1)];
  if (!top || !bottom || bottom.at - top.at !== rows.length - 1)
    throw new Error(`The rows of chart "${chart.key}" do not stand below each other: ${chart.rows.join(", ")}.`);
  const down = (key: string): string => {
    const column = columnOf(top, key);
    return rangeAddress({ row: top.at, column }, { row: bottom.at, column });
  };
  return chart.columns.map(({ column, name, color, labels }) => ({
    name: fillWords(name, from.words),
    values: down(column),
    categories: down(chart.categories),
    ...(chart.kind === "doughnut" ? { colors: rows.map((_, place) => colorAt(place)) } : {}),
    ...(color === undefined ? {} : { color }),
    ...(labels === undefined ? {} : { labels: labelsOf(labels, book) }),
  }));
}

/** The series of a chart beside the block of row `from`. */
export function chartSeries(chart: ChartTemplate, from: Row, book: Book): SeriesPlan[] {
  const series = "columns" in chart ? tableSeries(chart, from, book) : periodSeries(chart, from, book);
  return series.map((one, place) => {
    const unfilled = one.color === undefined && one.colors === undefined;
    const named = series.findIndex(({ name }) => name === one.name) < place;
    return unfilled || named ? { ...one, unlisted: true } : one;
  });
}
