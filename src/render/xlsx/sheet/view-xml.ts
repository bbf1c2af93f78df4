import type { SheetContent } from "../../../workbook/sheet-content";
import { columnLetters } from "../address";
import { element } from "../xml/element";

/** The rows and columns that stay in view. */
function paneXml({ rows, columns }: NonNullable<SheetContent["freeze"]>): string {
  const pane = rows === 0 ? "topRight" : columns === 0 ? "bottomLeft" : "bottomRight";
  const first = `${columnLetters(columns)}${rows + 1}`;
  const split = { xSplit: columns === 0 ? undefined : columns, ySplit: rows === 0 ? undefined : rows };
  return (
    element("pane", { ...split, topLeftCell: first, activePane: pane, state: "frozen" }) +
    element("selection", { pane, activeCell: first, sqref: first })
  );
}

/** How the sheet is looked at. */
export const viewXml = ({ freeze, gridlines }: SheetContent, isInFront: boolean): string =>
  element(
    "sheetViews",
    {},
    element(
      "sheetView",
      { showGridLines: gridlines ? undefined : false, tabSelected: isInFront ? true : undefined, workbookViewId: 0 },
      freeze && freeze.rows + freeze.columns > 0 ? paneXml(freeze) : "",
    ),
  );
