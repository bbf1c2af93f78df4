import { element } from "./element";
import { escapeCellText } from "./escape";

/** A text of a cell or note, `t`; blanks at its ends are kept. */
export const textElement = (text: string): string =>
  element("t", text.trim() === text ? {} : { "xml:space": "preserve" }, escapeCellText(text));
