import type { SheetPlan } from "../../../plan/workbook-plan";
import { columnLetters } from "../address";
import { numbered, type Part, spreadsheetType } from "../package/part";
import { element } from "../xml/element";
import { namespaces } from "../xml/namespaces";
import type { Shared } from "./cell-xml";
import { columnsXml } from "./columns-xml";
import { conditionsXml } from "./conditions-xml";
import { ignoredErrorsXml } from "./ignored-errors-xml";
import { linksOf } from "./links";
import { pageXml } from "./page-xml";
import { rowsXml } from "./rows-xml";
import { scenariosXml } from "./scenarios-xml";
import { validationsXml } from "./validations-xml";
import { viewXml } from "./view-xml";

/** What hangs on a sheet: its charts and its notes, where it has any. */
export interface Attachments {
  readonly drawing?: Part;
  readonly comments?: Part;
  readonly noteShapes?: Part;
}

const argb = (color: string): string => `FF${color.slice(1).toUpperCase()}`;

/** One sheet; `number` counts from 1. */
export function sheetPart(plan: SheetPlan, number: number, shared: Shared, attached: Attachments): Part {
  const { drawing, comments, noteShapes } = attached;
  const own = numbered([
    ...(drawing ? [{ kind: "drawing", target: drawing }] : []),
    ...(noteShapes ? [{ kind: "vmlDrawing", target: noteShapes }] : []),
    ...(comments ? [{ kind: "comments", target: comments }] : []),
  ]);
  const reference = (name: string, kind: string): string => {
    const found = own.find((one) => one.kind === kind);
    return found ? element(name, { "r:id": found.id }) : "";
  };
  const links = linksOf(plan, own.length);
  const last = `${columnLetters(Math.max(plan.widths.length, 1) - 1)}${Math.max(plan.cells.length, 1)}`;
  // The order of the elements is Excel's: it repairs a sheet where they stand otherwise.
  return {
    path: `xl/worksheets/sheet${number}.xml`,
    contentType: spreadsheetType("worksheet"),
    relationships: [...own, ...links.relationships],
    xml: element(
      "worksheet",
      { xmlns: namespaces.main, "xmlns:r": namespaces.relationships },
      element(
        "sheetPr",
        {},
        element("tabColor", { rgb: argb(plan.tabColor) }),
        element("pageSetUpPr", { fitToPage: true }),
      ),
      element("dimension", { ref: `A1:${last}` }),
      viewXml(plan, number === 1),
      element("sheetFormatPr", { defaultRowHeight: 15, outlineLevelRow: plan.groups.length > 0 ? 1 : undefined }),
      columnsXml(plan),
      rowsXml(plan, shared),
      scenariosXml(plan, shared.formats),
      conditionsXml(plan, shared.formats),
      validationsXml(plan),
      links.xml,
      pageXml(plan),
      ignoredErrorsXml(plan),
      reference("drawing", "drawing"),
      reference("legacyDrawing", "vmlDrawing"),
    ),
  };
}
