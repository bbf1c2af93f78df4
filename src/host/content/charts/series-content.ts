import type { CellsOfSheet, LabelContent, SeriesContent } from "../../../workbook/chart-content";
import type { ChartAccess } from "../../chart/chart-access";
import type { SeriesRecord } from "../../chart/chart-record";
import { ChartSeries } from "../../chart/chart-series";
import { items } from "../../protocol/host-object";
import { type Area, cellsAddress } from "../../excel/area";
import type { Book } from "../../excel/book";
import { seriesKind } from "./series-kind";

const positions: Readonly<Record<string, NonNullable<LabelContent["position"]>>> = {
  Center: "ctr",
  InsideBase: "inBase",
  InsideEnd: "inEnd",
  OutsideEnd: "outEnd",
  Left: "l",
  Right: "r",
  Top: "t",
  Bottom: "b",
  BestFit: "bestFit",
};

export function cellsOf(book: Book, area: Area | undefined): CellsOfSheet | undefined {
  const sheet = area && book.workbook.getSheetBySheetId(area.sheetId);
  return area && sheet ? { sheet: sheet.getSheetName(), range: cellsAddress(area) } : undefined;
}

function labelsOf(series: ChartSeries): LabelContent | undefined {
  if (!series.hasDataLabels) return undefined;
  const { numberFormat, linkNumberFormat, position, showValue, showPercentage, format } = series.dataLabels;
  const place = positions[position];
  return {
    ...(!linkNumberFormat && { format: numberFormat }),
    ...(place && { position: place }),
    size: format.font.size,
    color: format.font.color,
    value: showValue,
    ...(showPercentage && { percent: true }),
  };
}

/** A line's weight and marks; XY charts are marks alone unless their type draws lines. */
function lineOf(series: ChartSeries, color: string | undefined): Pick<SeriesContent, "weight" | "marker" | "smooth"> {
  const type = series.chartType;
  const marks = /Markers(?!.*No)|^XYScatter$|^XYScatterLines$|^XYScatterSmooth$/.test(type);
  const symbol = series.markerStyle.toLowerCase();
  const mark = series.markerBackgroundColor || color;
  const drawn = symbol === "automatic" ? (marks ? undefined : "none") : symbol;
  return {
    weight: type === "XYScatter" || series.format.line.lineStyle === "None" ? 0 : series.format.line.weight,
    ...(drawn !== undefined && {
      marker: { symbol: drawn, size: series.markerSize, ...(mark !== undefined && { color: mark }) },
    }),
    smooth: series.smooth || type === "XYScatterSmooth",
  };
}

const given = (color: string): string | undefined => (color === "" ? undefined : color);

/** A series as files keep it; none where the cells of its values are gone. */
export function seriesContent(book: Book, access: ChartAccess, record: SeriesRecord): SeriesContent | undefined {
  const values = cellsOf(book, record.values);
  if (!values) return undefined;
  const series = new ChartSeries(access, record.id);
  const { kind, grouping } = seriesKind(series.chartType);
  const isLine = kind === "line" || kind === "scatter";
  const color = given(isLine ? series.format.line.color : "") ?? given(series.format.fill.getSolidColor());
  const categories = cellsOf(book, record.categories);
  const points = series.points[items]().map((point) => given(point.format.fill.getSolidColor()));
  const labels = labelsOf(series);
  const isBar = kind === "column" || kind === "bar";
  const stacked = isBar && grouping !== "clustered";
  const { "series/gapWidth": gap, "series/overlap": overlap } = record.settings;
  return {
    ...{ kind, grouping, values },
    name: typeof record.name === "string" ? record.name : (cellsOf(book, record.name) ?? series.name),
    ...(series.axisGroup === "Secondary" && { secondary: true }),
    ...(categories && { categories }),
    ...(color !== undefined && { color }),
    ...(isLine && lineOf(series, color)),
    ...(points.some((point) => point !== undefined) && {
      points: Object.fromEntries(points.flatMap((point, at) => (point === undefined ? [] : [[at, point]]))),
    }),
    ...(labels && { labels }),
    ...(isBar && typeof gap === "number" && { gap }),
    ...(stacked ? { overlap: 100 } : isBar && typeof overlap === "number" ? { overlap } : {}),
  };
}
