import { packed, type Part, sent } from "./in-requests";

/** What of cells is read. */
export type Field = "formulas" | "values" | "numberFormat" | "text";

/** Cells as they were read, with the place of the first of them, counted from 0. */
export type Grid<Read extends Field> = Readonly<Record<Read, unknown[][]>> & {
  readonly row: number;
  readonly column: number;
};

/** Bytes of one of these of a cell, about. */
const cellBytes = 40;
/** Cells of one range: some to an answer, so that an answer can be halved. */
const most = 4_000;

interface Band extends Part {
  readonly sheetId: string;
  readonly at: number;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A range as bands of rows that an answer takes. */
function bands(range: Excel.Range, sheetId: string, at: number, fields: number): Band[] {
  const { rowIndex, columnIndex: column, rowCount, columnCount: columns } = range;
  const height = Math.max(1, Math.floor(most / columns));
  return Array.from({ length: Math.ceil(rowCount / height) }, (_, part) => {
    const rows = Math.min(height, rowCount - part * height);
    return {
      sheetId,
      at,
      row: rowIndex + part * height,
      column,
      rows,
      columns,
      bytes: rows * columns * fields * cellBytes,
    };
  });
}

/**
 * Reads ranges, however many and large, in answers that Excel gives; undefined for those that are null objects. Syncs once for their sizes
 * and, as a rule, once for their cells; what else waits for an answer comes with the first.
 */
export async function readGrids<Read extends Field>(
  context: Excel.RequestContext,
  ranges: readonly Excel.Range[],
  fields: readonly Read[],
): Promise<(Grid<Read> | undefined)[]> {
  const asked = ranges.map((range) => ({
    range: range.load("rowIndex,columnIndex,rowCount,columnCount"),
    sheet: range.worksheet.load("id"),
  }));
  await context.sync();
  const grids = asked.map(({ range: { isNullObject, rowIndex: row, columnIndex: column } }) => {
    if (isNullObject) return undefined;
    return { row, column, ...Object.fromEntries(fields.map((field) => [field, []])) } as unknown as Grid<Read>;
  });
  const all = asked.flatMap(({ range, sheet }, at) =>
    range.isNullObject ? [] : bands(range, sheet.id, at, fields.length),
  );
  const read = async (some: readonly Band[]) => {
    const loaded = some.map(({ sheetId, row, column, rows, columns }) =>
      context.workbook.worksheets.getItem(sheetId).getRangeByIndexes(row, column, rows, columns).load(fields.join(",")),
    );
    await context.sync();
    for (const [which, { at }] of some.entries())
      for (const field of fields) grids[at]?.[field].push(...((loaded[which]?.[field] ?? []) as unknown[][]));
  };
  for (const some of packed(all)) await sent(some, read);
  return grids;
}
