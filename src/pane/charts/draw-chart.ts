import type { ChartOf, ChartSpec } from "./chart-spec";
import type { Drawing } from "./drawing";
import { drawDoughnut } from "./draw/doughnut";
import { drawHistogram } from "./draw/histogram";
import { drawLines } from "./draw/lines";
import { drawStackedColumns } from "./draw/stacked-columns";
import { drawTornado } from "./draw/tornado";
import { drawWaterfall } from "./draw/waterfall";
import type { Writing } from "./writing";

type Draw<Kind extends ChartSpec["kind"]> = (spec: ChartOf<Kind>, width: number, writing: Writing) => Drawing;

const kinds: { readonly [Kind in ChartSpec["kind"]]: Draw<Kind> } = {
  "stacked columns": drawStackedColumns,
  lines: drawLines,
  waterfall: drawWaterfall,
  tornado: drawTornado,
  histogram: drawHistogram,
  doughnut: drawDoughnut,
};

/** A chart laid out for a width. */
export const drawChart = (spec: ChartSpec, width: number, writing: Writing): Drawing =>
  (kinds[spec.kind] as Draw<ChartSpec["kind"]>)(spec, width, writing);
