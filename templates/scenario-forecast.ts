import type { BlockTemplate } from "../src/plan/block-template";
import type { WorkbookTemplate } from "../src/plan/workbook-template";
import { checks } from "./common/checks";
import { modelColumns } from "./common/columns";
import { constant, cover } from "./common/cover";
import { modelHeader } from "./common/header";
import { blank, section } from "./common/rows";
import { sources } from "./common/sources";
import { chartData, charts } from "./scenario-forecast/charts";
import { choice, scenariosHeader } from "./scenario-forecast/choice";
import { table, usedDrivers } from "./scenario-forecast/drivers";
import { basis, growth, revenue } from "./scenario-forecast/forecast";
import { group, years } from "./scenario-forecast/group";
import { modelChecks, modelRange, modelResult, rangeReading } from "./scenario-forecast/model-range";
import { blocks, comparison } from "./scenario-forecast/side";
import { translated } from "./scenario-forecast/translated";

const structure: BlockTemplate = {
  key: "structure",
  repeat: "schemes",
  when: "{scheme.newest}",
  rows: [
    section("structure_head", "{scheme.name}", "stated {scheme.stated}{scheme.before}"),
    ...revenue,
    ...growth,
    ...translated,
    ...basis,
    ...chartData,
    blank("structure_end"),
  ],
  charts,
};

const equal = constant("equal", "Tolerance of two equal calculations", 1e-12, "a blank scenario and Base", "exponent");

const scenarioColumn = { width: 12, style: "line" } as const;

/** Five years ahead by segment, in scenarios that stand beside each other. */
export const scenarioForecast = {
  id: "scenario-forecast",
  title: "Scenario forecast",
  purpose:
    "Five forecast years by segment in Base, Bull, Bear and a scenario of your own: growth with fade, eliminations, cost of revenue and gross profit, all side by side",
  metric: "revenue",
  axes: ["segment", "product"],
  forecast: 5,
  sheets: [
    cover([equal]),
    {
      key: "model",
      name: "Forecast",
      purpose: "Actuals and five forecast years of the active scenario, with charts",
      columns: modelColumns,
      periods: true,
      orientation: "landscape",
      tab: "model",
      freeze: { row: "period", column: "label" },
      blocks: [modelHeader, years, group, structure],
    },
    {
      key: "scenarios",
      name: "Scenarios",
      purpose: "The active scenario and the drivers of each, with where their defaults come from",
      columns: [
        { key: "section", width: 13, style: "plain" },
        { key: "label", width: 56, style: "label" },
        { key: "unit", width: 9, style: "unit" },
        { key: "note", width: 42, style: "note" },
        { key: "check", width: 26, style: "plain" },
        { key: "base", ...scenarioColumn },
        { key: "bull", ...scenarioColumn },
        { key: "bear", ...scenarioColumn },
        { key: "custom", ...scenarioColumn },
        { key: "active", ...scenarioColumn },
      ],
      periods: false,
      figures: "active",
      orientation: "landscape",
      tab: "model",
      freeze: { row: "title", column: "label" },
      blocks: [scenariosHeader, choice, table, usedDrivers],
    },
    {
      key: "side",
      name: "Side by side",
      purpose: "All scenarios at once: totals, change to Base, then each scenario line by line",
      columns: modelColumns,
      periods: "from the last",
      orientation: "landscape",
      tab: "model",
      freeze: { row: "period", column: "label" },
      blocks: [modelHeader, years, comparison, ...blocks],
    },
    {
      key: "range",
      name: "Model range",
      purpose: "The active scenario's forecast as a range that the what-if functions read",
      columns: [...modelColumns, { key: "line", width: 40, style: "plain" }],
      periods: "from the last",
      orientation: "landscape",
      tab: "control",
      freeze: { row: "period", column: "label" },
      blocks: [
        modelHeader,
        rangeReading,
        modelRange,
        { key: "range_end", rows: [blank("range_end")] },
        modelResult,
        modelChecks,
      ],
    },
    checks,
    sources,
  ],
} as const satisfies WorkbookTemplate;
