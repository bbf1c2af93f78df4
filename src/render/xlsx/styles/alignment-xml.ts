import type { CellLook } from "../../../workbook/cell-look";
import { element } from "../xml/element";

/** Where in its cell the content stands; nothing where it stands as Excel puts it. An indent is one from a side. */
export function alignmentXml({ align, vertical, indent, wrap, rotation }: CellLook): string {
  if (align === undefined && vertical === undefined && wrap !== true && rotation === undefined && indent === undefined)
    return "";
  return element("alignment", { horizontal: align, vertical, textRotation: rotation, indent, wrapText: wrap });
}
