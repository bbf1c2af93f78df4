import "./presets.css";
import * as core from "@univerjs/core";
import * as formula from "@univerjs/engine-formula";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import conditionalFormattingTexts from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreTexts from "@univerjs/preset-sheets-core/locales/en-US";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import dataValidationTexts from "@univerjs/preset-sheets-data-validation/locales/en-US";
import { UniverSheetsDrawingPreset } from "@univerjs/preset-sheets-drawing";
import drawingTexts from "@univerjs/preset-sheets-drawing/locales/en-US";
import { UniverSheetsNotePreset } from "@univerjs/preset-sheets-note";
import noteTexts from "@univerjs/preset-sheets-note/locales/en-US";
import { UniverSheetsTablePreset } from "@univerjs/preset-sheets-table";
import tableTexts from "@univerjs/preset-sheets-table/locales/en-US";
import * as sheetsFormula from "@univerjs/sheets-formula";
import type { GridEngine } from "../../host/grid/grid-engine";
import { createUniver } from "./create-univer";

/** What Excel's new cells have, and what column widths count in; the grid has no other place to say it for all sheets, those to come included. */
core.DEFAULT_STYLES.ff = "Calibri";

/** A kept workbook is calculated when the add-in's functions are there. */
const noCalculation = 2;

const empty = {
  id: "workbook",
  name: "Workbook",
  sheetOrder: ["sheet1"],
  sheets: { sheet1: { id: "sheet1", name: "Sheet1", rowCount: 200, columnCount: 40, cellData: {} } },
};

/** A workbook in the container, an empty one if none was kept, with formula bar, sheet tabs, editing and undo: all of it the grid's own. */
export function createGrid(container: HTMLElement, dark: boolean, kept?: core.IWorkbookData): GridEngine {
  const { univer, api } = createUniver(
    [
      UniverSheetsCorePreset({ container, ribbonType: "simple", formula: { initialFormulaComputing: noCalculation } }),
      UniverSheetsDataValidationPreset(),
      UniverSheetsConditionalFormattingPreset(),
      UniverSheetsNotePreset(),
      UniverSheetsTablePreset(),
      UniverSheetsDrawingPreset(),
    ] as never,
    [coreTexts, dataValidationTexts, conditionalFormattingTexts, noteTexts, tableTexts, drawingTexts],
    { darkMode: dark },
  );
  api.createWorkbook(kept ?? empty);
  return { univer, api, core, formula, sheetsFormula };
}
