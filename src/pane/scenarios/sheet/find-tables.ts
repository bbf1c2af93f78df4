import { isTableName, type TablePlace } from "./table-place";

/** The scenario tables of the workbook by the names of their ranges, in the order of their sheets. */
export async function findTables(context: Excel.RequestContext): Promise<readonly TablePlace[]> {
  const sheets = context.workbook.worksheets.load("items/id,items/name");
  const shared = context.workbook.names.load("items/name,items/type");
  await context.sync();
  const named = sheets.items.map((sheet) => ({ sheet, names: sheet.names.load("items/name,items/type") }));
  const ofWorkbook = shared.items
    .filter(({ name, type }) => isTableName(name) && type === "Range")
    .map((item) => {
      const range = item.getRange();
      return { name: item.name, sheet: range.worksheet.load("name") };
    });
  await context.sync();
  return [
    ...named.flatMap(({ sheet: { id, name: sheet }, names }) =>
      names.items
        .filter(({ name, type }) => isTableName(name) && type === "Range")
        .map(({ name }): TablePlace => ({ sheetId: id, sheet, name })),
    ),
    ...ofWorkbook.map(({ name, sheet }): TablePlace => ({ sheetId: "", sheet: sheet.name, name })),
  ];
}
