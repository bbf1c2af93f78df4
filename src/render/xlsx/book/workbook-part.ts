import type { SheetPlan, WorkbookPlan } from "../../../plan/workbook-plan";
import { absoluteRange } from "../address";
import { type Part, type Relationship, spreadsheetType } from "../package/part";
import { element } from "../xml/element";
import { escapeText } from "../xml/escape";
import { namespaces } from "../xml/namespaces";

/** Names belong to their sheet, as those an insertion adds do; so do what is printed and what is repeated on every page. */
function namesOf({ name: sheet, names, print }: SheetPlan, localSheetId: number): string[] {
  const titles = [print.titleColumns, print.titleRows].flatMap((range) => range ?? []);
  const named = [
    ...names.map(({ name, range }) => ({ name, ranges: [range] })),
    { name: "_xlnm.Print_Area", ranges: print.areas },
    ...(titles.length === 0 ? [] : [{ name: "_xlnm.Print_Titles", ranges: titles }]),
  ];
  return named.map(({ name, ranges }) => {
    const formula = ranges.map((range) => absoluteRange(sheet, range)).join(",");
    return element("definedName", { name, localSheetId }, escapeText(formula));
  });
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
