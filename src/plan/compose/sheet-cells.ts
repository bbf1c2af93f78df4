import { type Book, type Row, type Sheet } from "../book/book";
import { periodColumn } from "../book/period-column";
import { fillWords } from "../book/words";
import type { Figures } from "../figures/evaluate";
import type { FilledRows } from "../figures/filled-rows";
import { formatCode, isFormatName, markedFormat } from "../formats";
import type { OpenCell } from "../open-cell";
import type { Content } from "../row-template";
import type { ColumnTemplate } from "../workbook-template";
import { type ContentCell, contentOf } from "./content-cell";
import { filledCell } from "./filled-cell";
import type { Looks } from "./look";

type Cells = (OpenCell | null)[];

interface Drawing {
  readonly book: Book;
  readonly figures: Figures;
  readonly filled: FilledRows;
  readonly looks: Looks;
  /** Codes of the formats used so far, by name. */
  readonly codes: Map<string, string>;
}

const plain = formatCode("plain", 1);

/** The code of a format's name, or of the name that a text's words give. */
function formatOf(row: Row, format: string | undefined, { book, codes }: Drawing): string {
  if (format === undefined) return plain;
  const name = fillWords(format, row.words);
  const known = codes.get(name);
  if (known !== undefined) return known;
  if (!isFormatName(name)) throw new Error(`Row "${row.template.key}": no format "${name}".`);
  const code = formatCode(name, book.request.scale);
  codes.set(name, code);
  return code;
}

/** A cell's content gets its look: assigned to it, since spreading objects of many shapes is slow. */
const dressed = (cell: ContentCell, { name: style }: { readonly name: string }, format: string): OpenCell =>
  Object.assign(cell, { style, format: cell.source?.secondary === true ? markedFormat(format) : format });

function drawFixed(row: Row, column: ColumnTemplate, at: number, drawing: Drawing): OpenCell | null {
  const { book, figures, filled, looks } = drawing;
  const { key } = column;
  const { cells, style, styles, format, formats, across } = row.template;
  const { periods, figures: table } = row.block.sheet.template;
  const isFigure = !periods && key === table && across !== undefined;
  const content = isFigure ? across : cells?.[key];
  const filling = filledCell(book, row, at);
  if ((filling ?? content ?? style ?? styles?.[key]) === undefined) return null;
  const cell =
    content === undefined
      ? filling
      : contentOf(content, { book, figures, filled, row, column: key })(isFigure ? 0 : undefined);
  const look = looks.fixed(row.template, column, cell?.origin);
  if (!cell) return look.blank;
  const isText = typeof content === "string" && !content.startsWith("=");
  const named = isText ? formats?.[key] : (formats?.[key] ?? format);
  return dressed(cell, look, formatOf(row, named, drawing));
}

/**
 * The cells of a row under the years; those its block does not span are greyed. A row that speaks of years gone by alone, or of forecast ones,
 * has nothing under the others.
 */
function drawPeriods(row: Row, drawing: Drawing): Cells {
  const { book, figures, filled, looks } = drawing;
  const { across, first = across, ahead, firstAhead = ahead, style, format } = row.template;
  const { periods, ahead: years, sheet } = row.block;
  const empty = across === undefined && firstAhead === undefined;
  if (empty && style === undefined) return sheet.places.map(() => null);
  const place = { book, figures, filled, row };
  const drawn = (content: Content | undefined) => (content === undefined ? undefined : contentOf(content, place));
  const later = drawn(across);
  const atFirst = first === across ? later : drawn(first);
  const forecast = years.length > 0 ? drawn(ahead) : undefined;
  const next = years.length === 0 || firstAhead === ahead ? forecast : drawn(firstAhead);
  const code = formatOf(row, format, drawing);
  // Cells without content are one and the same within a row.
  let within: OpenCell | undefined;
  return sheet.places.map((period) => {
    const filling = filledCell(book, row, periodColumn(sheet, period));
    if (filling) return dressed(filling, looks.period(row.template, "past", filling.origin), code);
    const where = years.includes(period) ? "ahead" : periods.includes(period) ? "past" : "outside";
    if (where === "outside" && (empty || across !== undefined))
      return looks.period(row.template, where, undefined).blank;
    if (empty) return (within ??= dressed({}, looks.period(row.template, "past", undefined), code));
    const under = where === "ahead" ? (period === years[0] ? next : forecast) : period === periods[0] ? atFirst : later;
    const cell = under?.(period);
    return cell ? dressed(cell, looks.period(row.template, where, cell.origin), code) : null;
  });
}

const isFilled = (cell: OpenCell | null | undefined) => cell?.value !== undefined || cell?.formula !== undefined;

/** Two rows in one place, of blocks beside each other: what one leaves free the other fills. */
const beside = (left: Cells, right: Cells): Cells =>
  left.map((cell, column) => {
    const other = right[column] ?? null;
    return cell === null || (isFilled(other) && !isFilled(cell)) ? other : cell;
  });

/** The cells of a sheet, row by row from A1, all rows equally long. */
export function sheetCells(sheet: Sheet, drawing: Drawing): Cells[] {
  const { columns, periods } = sheet.template;
  const lines: Cells[] = [];
  for (const row of sheet.rows) {
    const fixed = columns.map((column, at) => drawFixed(row, column, at, drawing));
    const cells = periods ? fixed.concat(drawPeriods(row, drawing)) : fixed;
    const there = lines[row.at];
    lines[row.at] = there ? beside(there, cells) : cells;
  }
  return lines;
}
