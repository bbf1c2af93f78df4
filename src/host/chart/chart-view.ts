/** A chart for whoever draws or checks it: its settings, the cells it reads, and what stands in them now. */
import { type Area, fullAddress } from "../excel/area";
import type { Book } from "../excel/book";
import { displayText, numberFormatAt, textAt } from "../excel/range/display-text";
import { mapCells, valueAt } from "../excel/range/cells";
import { items } from "../protocol/host-object";
import { ChartAccess } from "./chart-access";
import { ChartAxis } from "./chart-axis";
import { ChartLegend, ChartLegendEntry } from "./chart-legend";
import { type Box, boxOf } from "./chart-place";
import type { ChartRecord, SeriesRecord } from "./chart-record";
import { ChartSeries, seriesName } from "./chart-series";
import { ChartTitle } from "./chart-title";

export interface ChartView {
  readonly id: string;
  readonly sheetId: string;
  readonly name: string;
  readonly type: string;
  /** In points from the sheet's corner. */
  readonly box: Box;
  /** Empty where the title is hidden. */
  readonly title: string;
  /** `None` where the legend is hidden. */
  readonly legend: string;
  readonly categoryAxis: AxisView;
  readonly valueAxis: AxisView;
  readonly secondaryAxis: AxisView;
  readonly series: readonly SeriesView[];
}

export interface AxisView {
  readonly visible: boolean;
  readonly title: string;
  readonly numberFormat: string | undefined;
  readonly minimum: number | undefined;
  readonly maximum: number | undefined;
  readonly gridlines: boolean;
}

export interface SeriesView {
  readonly name: string;
  readonly type: string;
  readonly axisGroup: string;
  /** Addresses of the cells with values and categories. */
  readonly values: string;
  readonly categories: string;
  /** null where nothing is to be drawn: an empty cell, a text, an error. */
  readonly points: readonly (number | null)[];
  readonly labels: readonly string[];
  readonly numberFormat: string;
  readonly color: string | undefined;
  /** Nothing is drawn for its values: they only hold others up. */
  readonly unfilled: boolean;
  /** The colour of each point that has one of its own. */
  readonly pointColors: readonly (string | undefined)[];
  /** It has an entry in the legend. */
  readonly listed: boolean;
  readonly gapWidth: number;
  readonly hasDataLabels: boolean;
  /** undefined: labels are written as the cells are. */
  readonly labelFormat: string | undefined;
  /** `None` where Excel chooses. */
  readonly labelPosition: string;
  readonly labelColor: string;
  readonly markerStyle: string;
}

export const chartsOn = (book: Book, sheetId: string): ChartView[] =>
  book.document.state.charts.filter((chart) => chart.sheetId === sheetId).map((chart) => chartView(book, chart));

export function chartView(book: Book, record: ChartRecord): ChartView {
  const access = new ChartAccess(book, record.id);
  const title = new ChartTitle(access, "title");
  const legend = new ChartLegend(access);
  return {
    id: record.id,
    sheetId: record.sheetId,
    name: record.name,
    type: record.type,
    box: boxOf(book, record.sheetId, record.place),
    title: title.visible ? title.text : "",
    legend: legend.visible ? legend.position : "None",
    categoryAxis: axisView(new ChartAxis(access, "axes/category")),
    valueAxis: axisView(new ChartAxis(access, "axes/value")),
    secondaryAxis: axisView(new ChartAxis(access, "axes/secondary value")),
    series: record.series.map((series, at) => seriesView(book, access, series, at)),
  };
}

const axisView = (axis: ChartAxis): AxisView => ({
  visible: axis.visible,
  title: axis.title.visible ? axis.title.text : "",
  numberFormat: axis.numberFormat === "General" ? undefined : axis.numberFormat,
  minimum: typeof axis.minimum === "number" ? axis.minimum : undefined,
  maximum: typeof axis.maximum === "number" ? axis.maximum : undefined,
  gridlines: axis.majorGridlines.visible,
});

function seriesView(book: Book, access: ChartAccess, record: SeriesRecord, at: number): SeriesView {
  const series = new ChartSeries(access, record.id);
  const { values, categories } = record;
  const fill = series.format.fill.getSolidColor();
  const { linkNumberFormat, numberFormat, position, format } = series.dataLabels;
  return {
    name: seriesName(book, record),
    type: series.chartType,
    axisGroup: series.axisGroup,
    values: address(book, values),
    categories: address(book, categories),
    points: values ? cellsOf(book, values, valueAt).map((value) => (typeof value === "number" ? value : null)) : [],
    labels: labelsOf(book, values, categories),
    numberFormat: values ? numberFormatAt(book, values.sheetId, values.row, values.column) : "General",
    color: [fill, series.format.line.color].find(isColor),
    unfilled: fill === "none",
    pointColors: series.points[items]().map((point) => [point.format.fill.getSolidColor()].find(isColor)),
    listed: new ChartLegendEntry(access, at).visible,
    gapWidth: series.gapWidth,
    hasDataLabels: series.hasDataLabels,
    labelFormat: linkNumberFormat ? undefined : numberFormat,
    labelPosition: position,
    labelColor: format.font.color,
    markerStyle: series.markerStyle,
  };
}

const isColor = (fill: string): boolean => fill !== "" && fill !== "none";

/** The categories' texts; counted from 1 where there are none. */
function labelsOf(book: Book, values: Area | undefined, categories: Area | undefined): string[] {
  if (categories) return cellsOf(book, categories, textAt);
  return values
    ? Array.from({ length: values.rows * values.columns }, (_, index) => displayText(book, index + 1, "General"))
    : [];
}

type Reader<Value> = (book: Book, sheetId: string, row: number, column: number) => Value;

/** Empty once the sheet is gone. */
function cellsOf<Value>(book: Book, area: Area, read: Reader<Value>): Value[] {
  if (!book.workbook.getSheetBySheetId(area.sheetId)) return [];
  return mapCells(area, (row, column) => read(book, area.sheetId, row, column)).flat();
}

function address(book: Book, area: Area | undefined): string {
  const sheet = area && book.workbook.getSheetBySheetId(area.sheetId);
  return area && sheet ? fullAddress(area, sheet.getSheetName()) : "";
}
