import type { Area } from "../excel/area";

interface WrittenCell {
  readonly v?: unknown;
  readonly f?: unknown;
  readonly si?: unknown;
  readonly p?: unknown;
}

/** The smallest rectangle around the cells whose content a grid mutation wrote; undefined where it wrote none. */
export function changedArea(sheetId: string, parameters: object): Area | undefined {
  const written = "cellValue" in parameters ? parameters.cellValue : undefined;
  if (typeof written !== "object" || written === null) return undefined;
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const [row, cells] of Object.entries(written as Record<string, Record<string, WrittenCell | null> | null>))
    for (const [column, cell] of Object.entries(cells ?? {})) {
      if (cell && !("v" in cell || "f" in cell || "si" in cell || "p" in cell)) continue;
      [top, bottom] = [Math.min(top, Number(row)), Math.max(bottom, Number(row))];
      [left, right] = [Math.min(left, Number(column)), Math.max(right, Number(column))];
    }
  return bottom < 0
    ? undefined
    : { sheetId, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
