import { columnNumber } from "../../workbook/column-number";
import type { Area } from "./area";

/** What Excel says of whole rows and columns that came or went: `5:7` or `B:C`. */
export interface Shift {
  readonly changeType: string;
  readonly address: string;
}

/** First place and count of an address of whole rows or whole columns, counted from 0. */
function span(address: string): readonly [number, number] | undefined {
  const [, first = "", last = first] =
    /^\$?([A-Z]+|\d+)(?::\$?([A-Z]+|\d+))?$/i.exec(address.split("!").at(-1) ?? "") ?? [];
  const at = (text: string) => (/^\d/.test(text) ? Number(text) : columnNumber(text) + 1);
  return first === "" ? undefined : [at(first) - 1, at(last) - at(first) + 1];
}

/** A stretch after places came or went; undefined where all of it went. */
function moved(from: number, size: number, at: number, count: number): readonly [number, number] | undefined {
  if (count > 0) return at <= from ? [from + count, size] : [from, at < from + size ? size + count : size];
  const gone = (low: number, high: number) => Math.max(0, Math.min(high, at - count) - Math.max(low, at));
  const left = size - gone(from, from + size);
  return left > 0 ? [from - gone(0, from), left] : undefined;
}

/** Where an area stands after rows or columns of its sheet were inserted or deleted; undefined where all of it was deleted. */
export function shiftedArea(area: Area, { changeType, address }: Shift): Area | undefined {
  const [, kind, what] = /^(Row|Column)(Inserted|Deleted)$/.exec(changeType) ?? [];
  const found = kind === undefined ? undefined : span(address);
  if (!found) return area;
  const [at, count] = [found[0], what === "Inserted" ? found[1] : -found[1]];
  const [from, size] = kind === "Row" ? [area.row, area.rows] : [area.column, area.columns];
  const now = moved(from, size, at, count);
  if (!now) return undefined;
  return kind === "Row" ? { ...area, row: now[0], rows: now[1] } : { ...area, column: now[0], columns: now[1] };
}
