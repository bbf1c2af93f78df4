import type { ChartPlan, LabelPlan, SeriesPlan, SheetPlan } from "../../plan/workbook-plan";
import { readsAsFormula } from "../../workbook/reads-as-formula";
import { bytesOf, callBytes } from "./requests/bytes-of";
import type { SheetPiece } from "./requests/sheet-piece";

const chartTypes = {
  "stacked columns": "ColumnStacked",
  "stacked columns to 100 %": "ColumnStacked100",
  "clustered columns": "ColumnClustered",
  "stacked bars": "BarStacked",
  lines: "Line",
  doughnut: "Doughnut",
} as const satisfies Record<ChartPlan["kind"], string>;

/** A line with a mark at every value: one between two that are missing would not be seen otherwise. */
function writeLine(series: Excel.ChartSeries, color: string): void {
  series.format.line.color = color;
  series.markerStyle = "Circle";
  series.markerSize = 5;
  series.markerBackgroundColor = color;
  series.markerForegroundColor = color;
}

function writeColor(series: Excel.ChartSeries, { color, colors }: SeriesPlan, kind: ChartPlan["kind"]): void {
  if (colors) for (const [at, each] of colors.entries()) series.points.getItemAt(at).format.fill.setSolidColor(each);
  else if (color === undefined) series.format.fill.clear();
  else if (kind === "lines") writeLine(series, color);
  else series.format.fill.setSolidColor(color);
}

const labelPlaces = { base: "InsideBase", end: "InsideEnd" } as const;

function writeLabels(series: Excel.ChartSeries, { format, at, color }: LabelPlan): void {
  const { dataLabels } = series;
  series.hasDataLabels = true;
  dataLabels.showValue = true;
  dataLabels.numberFormat = format;
  if (at !== undefined) dataLabels.position = labelPlaces[at];
  dataLabels.format.font.size = 8;
  dataLabels.format.font.color = color;
}

function writeSeries(sheet: Excel.Worksheet, chart: Excel.Chart, { series: plans, kind, gap }: ChartPlan): void {
  for (const [at, plan] of plans.entries()) {
    // The chart was made of the first series' values, so that one is there; Excel may have taken its first cell for a heading.
    const series = at === 0 ? chart.series.getItemAt(0) : chart.series.add();
    // Excel would read a formula here too, and knows no apostrophe.
    series.name = readsAsFormula(plan.name) ? ` ${plan.name}` : plan.name;
    series.setValues(sheet.getRange(plan.values));
    series.setXAxisValues(sheet.getRange(plan.categories));
    writeColor(series, plan, kind);
    if (gap !== undefined) series.gapWidth = gap;
    if (plan.labels) writeLabels(series, plan.labels);
  }
}

/** Takes entries out of the legend, the last one first: what is left keeps its place. */
function writeLegend({ legend }: Excel.Chart, { series }: ChartPlan): void {
  legend.position = "Bottom";
  for (const [at, { unlisted }] of [...series.entries()].reverse())
    if (unlisted === true) legend.legendEntries.getItemAt(at).visible = false;
}

/** Where columns reach below zero, the labels of the categories stay at the edge. */
function writeAxes({ axes }: Excel.Chart, { kind, format, minimum, maximum }: ChartPlan): void {
  axes.valueAxis.numberFormat = format;
  if (minimum !== undefined) axes.valueAxis.minimum = minimum;
  if (maximum !== undefined) axes.valueAxis.maximum = maximum;
  axes.categoryAxis.tickLabelPosition = "Low";
  // Bars lie: their categories read from the top down.
  if (kind === "stacked bars") axes.categoryAxis.reversePlotOrder = true;
}

function writeChart(sheet: Excel.Worksheet, plan: ChartPlan, first: SeriesPlan): void {
  const chart = sheet.charts.add(chartTypes[plan.kind], sheet.getRange(first.values), "Auto");
  chart.name = plan.name;
  chart.title.text = plan.title;
  chart.title.format.font.size = 12;
  writeSeries(sheet, chart, plan);
  writeLegend(chart, plan);
  if (plan.kind !== "doughnut") writeAxes(chart, plan);
  chart.setPosition(plan.from, plan.to);
}

/** What is asked of Excel for a chart, at most, and for each of its series and colours. */
const calls = { chart: 25, series: 25, color: 5 };

const bytesOfChart = (plan: ChartPlan): number => {
  const colors = plan.series.reduce((sum, { colors: own = [] }) => sum + own.length, 0);
  return bytesOf(plan) + callBytes * (calls.chart + calls.series * plan.series.length + calls.color * colors);
};

/** Charts over the cells the plan keeps for them, every series with its name, values and categories as ranges of the sheet. */
export function* chartPieces({ charts }: SheetPlan): Generator<SheetPiece> {
  for (const plan of charts) {
    const [first] = plan.series;
    if (first) yield { bytes: bytesOfChart(plan), write: (sheet) => writeChart(sheet, plan, first) };
  }
}
