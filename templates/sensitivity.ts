import type { SheetTemplate } from "../src/plan/workbook-template";
import { checks } from "./common/checks";
import { cover } from "./common/cover";
import { header } from "./common/header";
import { sources } from "./common/sources";
import { equal, plainForecastSheet, rangeSheet, scenariosSheet } from "./scenario-forecast/sheets";
import { asked } from "./sensitivity/asked";
import { breakEven, sensitivityChecks } from "./sensitivity/break-even";
import { grid, gridEnd, gridHead } from "./sensitivity/grid";
import { tornado, tornadoEnd } from "./sensitivity/tornado";

const result = { width: 15, style: "line" } as const;

/** What the drivers of the forecast do to it: one by one, two at once, and how far each may move. */
export const sensitivity = [
  cover([equal]),
  plainForecastSheet,
  scenariosSheet,
  {
    key: "sensitivity",
    name: "Sensitivity",
    purpose: "Tornado, grid and break-even over the drivers of the active scenario, with a chart",
    columns: [
      { key: "section", width: 15, style: "plain" },
      { key: "label", width: 56, style: "label" },
      { key: "unit", width: 9, style: "unit" },
      { key: "note", width: 20, style: "note" },
      { key: "check", width: 20, style: "plain" },
      { key: "driver", width: 46, style: "plain" },
      { key: "low", ...result },
      { key: "high", ...result },
      { key: "swing", ...result },
      { key: "less", ...result },
      { key: "more", ...result },
    ],
    periods: false,
    figures: "low",
    orientation: "landscape",
    tab: "model",
    freeze: { row: "title", column: "label" },
    blocks: [header, asked, tornado, tornadoEnd, gridHead, grid, gridEnd, breakEven, sensitivityChecks],
  },
  rangeSheet,
  checks,
  sources,
] satisfies readonly SheetTemplate[];
