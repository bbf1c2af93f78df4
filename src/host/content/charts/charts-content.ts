import type { AxisContent, ChartContent, LegendContent, LetteredText } from "../../../workbook/chart-content";
import { ChartAccess } from "../../chart/chart-access";
import { ChartAxis } from "../../chart/chart-axis";
import { ChartLegend } from "../../chart/chart-legend";
import { boxOf } from "../../chart/chart-place";
import type { ChartRecord } from "../../chart/chart-record";
import { ChartTitle } from "../../chart/chart-title";
import type { Book } from "../../excel/book";
import { items } from "../../protocol/host-object";
import { anchorAt } from "./anchor-at";
import { seriesContent } from "./series-content";

const usualTitle = 14;
const usualAxisTitle = 10;

function textOf(title: ChartTitle, settings: ChartRecord["settings"], path: string, usual: number): LetteredText {
  const size = settings[`${path}/format/font/size`];
  const { bold, color } = title.format.font;
  return {
    ...{ text: title.text, color, size: typeof size === "number" ? size : usual },
    ...(bold && { bold }),
  };
}

const labelPlaces: Readonly<Record<string, AxisContent["labels"]>> = { Low: "low", High: "high", None: "none" };

function axisOf(access: ChartAccess, path: string): AxisContent {
  const axis = new ChartAxis(access, path);
  const { minimum, maximum, majorUnit, numberFormat, linkNumberFormat } = axis;
  return {
    visible: axis.visible,
    ...(axis.title.visible && axis.title.text !== ""
      ? { title: textOf(axis.title, access.record.settings, `${path}/title`, usualAxisTitle) }
      : {}),
    ...(!linkNumberFormat && numberFormat !== "General" && { format: numberFormat }),
    ...(typeof minimum === "number" && { minimum }),
    ...(typeof maximum === "number" && { maximum }),
    ...(typeof majorUnit === "number" && { step: majorUnit }),
    gridlines: axis.majorGridlines.visible,
    ...(axis.reversePlotOrder && { reversed: true }),
    labels: labelPlaces[axis.tickLabelPosition] ?? "nextTo",
  };
}

const legendPlaces: Readonly<Record<string, LegendContent["position"]>> = {
  Top: "top",
  Left: "left",
  Right: "right",
  Corner: "corner",
};

function legendOf(access: ChartAccess): LegendContent | undefined {
  const legend = new ChartLegend(access);
  if (!legend.visible) return undefined;
  return {
    position: legendPlaces[legend.position] ?? "bottom",
    ...(legend.overlay && { overlay: true }),
    unlisted: legend.legendEntries[items]().flatMap(({ visible, index }) => (visible ? [] : [index])),
  };
}

/** A chart at cells ends behind the last of them; one that lies freely, somewhere in a cell. */
function placeOf(book: Book, { place, sheetId }: ChartRecord): Pick<ChartContent, "from" | "to"> {
  if ("from" in place) {
    const { from, to } = place;
    return {
      from: { row: from.row, column: from.column },
      to: { row: to.row + to.rows, column: to.column + to.columns },
    };
  }
  const { left, top, width, height } = boxOf(book, sheetId, place);
  return {
    from: anchorAt(book, sheetId, left, top),
    to: anchorAt(book, sheetId, left + width, top + height),
  };
}

function chartContent(book: Book, record: ChartRecord): ChartContent {
  const access = new ChartAccess(book, record.id);
  const title = new ChartTitle(access, "title");
  const series = record.series.flatMap((one) => seriesContent(book, access, one) ?? []);
  const legend = legendOf(access);
  const hasAxes = series.some(({ kind }) => kind !== "pie" && kind !== "doughnut");
  return {
    name: record.name,
    ...(title.visible && title.text !== "" ? { title: textOf(title, record.settings, "title", usualTitle) } : {}),
    ...placeOf(book, record),
    series,
    ...(legend && { legend }),
    ...(hasAxes && { category: axisOf(access, "axes/category"), value: axisOf(access, "axes/value") }),
    ...(series.some(({ secondary }) => secondary) && { secondary: axisOf(access, "axes/secondary value") }),
    // As in files of templates: LibreOffice draws what is missing from a line as zero where a gap is asked for.
    blanks: series.length > 0 && series.every(({ kind }) => kind === "line") ? "span" : "gap",
  };
}

/** The charts of a sheet that still have something to draw. */
export const chartsContent = (book: Book, sheetId: string): ChartContent[] =>
  book.document.state.charts
    .filter((chart) => chart.sheetId === sheetId)
    .map((chart) => chartContent(book, chart))
    .filter(({ series }) => series.length > 0);
