import { type Part, spreadsheetType } from "../package/part";
import { element } from "../xml/element";
import { namespaces } from "../xml/namespaces";
import { textElement } from "../xml/text-element";

/** The texts of all cells, each once, in the order of their places. */
export const sharedStringsPart = (texts: readonly string[]): Part => ({
  path: "xl/sharedStrings.xml",
  contentType: spreadsheetType("sharedStrings"),
  xml: element(
    "sst",
    { xmlns: namespaces.main, uniqueCount: texts.length },
    ...texts.map((text) => `<si>${textElement(text)}</si>`),
  ),
});
