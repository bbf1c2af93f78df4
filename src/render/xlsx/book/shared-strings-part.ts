import { type Part, spreadsheetType } from "../package/part";
import { element } from "../xml/element";
import { escapeCellText } from "../xml/escape";
import { namespaces } from "../xml/namespaces";

/** Whether XML would lose something at the ends of a text. */
const hasEdges = (text: string): boolean => text.trim() !== text;

/** The texts of all cells, each once, in the order of their places. */
export const sharedStringsPart = (texts: readonly string[]): Part => ({
  path: "xl/sharedStrings.xml",
  contentType: spreadsheetType("sharedStrings"),
  xml: element(
    "sst",
    { xmlns: namespaces.main, uniqueCount: texts.length },
    texts
      .map((text) => `<si><t${hasEdges(text) ? ' xml:space="preserve"' : ""}>${escapeCellText(text)}</t></si>`)
      .join(""),
  ),
});
