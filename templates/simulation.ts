import type { SheetTemplate } from "../src/plan/workbook-template";
import { checks } from "./common/checks";
import { cover } from "./common/cover";
import { header } from "./common/header";
import { sources } from "./common/sources";
import { modelAtMeans } from "./scenario-forecast/model-range";
import { equal, plainForecastSheet, rangeWith, scenariosSheet } from "./scenario-forecast/sheets";
import { asked, decimals, drawnTable, standardErrors } from "./simulation/asked";
import { firstYear, lastYear, meansHead, simulationChecks } from "./simulation/checks";
import { drivers } from "./simulation/drivers";
import { histogram, histogramHead } from "./simulation/histogram";
import { end, made, madeHead, madeOn, statistics, statisticsHead } from "./simulation/statistics";
import { tornado, tornadoHead } from "./simulation/tornado";

const figure = { width: 10, style: "line" } as const;

/** The forecast with a distribution for each driver: what it comes to over many trials. */
export const simulation = [
  cover([equal, decimals, standardErrors]),
  plainForecastSheet,
  scenariosSheet,
  {
    key: "simulation",
    name: "Simulation",
    purpose: "Distributions of the active scenario's drivers and what they come to, with charts",
    columns: [
      { key: "section", width: 15, style: "plain" },
      { key: "label", width: 52, style: "label" },
      { key: "unit", width: 9, style: "unit" },
      { key: "note", width: 15, style: "note" },
      { key: "check", width: 30, style: "plain" },
      { key: "driver", width: 46, style: "plain" },
      { key: "drawn", width: 30, style: "line" },
      { key: "low", ...figure },
      { key: "mode", ...figure },
      { key: "high", ...figure },
      { key: "mean", ...figure },
      { key: "less", ...figure },
      { key: "more", ...figure },
    ],
    periods: false,
    figures: "drawn",
    orientation: "landscape",
    tab: "model",
    freeze: { row: "title", column: "label" },
    blocks: [
      header,
      asked,
      drivers,
      madeHead,
      made,
      madeOn,
      histogramHead,
      histogram,
      end("histogram_end"),
      tornadoHead,
      tornado,
      end("tornado_end"),
      statisticsHead,
      statistics,
      end("statistics_end"),
      meansHead,
      firstYear,
      lastYear,
      simulationChecks,
    ],
  },
  rangeWith([end("means_start"), modelAtMeans(`simulation!${drawnTable}`)]),
  checks,
  sources,
] as const satisfies readonly SheetTemplate[];
