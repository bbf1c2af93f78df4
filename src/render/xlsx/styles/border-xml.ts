import type { CellLook, LineLook } from "../../../workbook/cell-look";
import { element } from "../xml/element";
import { colored } from "./color-xml";

const edge = (name: string, look: LineLook | undefined): string =>
  look === undefined ? element(name) : element(name, { style: look.line }, colored("color", look.color));

/** The lines around a cell. */
export const borderXml = ({ left, right, top, bottom }: CellLook): string =>
  element(
    "border",
    {},
    edge("left", left),
    edge("right", right),
    edge("top", top),
    edge("bottom", bottom),
    element("diagonal"),
  );
