import type { CellLook } from "../../../workbook/cell-look";
import { element } from "../xml/element";
import { colored } from "./color-xml";

export const pattern = (patternType: string, foreground = "", background = ""): string =>
  element("fill", {}, element("patternFill", { patternType }, foreground, background));

/** A colour, or a pattern over it. */
export function fillXml({ fill, pattern: over }: CellLook): string {
  if (over !== undefined) return pattern(over.kind, colored("fgColor", over.color), colored("bgColor", fill));
  return fill === undefined ? pattern("none") : pattern("solid", colored("fgColor", fill));
}
