import type { ChartKind } from "../../../plan/chart-template";
import type { ChartFigures } from "../chart-figures";
import type { Mark } from "../picture";
import { clusteredColumns } from "./clustered-columns";
import { doughnut } from "./doughnut";
import { lines } from "./lines";
import { stackedBars } from "./stacked-bars";

const kinds: Readonly<Record<ChartKind, (figures: ChartFigures) => Mark[]>> = {
  "stacked columns": (figures) => stackedBars(figures, { lying: false, toWhole: false }),
  "stacked columns to 100 %": (figures) => stackedBars(figures, { lying: false, toWhole: true }),
  "stacked bars": (figures) => stackedBars(figures, { lying: true, toWhole: false }),
  "clustered columns": clusteredColumns,
  lines,
  doughnut,
};

/** What a chart of a kind draws. */
export const chartMarks = (kind: ChartKind, figures: ChartFigures): Mark[] => kinds[kind](figures);
