import type { SheetPlan, WorkbookPlan } from "../../../plan/workbook-plan";
import { absoluteRange } from "../address";
import { type Part, type Relationship, spreadsheetType } from "../package/part";
import { element } from "../xml/element";
import { escapeText } from "../xml/escape";
import { namespaces } from "../xml/namespaces";

/** Names belong to their sheet, as those an insertion adds do; so do print area and title rows. */
function namesOf({ name: sheet, names, print }: SheetPlan, localSheetId: number): string[] {
  const named = [
    ...names,
    { name: "_xlnm.Print_Area", range: print.area },
    ...(print.titleRows === undefined ? [] : [{ name: "_xlnm.Print_Titles", range: print.titleRows }]),
  ];
  return named.map(({ name, range }) =>
    element("definedName", { name, localSheetId }, escapeText(absoluteRange(sheet, range))),
  );
}

/**
 * The workbook: its sheets, names and how it is calculated. A portable file is calculated anew when it is opened; a live one keeps
 * its values, which would turn into #NAME? where the add-in is not there.
 */
export function workbookPart({ sheets, live }: WorkbookPlan, relationships: readonly Relationship[]): Part {
  const sheetIds = relationships.filter(({ kind }) => kind === "worksheet").map(({ id }) => id);
  return {
    path: "xl/workbook.xml",
    contentType: spreadsheetType("sheet.main"),
    relationships,
    xml: element(
      "workbook",
      { xmlns: namespaces.main, "xmlns:r": namespaces.relationships },
      element("bookViews", {}, element("workbookView", { windowWidth: 28800, windowHeight: 15000 })),
      element(
        "sheets",
        {},
        ...sheets.map(({ name }, at) => element("sheet", { name, sheetId: at + 1, "r:id": sheetIds[at] })),
      ),
      element("definedNames", {}, ...sheets.flatMap(namesOf)),
      element("calcPr", { calcId: 191029, fullCalcOnLoad: live ? undefined : true }),
    ),
  };
}
