import { cellAddress } from "../address";
import { type Block, type Book, columnOf, type Row, type Sheet } from "../book/book";
import { chartSize as size } from "../book/chart-room";
import { fillWords } from "../book/words";
import type { ChartTemplate } from "../chart-template";
import { formatCode } from "../formats";
import type { ChartPlan } from "../workbook-plan";
import { chartSeries } from "./chart-series";

/** Space between columns or bars, in percent of their width: closer than Excel's own, so that labels have room. */
const gap = 60;

/** The cells a chart covers. */
function chartArea({ over }: ChartTemplate, place: number, top: Row): Pick<ChartPlan, "from" | "to"> {
  const { template, places } = top.block.sheet;
  const own = template.columns.length + places.length;
  const left = over ? columnOf(top, over.from) : own + size.gap + place * (size.columns + size.gap);
  const right = over ? columnOf(top, over.to) : left + size.columns - 1;
  const rows = over?.rows ?? size.rows;
  // The block has rows left free for what stands below its own.
  const first = over?.below === true ? top.at + top.block.rows.length - rows : top.at;
  return {
    from: cellAddress({ row: first, column: left }),
    to: cellAddress({ row: first + rows - 1, column: right }),
  };
}

function chartOf(chart: ChartTemplate, place: number, block: Block, book: Book): ChartPlan[] {
  const [top] = block.rows;
  if (!top) return [];
  const title = fillWords(chart.title, block.words);
  return [
    {
      key: chart.key,
      name: title,
      title,
      kind: chart.kind,
      series: chartSeries(chart, top, book),
      format: chart.kind === "stacked columns to 100 %" ? "0%" : formatCode(chart.format, book.request.scale),
      ...(chart.minimum === undefined ? {} : { minimum: chart.minimum }),
      ...(chart.maximum && fillWords(chart.maximum.when, block.words) !== "" ? { maximum: chart.maximum.at } : {}),
      ...(chart.kind === "lines" || chart.kind === "doughnut" ? {} : { gap }),
      ...chartArea(chart, place, top),
    },
  ];
}

/** The charts of a sheet, each beside its block. */
export const sheetCharts = (sheet: Sheet, book: Book): ChartPlan[] =>
  sheet.blocks.flatMap((block) =>
    (block.template.charts ?? []).flatMap((chart, place) => chartOf(chart, place, block, book)),
  );
