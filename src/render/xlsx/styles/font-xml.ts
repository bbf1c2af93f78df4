import type { CellLook } from "../../../workbook/cell-look";
import { element, valued } from "../xml/element";
import { colored } from "./color-xml";

const flag = (name: string, on: boolean | undefined): string => (on === true ? element(name) : "");

/** The order of the elements is the schema's. */
export const fontXml = (look: CellLook): string => {
  const { bold, italic, strike, underline, script, size = 11, color, font = "Calibri" } = look;
  return element(
    "font",
    {},
    flag("b", bold),
    flag("i", italic),
    flag("strike", strike),
    underline === undefined ? "" : underline === "single" ? element("u") : valued("u", underline),
    script === undefined ? "" : valued("vertAlign", script),
    valued("sz", size),
    colored("color", color),
    valued("name", font),
    font === "Calibri" ? valued("family", 2) : "",
  );
};
