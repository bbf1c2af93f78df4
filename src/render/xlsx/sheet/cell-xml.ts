import type { CellPlan } from "../../../plan/workbook-plan";
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
}

/** Text that would become a formula if its cell were edited: Excel marks it with an apostrophe that is not part of it. */
const looksLikeFormula = /^[=+\-@\u0000-\u001F]/; // eslint-disable-line no-control-regex -- a control character may hide one

/** What a cell shows that holds no formula: a link to a sheet shows the name of its tab. */
const contentOf = ({ link, value }: CellPlan): CellPlan["value"] =>
  link !== undefined && "sheet" in link ? link.sheet : value;

/** The range that an array formula fills; every call of the add-in is one, if only of its own cell. */
function arrayOf({ array, formula = "" }: CellPlan, row: number, column: number): string | undefined {
  if (array === undefined && !callsAddIn(formula)) return undefined;
  const { rows, columns } = array ?? { rows: 1, columns: 1 };
  const [first, last] = [`${columnLetters(column)}${row + 1}`, `${columnLetters(column + columns - 1)}${row + rows}`];
  return first === last ? first : `${first}:${last}`;
}

/** One cell of a sheet, counted from 0; nothing for a cell that holds nothing and looks like every other. */
export function cellXml(cell: CellPlan | null, row: number, column: number, { texts, formats }: Shared): string {
  if (cell === null) return "";
  const content = contentOf(cell);
  const isText = typeof content === "string" && content !== "";
  const place = formats.place(cell.style, cell.format, isText && looksLikeFormula.test(content));
  const start = `<c r="${columnLetters(column)}${row + 1}"${place === 0 ? "" : ` s="${place}"`}`;
  if (cell.formula !== undefined) {
    const range = arrayOf(cell, row, column);
    const { type, xml } = cellValueXml(cell.computed);
    const formula = escapeCellText(storedFormula(cell.formula));
    return range === undefined
      ? `${start}${type}><f>${formula}</f>${xml}</c>`
      : `${start}${type} cm="1"><f t="array" ref="${range}">${formula}</f>${xml}</c>`;
  }
  if (isText) return `${start} t="s"><v>${texts.place(content)}</v></c>`;
  if (typeof content === "number") return `${start}><v>${content}</v></c>`;
  if (cell.computed === undefined) return place === 0 ? "" : `${start}/>`;
  const { type, xml } = cellValueXml(cell.computed);
  return `${start}${type}>${xml}</c>`;
}
