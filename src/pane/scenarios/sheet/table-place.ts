/** A scenario table of the workbook by the name of its range, which stays when sheets are renamed and rows move. */
export interface TablePlace {
  /** The sheet a name belongs to by its id; empty for names of the whole workbook. */
  readonly sheetId: string;
  /** The tab the table stands on, for users. */
  readonly sheet: string;
  readonly name: string;
}

/** What scenario tables are called: `scenario_table`, a second one on the same sheet `scenario_table_2`. */
const tableName = /^scenario_table(_\d+)?$/iu;

export const isTableName = (name: string): boolean => tableName.test(name);

/** What the cell with the active scenario of a table is called. */
export const activeName = ({ name }: TablePlace): string => `active_scenario${tableName.exec(name)?.[1] ?? ""}`;

export const samePlace = (one: TablePlace | undefined, other: TablePlace | undefined): boolean =>
  one?.sheetId === other?.sheetId && one?.name === other?.name;

/** The names among which a table's is. */
export const namesAt = (context: Excel.RequestContext, { sheetId }: TablePlace): Excel.NamedItemCollection =>
  sheetId === "" ? context.workbook.names : context.workbook.worksheets.getItem(sheetId).names;

/** The cells of a table; fails where its name is gone. */
export const tableRange = (context: Excel.RequestContext, place: TablePlace): Excel.Range =>
  namesAt(context, place).getItem(place.name).getRange();
