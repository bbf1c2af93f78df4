import type { SheetTemplate } from "../src/plan/workbook-template";
import { checks } from "./common/checks";
import { cover } from "./common/cover";
import { sources } from "./common/sources";
import { equal, forecastSheet, rangeSheet, scenariosForManager, sideSheet } from "./scenario-forecast/sheets";

/** Five years ahead by segment, in scenarios that stand beside each other. */
export const scenarioForecast = [
  cover([equal]),
  forecastSheet,
  scenariosForManager,
  sideSheet,
  rangeSheet,
  checks,
  sources,
] satisfies readonly SheetTemplate[];
