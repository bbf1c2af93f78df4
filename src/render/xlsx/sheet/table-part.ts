import type { SheetContent, TableContent } from "../../../workbook/sheet-content";
import { cornersOf } from "../address";
import { type Part, spreadsheetType } from "../package/part";
import { element } from "../xml/element";
import { namespaces } from "../xml/namespaces";

/** A table of a sheet, its columns named as its first row names them; `number` counts over the whole workbook, from 1. */
export function tablePart({ name, range }: TableContent, { cells }: SheetContent, number: number): Part {
  const [from, to] = cornersOf(range);
  const columns = Array.from({ length: to.column - from.column + 1 }, (_, at) =>
    String(cells[from.row]?.[from.column + at]?.value ?? `Column${at + 1}`).replaceAll("\n", "_x000a_"),
  );
  return {
    path: `xl/tables/table${number}.xml`,
    contentType: spreadsheetType("table"),
    xml: element(
      "table",
      { xmlns: namespaces.main, id: number, name, displayName: name, ref: range, totalsRowShown: false },
      element("autoFilter", { ref: range }),
      element(
        "tableColumns",
        { count: columns.length },
        ...columns.map((column, at) => element("tableColumn", { id: at + 1, name: column })),
      ),
      element("tableStyleInfo", { name: "TableStyleMedium2", showRowStripes: true }),
    ),
  };
}
