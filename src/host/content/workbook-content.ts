import type { AddInContent, PropertiesContent, WorkbookContent } from "../../workbook/workbook-content";
import type { Book } from "../excel/book";
import { Looks } from "./looks";
import { namesContent } from "./names-content";
import { sheetContent } from "./sheet-content";

const isPlain = (value: unknown): value is string | number | boolean =>
  ["string", "number", "boolean"].includes(typeof value);

function propertiesOf({ document }: Book): PropertiesContent {
  const { properties, customProperties } = document.state;
  const { comments, ...named } = properties;
  const texts = Object.entries({ ...named, description: comments }).filter(([, text]) => typeof text === "string");
  const custom = Object.entries(customProperties).filter((entry): entry is [string, string | number | boolean] =>
    isPlain(entry[1]),
  );
  return {
    ...(Object.fromEntries(texts) as Omit<PropertiesContent, "custom">),
    ...(custom.length > 0 && { custom: Object.fromEntries(custom) }),
  };
}

/** What an open workbook holds, as a file keeps it; `addIns` are those that keep settings in it. */
export function workbookContent(book: Book, addIns: readonly AddInContent[]): WorkbookContent {
  const looks = new Looks();
  const sheets = book.workbook.getSheets();
  const front = book.workbook.getActiveSheet().getSheetId();
  return {
    properties: propertiesOf(book),
    sheets: sheets.map((sheet) => sheetContent(book, sheet.getSheetId(), looks)),
    looks: looks.all,
    names: namesContent(book),
    active: Math.max(
      0,
      sheets.findIndex((sheet) => sheet.getSheetId() === front),
    ),
    xmlParts: book.document.state.xmlParts.map(({ id, xml }) => ({ id, xml })),
    addIns: addIns.filter(({ settings }) => Object.keys(settings).length > 0),
  };
}
