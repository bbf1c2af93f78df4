const office = "http://schemas.openxmlformats.org/officeDocument/2006";

/** The vocabularies of a workbook's parts (ECMA-376). */
export const namespaces = {
  main: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  relationships: `${office}/relationships`,
  drawing: "http://schemas.openxmlformats.org/drawingml/2006/main",
  chart: "http://schemas.openxmlformats.org/drawingml/2006/chart",
  sheetDrawing: "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
  dynamicArray: "http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray",
  missingAsBlank: "http://schemas.microsoft.com/office/drawing/2017/03/chart",
} as const;
