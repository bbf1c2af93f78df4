import type { SheetContent } from "../../../workbook/sheet-content";
import { columnLetters } from "../address";
import { numbered, type Part, spreadsheetType } from "../package/part";
import { colored } from "../styles/color-xml";
import { element } from "../xml/element";
import { namespaces } from "../xml/namespaces";
import type { Shared } from "./cell-xml";
import { columnsXml, storedWidth } from "./columns-xml";
import { conditionsXml } from "./conditions-xml";
import { ignoredErrorsXml } from "./ignored-errors-xml";
import { linksOf } from "./links";
import { mergesXml } from "./merges-xml";
import { pageXml } from "./page-xml";
import { protectionXml } from "./protection-xml";
import { rowsXml } from "./rows-xml";
import { scenariosXml } from "./scenarios-xml";
import { validationsXml } from "./validations-xml";
import { viewXml } from "./view-xml";

/** What hangs on a sheet: its charts, its notes and its tables, where it has any. */
export interface Attachments {
  readonly drawing?: Part;
  readonly comments?: Part;
  readonly noteShapes?: Part;
  readonly tables: readonly Part[];
}

const deepest = (levels: Readonly<Record<number, number>> = {}): number | undefined => {
  const most = Math.max(0, ...Object.values(levels));
  return most === 0 ? undefined : most;
};

const formatXml = ({ usualWidth, rowLevels, columnLevels }: SheetContent): string =>
  element("sheetFormatPr", {
    defaultColWidth: usualWidth === undefined ? undefined : storedWidth(usualWidth),
    defaultRowHeight: 15,
    outlineLevelRow: deepest(rowLevels),
    outlineLevelCol: deepest(columnLevels),
  });

const propertiesXml = ({ tabColor, page }: SheetContent): string => {
  const inside = colored("tabColor", tabColor) + (page.fit ? element("pageSetUpPr", { fitToPage: true }) : "");
  return inside === "" ? "" : element("sheetPr", {}, inside);
};

function dimensionOf({ widths, cells }: SheetContent): string {
  const columns = cells.reduce((most, row) => Math.max(most, row.length), Math.max(widths.length, 1));
  return `A1:${columnLetters(columns - 1)}${Math.max(cells.length, 1)}`;
}

/** One sheet; `number` counts from 1. */
export function sheetPart(
  sheet: SheetContent,
  number: number,
  shared: Shared,
  attached: Attachments,
  isInFront: boolean,
): Part {
  const { drawing, comments, noteShapes, tables } = attached;
  const own = numbered([
    ...(drawing ? [{ kind: "drawing", target: drawing }] : []),
    ...(noteShapes ? [{ kind: "vmlDrawing", target: noteShapes }] : []),
    ...(comments ? [{ kind: "comments", target: comments }] : []),
    ...tables.map((target) => ({ kind: "table", target })),
  ]);
  const references = (name: string, kind: string): string =>
    own
      .filter((one) => one.kind === kind)
      .map(({ id }) => element(name, { "r:id": id }))
      .join("");
  const links = linksOf(sheet, own.length);
  // The order of the elements is Excel's: it repairs a sheet where they stand otherwise.
  return {
    path: `xl/worksheets/sheet${number}.xml`,
    contentType: spreadsheetType("worksheet"),
    relationships: [...own, ...links.relationships],
    xml: element(
      "worksheet",
      { xmlns: namespaces.main, "xmlns:r": namespaces.relationships },
      propertiesXml(sheet),
      element("dimension", { ref: dimensionOf(sheet) }),
      viewXml(sheet, isInFront),
      formatXml(sheet),
      columnsXml(sheet),
      rowsXml(sheet, shared),
      protectionXml(sheet),
      scenariosXml(sheet, shared.formats),
      mergesXml(sheet),
      conditionsXml(sheet, shared.formats),
      validationsXml(sheet),
      links.xml,
      pageXml(sheet),
      ignoredErrorsXml(sheet),
      references("drawing", "drawing"),
      references("legacyDrawing", "vmlDrawing"),
      tables.length === 0 ? "" : element("tableParts", { count: tables.length }, references("tablePart", "table")),
    ),
  };
}
