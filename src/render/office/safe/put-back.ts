import { asOneStep } from "../in-excel";
import { enterContents } from "./enter-contents";
import { type Rectangle, rectangles } from "../rectangles";
import { type HeldCells, holdCells } from "./held-cells";

const rangeOf = (context: Excel.RequestContext, sheetId: string, { row, column, rows, columns }: Rectangle) =>
  context.workbook.worksheets.getItem(sheetId).getRangeByIndexes(row, column, rows, columns);

/** The cells that hold something else now, as rectangles. */
const changed = (held: HeldCells, now: HeldCells | undefined) =>
  rectangles(
    held.contents.map((cells, down) =>
      cells.map((content, across) =>
        content === now?.contents[down]?.[across] && held.formats[down]?.[across] === now?.formats[down]?.[across]
          ? undefined
          : "changed",
      ),
    ),
  ).get("changed") ?? [];

const partOf = (grid: HeldCells["contents"], { row, column, rows, columns }: Rectangle) =>
  grid.slice(row, row + rows).map((cells) => cells.slice(column, column + columns));

/** Puts back what ranges held; cells that hold it still are left alone. */
export async function putBackIn(context: Excel.RequestContext, held: readonly HeldCells[]): Promise<void> {
  const now = await holdCells(
    context,
    held.map((cells) => rangeOf(context, cells.sheetId, cells)),
  );
  const parts = held.flatMap((cells, at) =>
    changed(cells, now[at]).map((place) => ({
      range: rangeOf(context, cells.sheetId, {
        ...place,
        row: cells.row + place.row,
        column: cells.column + place.column,
      }),
      contents: partOf(cells.contents, place),
      formats: partOf(cells.formats, place),
    })),
  );
  // All are emptied first: what stands in the way of an array would stop it.
  for (const { range } of parts) range.clear("Contents");
  for (const { range, contents, formats } of parts) enterContents(range, contents, formats);
  await context.sync();
}

/** The same as a step of its own. */
export const putBack = async (held: readonly HeldCells[]): Promise<void> =>
  held.length === 0 ? undefined : asOneStep((context) => putBackIn(context, held));
