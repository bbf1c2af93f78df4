/** The grid engine in Node. Its packages load as CommonJS only, hence `createRequire`. */
import { createRequire } from "node:module";
import type { FUniver } from "@univerjs/core/facade";
import type { GridEngine } from "../grid/grid-engine";

type Core = typeof import("@univerjs/core");
type Facade = typeof import("@univerjs/core/facade");
type Preset = typeof import("@univerjs/preset-sheets-node-core");

const load = createRequire(import.meta.url);
const headlessPlugins = ["sheets-numfmt", "sheets-conditional-formatting", "sheets-table"];

export interface NodeGrid {
  readonly engine: GridEngine;
  readonly api: FUniver;
  dispose(): void;
}

/** Starts a grid without a screen, holding one workbook with one sheet. */
export function startNodeGrid(): NodeGrid {
  const core = load("@univerjs/core") as Core;
  const { FUniver } = load("@univerjs/core/facade") as Facade;
  const { UniverSheetsNodeCorePreset } = load("@univerjs/preset-sheets-node-core") as Preset;
  const { LocaleType } = core;
  const locale = load("@univerjs/preset-sheets-node-core/locales/en-US") as Parameters<Core["mergeLocales"]>[0];
  const univer = new core.Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: core.mergeLocales(locale) },
    logLevel: core.LogLevel.SILENT,
  });
  for (const plugin of UniverSheetsNodeCorePreset().plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(...(plugin as Parameters<typeof univer.registerPlugin>));
    else univer.registerPlugin(plugin);
  }
  for (const name of headlessPlugins) univer.registerPlugin(pluginOf(name));
  const api = FUniver.newAPI(univer);
  api.createWorkbook({
    id: "workbook",
    name: "Book1.xlsx",
    sheetOrder: ["sheet1"],
    sheets: { sheet1: { id: "sheet1", name: "Sheet1", rowCount: 5_000, columnCount: 250, cellData: {} } },
  });
  const engine: GridEngine = {
    univer,
    api,
    core,
    formula: load("@univerjs/engine-formula") as GridEngine["formula"],
    sheetsFormula: load("@univerjs/sheets-formula") as GridEngine["sheetsFormula"],
  };
  return { engine, api, dispose: () => univer.dispose() };
}

function pluginOf(name: string) {
  load(`@univerjs/${name}/facade`);
  const exported = load(`@univerjs/${name}`) as Record<string, unknown>;
  const plugin = Object.entries(exported).find(([key]) => /^Univer.*Plugin$/.test(key))?.[1];
  return plugin as Parameters<InstanceType<Core["Univer"]>["registerPlugin"]>[0];
}
