import type { ICellData } from "@univerjs/core";
import type { CellContent, CellValue, LinkContent } from "../../workbook/cell-content";
import type { Book } from "../excel/book";
import { cellType, errorValues, valueOf } from "../excel/cell-value";
import { extrasAt } from "../excel/format/cell-extras";
import type { CellLink } from "../excel/format/cell-extras";
import { cellAt, isTextAt, styleAt } from "../excel/range/cells";
import { formulaAt } from "../excel/range/formula-at";
import { spillArea } from "../excel/range/spill";
import { fileFormula } from "./formula/file-formula";
import { isDynamic } from "./formula/is-dynamic";
import type { Looks } from "./looks";

/** Errors that files have a word for; what the grid shows beyond them is #VALUE! there. */
const known = new Set(["#N/A", "#DIV/0!", "#VALUE!", "#NUM!", "#REF!", "#NAME?", "#NULL!"]);

/** What a formula or a spill comes to. */
function computed(cell: ICellData | undefined): CellValue {
  const value = valueOf(cell);
  if (typeof value !== "string" || !errorValues.has(value)) return value;
  return { error: known.has(value) ? value : "#VALUE!" };
}

/** A text with letters of several looks, as a plain one. */
const richText = (cell: ICellData | undefined): string | undefined =>
  cell?.p?.body?.dataStream.replace(/\r\n$/, "").replaceAll("\r", "\n");

function linkOf(link: CellLink | undefined): LinkContent | undefined {
  const tip = link?.screenTip === undefined ? {} : { tip: link.screenTip };
  if (link?.address !== undefined) return { url: link.address, ...tip };
  return link?.documentReference === undefined ? undefined : { place: link.documentReference, ...tip };
}

type Held = Pick<CellContent, "value" | "formula" | "computed" | "array" | "forced">;

/** What stands in a cell, apart from how it looks. */
function heldAt(book: Book, sheetId: string, row: number, column: number): Held {
  const cell = cellAt(book, sheetId, row, column);
  const { own, shown } = cell;
  if (own?.f || own?.si) {
    const formula = String(formulaAt(book, sheetId, row, column));
    const value = computed(shown);
    if (!formula.startsWith("=")) return { computed: value }; // an error typed as such
    const place = { sheetId, row, column, rows: 1, columns: 1 };
    const spill = spillArea(book, place);
    const array = spill ?? (isDynamic(book, formula, sheetId) ? place : undefined);
    return {
      formula: fileFormula(formula),
      computed: value,
      ...(array && { array: { rows: array.rows, columns: array.columns } }),
    };
  }
  const rich = richText(own);
  if (rich !== undefined && rich !== "") return { value: rich };
  if (shown === undefined || shown.v === null || shown.v === undefined) return {};
  if (shown !== own) return { computed: computed(shown) };
  const value = valueOf(own);
  if (isTextAt(cell)) return { value: String(value), ...(own.t === cellType.forcedText && { forced: true }) };
  return { value: own.t === cellType.number ? Number(value) : value };
}

/** A cell with all a file keeps of it; null where it is as every other. */
export function contentAt(book: Book, sheetId: string, row: number, column: number, looks: Looks): CellContent | null {
  const held = heldAt(book, sheetId, row, column);
  const [full, extras] = [styleAt(book, sheetId, row, column), extrasAt(book, sheetId, row, column)];
  const style = looks.name(full, extras);
  const format = full.n?.pattern ?? "";
  const link = linkOf(extras.link);
  if (style === "" && format === "" && !link && Object.keys(held).length === 0) return null;
  return { ...held, style, format: format === "" ? "General" : format, ...(link && { link }) };
}
