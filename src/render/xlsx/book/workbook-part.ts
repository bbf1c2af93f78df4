import type { NameContent, SheetContent } from "../../../workbook/sheet-content";
import type { WorkbookContent } from "../../../workbook/workbook-content";
import { absoluteRange } from "../address";
import { type Part, type Relationship, spreadsheetType } from "../package/part";
import { storedFormula } from "../sheet/stored-formula";
import { element } from "../xml/element";
import { escapeText } from "../xml/escape";
import { namespaces } from "../xml/namespaces";

const nameXml = ({ name, formula, comment }: NameContent, localSheetId?: number): string =>
  element("definedName", { name, localSheetId, comment }, escapeText(storedFormula(`=${formula}`)));

/** The names of a sheet; what is printed of it and repeated on every page are names too. */
function namesOf({ name: sheet, names, page }: SheetContent, at: number): string[] {
  const titles = [page.titleColumns, page.titleRows].flatMap((range) => range ?? []);
  const meant = (name: string, ranges: readonly string[]): NameContent[] =>
    ranges.length === 0
      ? []
      : [{ name: `_xlnm.${name}`, formula: ranges.map((range) => absoluteRange(sheet, range)).join(",") }];
  return [...names, ...meant("Print_Area", page.areas), ...meant("Print_Titles", titles)].map((name) =>
    nameXml(name, at),
  );
}

/**
 * The workbook: its sheets, names and how it is calculated. A portable file is calculated anew when it is opened; a live one keeps
 * its values, which would turn into #NAME? where the add-in is not there.
 */
export function workbookPart(
  { sheets, names, active }: WorkbookContent,
  relationships: readonly Relationship[],
  live: boolean,
): Part {
  const sheetIds = relationships.filter(({ kind }) => kind === "worksheet").map(({ id }) => id);
  const view = { windowWidth: 28800, windowHeight: 15000, activeTab: active === 0 ? undefined : active };
  const defined = [...names.map((name) => nameXml(name)), ...sheets.flatMap(namesOf)];
  return {
    path: "xl/workbook.xml",
    contentType: spreadsheetType("sheet.main"),
    relationships,
    xml: element(
      "workbook",
      { xmlns: namespaces.main, "xmlns:r": namespaces.relationships },
      element("bookViews", {}, element("workbookView", view)),
      element(
        "sheets",
        {},
        ...sheets.map(({ name, visibility }, at) =>
          element("sheet", { name, sheetId: at + 1, state: visibility, "r:id": sheetIds[at] }),
        ),
      ),
      defined.length === 0 ? "" : element("definedNames", {}, ...defined),
      element("calcPr", { calcId: 191029, fullCalcOnLoad: live ? undefined : true }),
    ),
  };
}
