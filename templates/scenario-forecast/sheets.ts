import type { BlockTemplate } from "../../src/plan/block-template";
import type { SheetTemplate } from "../../src/plan/workbook-template";
import { modelColumns } from "../common/columns";
import { constant } from "../common/cover";
import { modelHeader } from "../common/header";
import { blank, section } from "../common/rows";
import { chartData, charts } from "./charts";
import { choice, scenariosHeader } from "./choice";
import { table, usedDrivers } from "./drivers";
import { basis, growth, revenue } from "./forecast";
import { group, years } from "./group";
import { definitions, modelChecks, modelRange, modelResult, rangeReading } from "./model-range";
import { scenarios } from "./scenarios";
import { blocks, comparison } from "./side";
import { translated } from "./translated";

/** The newest structure, as filed and as forecast. */
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
  ],
};

/** With the charts, which read the sheet Side by side. */
const drawn: BlockTemplate = { ...structure, rows: [...structure.rows, ...chartData, blank("structure_end")], charts };

export const equal = constant(
  "equal",
  "Tolerance of two equal calculations",
  1e-12,
  "a blank scenario and Base",
  "exponent",
);

const scenarioColumn = { width: 12, style: "line" } as const;

const forecast = (block: BlockTemplate, purpose: string): SheetTemplate => ({
  key: "model",
  name: "Forecast",
  purpose,
  columns: modelColumns,
  periods: true,
  orientation: "landscape",
  tab: "model",
  freeze: { row: "period", column: "label" },
  blocks: [modelHeader, years, group, block],
});

export const forecastSheet = forecast(drawn, "Actuals and five forecast years of the active scenario, with charts");
export const plainForecastSheet = forecast(structure, "Actuals and five forecast years of the active scenario");

export const scenariosSheet: SheetTemplate = {
  key: "scenarios",
  name: "Scenarios",
  purpose: "The active scenario and the drivers of each, with where their defaults come from",
  columns: [
    { key: "section", width: 15, style: "plain" },
    { key: "label", width: 56, style: "label" },
    { key: "unit", width: 9, style: "unit" },
    { key: "note", width: 46, style: "note" },
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
};

/**
 * With a scenario of Excel's own for each: it chooses itself, and the drivers stay in the table, so that the two cannot disagree. Only where
 * no later sheet has a chart: LibreOffice makes sheets of these scenarios and then draws the charts of later ones in wrong places.
 */
export const scenariosForManager: SheetTemplate = {
  ...scenariosSheet,
  scenarios: scenarios.map(({ name }) => ({
    name,
    comment: `Chooses ${name} as the active scenario: Forecast and Model range show it. Its drivers are in the table on this sheet.`,
    changes: [{ row: "active", column: "base", value: name }],
  })),
};

export const sideSheet: SheetTemplate = {
  key: "side",
  name: "Side by side",
  purpose: "All scenarios at once: totals, change to Base, then each scenario line by line",
  columns: modelColumns,
  periods: "from the last",
  orientation: "landscape",
  tab: "model",
  freeze: { row: "period", column: "label" },
  blocks: [modelHeader, years, comparison, ...blocks],
};

/** The model range; after what SEG.MODEL makes of it what else it comes to. */
export const rangeWith = (more: readonly BlockTemplate[]): SheetTemplate => ({
  key: "range",
  name: "Model range",
  purpose: "The active scenario's forecast as a range that the what-if functions read",
  // Low and high are columns of the range; the last one stays blank there and ends with the names of the result, which begin left of it.
  columns: [
    { key: "section", width: 15, style: "plain" },
    { key: "label", width: 48, style: "label" },
    { key: "unit", width: 8, style: "unit" },
    { key: "note", width: 15, style: "note" },
    { key: "check", width: 18, style: "plain" },
    { key: "line", width: 46, style: "plain" },
    { key: "low", width: 9, style: "line" },
    { key: "high", width: 9, style: "line" },
    { key: "result", width: 12, style: "check" },
  ],
  periods: "from the last",
  orientation: "landscape",
  tab: "control",
  freeze: { row: "period", column: "label" },
  blocks: [
    modelHeader,
    rangeReading,
    modelRange,
    { key: "range_end", rows: [blank("range_end")] },
    definitions,
    modelResult,
    modelChecks,
    ...more,
  ],
});

export const rangeSheet = rangeWith([]);
