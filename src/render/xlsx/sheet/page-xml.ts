import type { SheetPlan } from "../../../plan/workbook-plan";
import { element } from "../xml/element";
import { escapeText } from "../xml/escape";

const inches = { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 };

/** How the sheet is printed: so many pages wide, as long as it takes or on one page, with a footer on every page. */
export function pageXml({ print: { orientation, footer, across, onePage } }: SheetPlan): string {
  const sides = [`&L${footer.left}`, `&C${footer.center}`, `&R${footer.right}`].join("");
  return (
    element("pageMargins", inches) +
    element("pageSetup", { orientation, fitToWidth: across, fitToHeight: onePage === true ? 1 : 0 }) +
    element("headerFooter", {}, element("oddFooter", {}, escapeText(sides)))
  );
}
