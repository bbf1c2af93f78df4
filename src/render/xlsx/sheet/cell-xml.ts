import type { CellContent } from "../../../workbook/cell-content";
import { readsAsFormula } from "../../../workbook/reads-as-formula";
import { columnLetters } from "../address";
import type { Distinct } from "../distinct";
import type { CellFormats } from "../styles/cell-formats";
import { escapeCellText } from "../xml/escape";
import { cellValueXml } from "./cell-value-xml";
import { callsAddIn, storedFormula } from "./stored-formula";

/** What cells of all sheets share. */
export interface Shared {
  readonly texts: Distinct;
  readonly formats: CellFormats;
  /** Seen so far: a dynamic array, a call of the add-in. */
  dynamic: boolean;
  live: boolean;
}

/** The range that an array formula fills; every call of the add-in is one, if only of its own cell. */
function arrayOf({ array }: CellContent, live: boolean, row: number, column: number): string | undefined {
  if (array === undefined && !live) return undefined;
  const { rows, columns } = array ?? { rows: 1, columns: 1 };
  const [first, last] = [`${columnLetters(column)}${row + 1}`, `${columnLetters(column + columns - 1)}${row + rows}`];
  return first === last ? first : `${first}:${last}`;
}

/** One cell of a sheet, counted from 0; nothing for a cell that holds nothing and looks like every other. */
export function cellXml(cell: CellContent | null, row: number, column: number, shared: Shared): string {
  if (cell === null) return "";
  const { value, formula, computed } = cell;
  const isText = typeof value === "string" && value !== "";
  // Text that would become a formula if its cell were edited: Excel marks it with an apostrophe that is not part of it.
  const quoted = isText && (cell.forced === true || readsAsFormula(value));
  const place = shared.formats.place(cell.style, cell.format, quoted);
  const start = `<c r="${columnLetters(column)}${row + 1}"${place === 0 ? "" : ` s="${place}"`}`;
  if (formula !== undefined) {
    const live = callsAddIn(formula);
    const range = arrayOf(cell, live, row, column);
    shared.live ||= live;
    shared.dynamic ||= range !== undefined;
    const { type, xml } = cellValueXml(computed);
    const stored = escapeCellText(storedFormula(formula));
    return range === undefined
      ? `${start}${type}><f>${stored}</f>${xml}</c>`
      : `${start}${type} cm="1"><f t="array" ref="${range}">${stored}</f>${xml}</c>`;
  }
  if (isText) return `${start} t="s"><v>${shared.texts.place(value)}</v></c>`;
  const held = value === "" || value === undefined ? computed : value;
  if (held === undefined) return place === 0 ? "" : `${start}/>`;
  const { type, xml } = cellValueXml(held);
  return `${start}${type}>${xml}</c>`;
}
