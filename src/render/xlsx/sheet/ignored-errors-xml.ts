import type { SheetContent } from "../../../workbook/sheet-content";
import { columnLetters } from "../address";
import { element } from "../xml/element";

const isNumber = (text: string): boolean => /\d/.test(text) && /^[\s\d.,%()+-]+$/.test(text);

/** Text that looks like a number is meant as text here: Excel would mark each such cell as a likely mistake. */
export function ignoredErrorsXml({ cells }: SheetContent): string {
  const areas = cells.flatMap((line, row) =>
    line.flatMap((cell, column) =>
      typeof cell?.value === "string" && isNumber(cell.value) ? [`${columnLetters(column)}${row + 1}`] : [],
    ),
  );
  if (areas.length === 0) return "";
  return element("ignoredErrors", {}, element("ignoredError", { sqref: areas.join(" "), numberStoredAsText: true }));
}
