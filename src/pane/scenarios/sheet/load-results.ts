import type { Cell } from "../../../engine/asked/broadcast";
import { type Result, resultOf } from "../results";
import type { ResultSheet } from "./find-results";

/** Asks for the outputs of all scenarios; to be read after the next sync. */
export function loadResults(
  context: Excel.RequestContext,
  sheets: readonly ResultSheet[],
): { read(scenarios: readonly string[]): readonly Result[] } {
  const loading = sheets.map(({ sheetId, blocks }) => {
    const rows = blocks.flatMap((block) => [...block.rows.values()]);
    const columns = blocks.flatMap((block) => block.columns);
    const [top, left] = [Math.min(...rows), Math.min(...columns)];
    const range = context.workbook.worksheets
      .getItem(sheetId)
      .getRangeByIndexes(top, left, Math.max(...rows) - top + 1, Math.max(...columns) - left + 1)
      .load("values");
    return { blocks, top, left, range };
  });
  return {
    read: (scenarios) =>
      loading.flatMap(({ blocks, top, left, range }) => {
        const values = range.values as Cell[][];
        return blocks.map((block) => resultOf(block, scenarios, (row, column) => values[row - top]?.[column - left]));
      }),
  };
}
