import type { ChartPlan, SheetPlan, WorkbookPlan } from "../../plan/workbook-plan";
import { type ChartFigures, chartFigures } from "./chart-figures";
import { chartMarks } from "./charts/chart-marks";
import type { Picture } from "./picture";

/** How many of a chart's categories have anything to show. */
const filled = ({ categories, series }: ChartFigures): number =>
  categories.filter((_, at) => series.some(({ values }) => values[at] !== undefined)).length;

/** The first chart of a sheet; where it stands for each structure, the one over most years, the newest of them. */
function firstChart(sheet: SheetPlan): { chart: ChartPlan; figures: ChartFigures } | undefined {
  const alike = sheet.charts
    .filter(({ key }) => key === sheet.charts[0]?.key)
    .map((chart) => ({ chart, figures: chartFigures(sheet, chart) }));
  const most = Math.max(...alike.map(({ figures }) => filled(figures)));
  return alike.findLast(({ figures }) => filled(figures) === most);
}

const spanOf = (categories: readonly string[]): string =>
  categories.length > 1 ? `${categories[0] ?? ""} to ${categories.at(-1) ?? ""}` : (categories[0] ?? "");

/** What a chart shows, in words: its title and span, its series, and what is missing. */
function captionOf({ title }: ChartPlan, { categories, series }: ChartFigures): string {
  const drawn = series.filter(({ paint, paints }) => paint !== undefined || paints !== undefined);
  const parts = drawn.some(({ paints }) => paints !== undefined) ? categories : drawn.map(({ name }) => name);
  const missing = categories.filter((_, at) => drawn.every(({ values }) => values[at] === undefined));
  const without = missing.length === 0 ? "" : ` No figures: ${missing.join(", ")}.`;
  return `${title}, ${spanOf(categories)}: ${[...new Set(parts)].join(", ")}.${without}`;
}

/** The picture of a workbook's first chart; undefined where it has none. */
export function chartPicture({ title, sheets }: WorkbookPlan): Picture | undefined {
  const sheet = sheets.find(({ charts }) => charts.length > 0);
  const found = sheet && firstChart(sheet);
  if (!found) return undefined;
  const { chart, figures } = found;
  return { caption: `${title}. ${captionOf(chart, figures)}`, marks: chartMarks(chart.kind, figures) };
}
