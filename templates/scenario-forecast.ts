import type { WorkbookTemplate } from "../src/plan/workbook-template";
import { checks } from "./common/checks";
import { cover } from "./common/cover";
import { sources } from "./common/sources";
import { equal, forecastSheet, rangeSheet, scenariosSheet, sideSheet } from "./scenario-forecast/sheets";

/** Five years ahead by segment, in scenarios that stand beside each other. */
export const scenarioForecast = {
  id: "scenario-forecast",
  title: "Scenario forecast",
  purpose:
    "Five forecast years by segment in Base, Bull, Bear and a scenario of your own: growth with fade, eliminations, cost of revenue and gross profit, all side by side",
  metric: "revenue",
  axes: ["segment", "product"],
  forecast: 5,
  sheets: [cover([equal]), forecastSheet, scenariosSheet, sideSheet, rangeSheet, checks, sources],
} as const satisfies WorkbookTemplate;
