import type { Margins, PageContent, Sides } from "../../workbook/page-content";
import { cellsAddress } from "../excel/area";
import type { Book } from "../excel/book";
import { PageLayout } from "../excel/page/page-layout";
import { paperSizes } from "../excel/page/paper-sizes";
import { areasOf } from "../excel/range/range-areas";
import { areaOf } from "../excel/range/range-content";

const pointsToTheInch = 72;
/** Excel's own, which no setting of the object model that this host plays changes. */
const besideThePage = { header: 0.3, footer: 0.3 };

const marginsOf = ({ leftMargin, rightMargin, topMargin, bottomMargin }: PageLayout): Margins => ({
  left: leftMargin / pointsToTheInch,
  right: rightMargin / pointsToTheInch,
  top: topMargin / pointsToTheInch,
  bottom: bottomMargin / pointsToTheInch,
  ...besideThePage,
});

const written = (sides: Sides): Sides | undefined =>
  Object.values(sides).every((text) => text === "") ? undefined : sides;

function sizeOf({ zoom }: PageLayout): Pick<PageContent, "fit" | "scale"> {
  const { scale, horizontalFitToPages, verticalFitToPages } = zoom;
  if (horizontalFitToPages === undefined && verticalFitToPages === undefined)
    return typeof scale === "number" && scale !== 100 ? { scale } : {};
  return { fit: { wide: Number(horizontalFitToPages ?? 0), high: Number(verticalFitToPages ?? 0) } };
}

/** How a sheet is printed. */
export function pageContent(book: Book, sheetId: string): PageContent {
  const layout = new PageLayout(book, sheetId);
  const said = book.document.sheet(sheetId).page ?? {};
  const texts = layout.headersFooters.defaultForAllPages;
  const header = written({ left: texts.leftHeader, center: texts.centerHeader, right: texts.rightHeader });
  const footer = written({ left: texts.leftFooter, center: texts.centerFooter, right: texts.rightFooter });
  const [rows, columns] = [layout.getPrintTitleRowsOrNullObject(), layout.getPrintTitleColumnsOrNullObject()];
  return {
    orientation: layout.orientation === "Landscape" ? "landscape" : "portrait",
    ...sizeOf(layout),
    ...(said.paperSize !== undefined && { paper: paperSizes.findIndex((size) => size === layout.paperSize) + 1 }),
    margins: marginsOf(layout),
    ...(header && { header }),
    ...(footer && { footer }),
    ...(layout.centerHorizontally && { centered: true }),
    ...(layout.printGridlines && { gridlines: true }),
    areas: layout.getPrintAreaOrNullObject()?.[areasOf].map(cellsAddress) ?? [],
    ...(rows && { titleRows: cellsAddress(rows[areaOf]) }),
    ...(columns && { titleColumns: cellsAddress(columns[areaOf]) }),
  };
}
