import type { ConditionLook } from "../../../workbook/condition-content";
import { element } from "../xml/element";
import { colored } from "./color-xml";

const flag = (name: string, on: boolean | undefined): string =>
  on === undefined ? "" : element(name, on ? {} : { val: false });

/** What a condition changes of a cell's look. */
export function changeXml({ fill, color, bold, italic, underline, strike }: ConditionLook): string {
  const font = [
    flag("b", bold),
    flag("i", italic),
    flag("strike", strike),
    underline === true ? element("u") : "",
    colored("color", color),
  ].join("");
  // In a condition the colour of a solid fill is its background.
  const solid = element("fill", {}, element("patternFill", { patternType: "solid" }, colored("bgColor", fill)));
  return element("dxf", {}, font === "" ? "" : element("font", {}, font), fill === undefined ? "" : solid);
}
