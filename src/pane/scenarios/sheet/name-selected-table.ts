import { tableAround } from "./table-around";
import { isTableName, type TablePlace } from "./table-place";
import { inExcel } from "../../../render/office/in-excel";
import { readGrids } from "../../../render/office/requests/read-grids";

/** Gives the scenario table at the selection a name on its sheet, by which it is found from then on; undefined where there is no table. */
export async function nameSelectedTable(): Promise<TablePlace | undefined> {
  return inExcel(async (context) => {
    const selected = context.workbook.getSelectedRange().load("rowIndex,columnIndex,rowCount,columnCount");
    const sheet = selected.worksheet.load("id,name");
    const names = sheet.names.load("items/name");
    const [used] = await readGrids(context, [sheet.getUsedRangeOrNullObject(true)], ["values"]);
    if (!used) return undefined;
    const area = tableAround(
      { values: used.values, row: used.row, column: used.column },
      {
        row: selected.rowIndex,
        column: selected.columnIndex,
        rows: selected.rowCount,
        columns: selected.columnCount,
      },
    );
    if (!area) return undefined;
    const taken = names.items.map(({ name }) => name.toLowerCase()).filter(isTableName);
    let [name, next] = ["scenario_table", 2];
    while (taken.includes(name)) name = `scenario_table_${next++}`;
    sheet.names.add(name, sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns));
    await context.sync();
    return { sheetId: sheet.id, sheet: sheet.name, name };
  });
}
