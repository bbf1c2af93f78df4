import { cellAddress } from "../address";
import type { Block, Book, Row, Sheet } from "../book/book";
import { fillWords } from "../book/words";
import type { ChartTemplate } from "../chart-template";
import { findRows } from "../formula/find-rows";
import { formatCode } from "../formats";
import { seriesColors } from "../styles";
import type { ChartPlan, SeriesPlan } from "../workbook-plan";
import { periodSpan } from "./spans";

/** Charts stand to the right of the periods, one beside the other, from the top of their block. */
const size = { columns: 8, rows: 18, gap: 1 };

/** The column after the last one that the charts of a sheet cover; the number of its own columns where it has none. */
export function chartsEnd(sheet: Sheet, ownColumns: number): number {
  const most = Math.max(0, ...sheet.blocks.map(({ template }) => template.charts?.length ?? 0));
  return ownColumns + most * (size.columns + size.gap);
}

function seriesOf(chart: ChartTemplate, from: Row, book: Book): SeriesPlan[] {
  const rows = chart.series.flatMap((key) => findRows(book, from, { row: key, all: true }));
  const [categories] = findRows(book, from, { row: chart.categories, all: false });
  return rows.map((row, place) => {
    const name = row.template.cells?.[chart.names];
    const first = row.block.sheet.template.columns.length;
    const own = { ...row, block: { ...row.block, periods: from.block.periods } };
    if (!categories || first < 0) throw new Error(`Chart "${chart.key}" names no row "${chart.categories}".`);
    return {
      name: typeof name === "string" ? fillWords(name, row.words) : row.template.key,
      values: periodSpan(own),
      categories: periodSpan({ ...categories, block: { ...categories.block, periods: from.block.periods } }),
      color: chart.colors?.[place] ?? seriesColors[place % seriesColors.length] ?? seriesColors[0],
    };
  });
}

function chartOf(chart: ChartTemplate, place: number, block: Block, book: Book): ChartPlan[] {
  const [top] = block.rows;
  if (!top) return [];
  const left =
    block.sheet.template.columns.length + book.request.periods.length + size.gap + place * (size.columns + size.gap);
  const title = fillWords(chart.title, block.words);
  return [
    {
      name: title,
      title,
      kind: chart.kind,
      series: seriesOf(chart, top, book),
      format: chart.kind === "stacked columns to 100 %" ? "0%" : formatCode(chart.format, book.request.scale),
      from: cellAddress({ row: top.at, column: left }),
      to: cellAddress({ row: top.at + size.rows - 1, column: left + size.columns - 1 }),
    },
  ];
}

/** The charts of a sheet, each beside its block. */
export const sheetCharts = (sheet: Sheet, book: Book): ChartPlan[] =>
  sheet.blocks.flatMap((block) =>
    (block.template.charts ?? []).flatMap((chart, place) => chartOf(chart, place, block, book)),
  );
