import type { ChartPlan, SheetPlan } from "../../plan/workbook-plan";

const chartTypes = {
  "stacked columns": "ColumnStacked",
  "stacked columns to 100 %": "ColumnStacked100",
  "clustered columns": "ColumnClustered",
  "stacked bars": "BarStacked",
  lines: "Line",
  doughnut: "Doughnut",
} as const satisfies Record<ChartPlan["kind"], string>;

function writeSeries(sheet: Excel.Worksheet, chart: Excel.Chart, plan: ChartPlan): void {
  for (const [at, { name, values, categories, color }] of plan.series.entries()) {
    // The chart was made of the first series' values, so that one is there; Excel may have taken its first cell for a heading.
    const series = at === 0 ? chart.series.getItemAt(0) : chart.series.add(name);
    series.name = name;
    series.setValues(sheet.getRange(values));
    series.setXAxisValues(sheet.getRange(categories));
    if (color === undefined) series.format.fill.clear();
    else if (plan.kind === "lines") series.format.line.color = color;
    else series.format.fill.setSolidColor(color);
  }
}

/** Charts over the cells the plan keeps for them, every series with its name, values and categories as ranges of the sheet. */
export function writeCharts(sheet: Excel.Worksheet, { charts }: SheetPlan): void {
  for (const plan of charts) {
    const [first] = plan.series;
    if (first === undefined) continue;
    const chart = sheet.charts.add(chartTypes[plan.kind], sheet.getRange(first.values), "Rows");
    chart.name = plan.name;
    chart.title.text = plan.title;
    chart.title.format.font.size = 12;
    chart.legend.position = "Bottom";
    writeSeries(sheet, chart, plan);
    chart.axes.valueAxis.numberFormat = plan.format;
    chart.setPosition(plan.from, plan.to);
  }
}
