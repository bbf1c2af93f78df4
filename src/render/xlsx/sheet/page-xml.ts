import type { PageContent, Sides } from "../../../workbook/page-content";
import type { SheetContent } from "../../../workbook/sheet-content";
import { element } from "../xml/element";
import { escapeText } from "../xml/escape";

const sidesXml = (name: string, sides: Sides | undefined): string =>
  sides === undefined ? "" : element(name, {}, escapeText(`&L${sides.left}&C${sides.center}&R${sides.right}`));

function optionsXml({ centered, gridlines }: PageContent): string {
  if (centered !== true && gridlines !== true) return "";
  return element("printOptions", { horizontalCentered: centered, gridLines: gridlines });
}

/** How the sheet is printed: on which paper, how large, and what stands on every page. */
export function pageXml({ page }: SheetContent): string {
  const { orientation, fit, scale, paper, margins, header, footer } = page;
  const { left, right, top, bottom } = margins;
  const size = fit ? { fitToWidth: fit.wide, fitToHeight: fit.high } : { scale };
  const texts = sidesXml("oddHeader", header) + sidesXml("oddFooter", footer);
  return (
    optionsXml(page) +
    element("pageMargins", { left, right, top, bottom, header: margins.header, footer: margins.footer }) +
    element("pageSetup", { paperSize: paper, orientation, ...size }) +
    (texts === "" ? "" : element("headerFooter", {}, texts))
  );
}
