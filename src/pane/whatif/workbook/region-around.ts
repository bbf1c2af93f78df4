import { isBlankCell } from "../../../engine/asked/cell-text";
import type { Area } from "./area";

/** The filled cells around a cell up to blank rows and columns, as Excel's current region: a selection of one cell means its table. */
export function regionAround(values: readonly (readonly unknown[])[], row: number, column: number): Area {
  const filled = (down: number, across: number) => !isBlankCell(values[down]?.[across]);
  let [top, bottom, left, right] = [row, row, column, column];
  const across = (at: number) => values[0] !== undefined && span(left - 1, right + 1).some((each) => filled(at, each));
  const down = (at: number) => span(top - 1, bottom + 1).some((each) => filled(each, at));
  for (let grown = true; grown;) {
    grown = true;
    if (across(top - 1)) top--;
    else if (across(bottom + 1)) bottom++;
    else if (down(left - 1)) left--;
    else if (down(right + 1)) right++;
    else grown = false;
  }
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

const span = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => from + at);
