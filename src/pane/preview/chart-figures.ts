import { readReference } from "../../plan/calculate/read-reference";
import type { CellPlan, ChartPlan, SheetPlan } from "../../plan/workbook-plan";
import { channels } from "../theme/colors";
import { seriesCount } from "../theme/series";
import type { Paint } from "./picture";

/** What a planned chart draws: its series' values, each of them a number or missing. */
export interface ChartFigures {
  readonly categories: readonly string[];
  readonly series: readonly SeriesFigures[];
}

export interface SeriesFigures {
  readonly name: string;
  readonly values: readonly (number | undefined)[];
  /** Which of the pane's colours stands for its own; undefined where it has no fill. */
  readonly paint: Paint | undefined;
  /** The same for each value, where the series is of parts. */
  readonly paints: readonly Paint[] | undefined;
}

/** What a cell shows. */
export const shown = (cell: CellPlan | null | undefined): CellPlan["computed"] => cell?.computed ?? cell?.value;

/** The cells of a range of the sheet, row by row. */
function cellsOf({ cells }: SheetPlan, range: string): (CellPlan | null)[] {
  const area = readReference(range);
  if (!area) return [];
  return cells.slice(area.top, area.bottom + 1).flatMap((row) => row.slice(area.left, area.right + 1));
}

const numberIn = (cell: CellPlan | null): number | undefined => {
  const value = shown(cell);
  return typeof value === "number" ? value : undefined;
};
const textIn = (cell: CellPlan | null): string => {
  const value = shown(cell);
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
};

const isGrey = (color: string): boolean => new Set(channels(color)).size === 1;

/** Colours of a sheet stand on white paper: a grey becomes the pane's grey, each other one of its colours, in their order. */
function paintsFor(colors: readonly string[]): (color: string) => Paint {
  const distinct = [...new Set(colors)].filter((color) => !isGrey(color));
  return (color) => (isGrey(color) ? "grey" : (distinct.indexOf(color) % seriesCount) + 1);
}

/** The figures of a chart. */
export function chartFigures(sheet: SheetPlan, { series }: ChartPlan): ChartFigures {
  const paintOf = paintsFor(series.flatMap(({ color, colors }) => colors ?? color ?? []));
  const [first] = series;
  return {
    categories: first ? cellsOf(sheet, first.categories).map(textIn) : [],
    series: series.map(({ name, values, color, colors: own }) => ({
      name,
      values: cellsOf(sheet, values).map(numberIn),
      paint: color === undefined ? undefined : paintOf(color),
      paints: own?.map(paintOf),
    })),
  };
}
