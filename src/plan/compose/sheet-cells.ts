import { type Book, type Row, type Sheet } from "../book/book";
import { periodColumn } from "../book/period-column";
import { fillWords } from "../book/words";
import type { Figures } from "../figures/evaluate";
import type { FilledRows } from "../figures/filled-rows";
import { formatCode, isFormatName } from "../formats";
import type { OpenCell } from "../open-cell";
import type { ColumnTemplate } from "../workbook-template";
import { type ContentCell, contentOf } from "./content-cell";
import { filledCell } from "./filled-cell";
import { fixedLook, type Looks, periodLook } from "./look";

type Cells = (OpenCell | null)[];

interface Drawing {
  readonly book: Book;
  readonly figures: Figures;
  readonly filled: FilledRows;
  readonly looks: Looks;
  /** Codes of the formats used so far, by name. */
  readonly codes: Map<string, string>;
}

const empty: ContentCell = {};
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

function drawFixed(row: Row, { key, style: own }: ColumnTemplate, at: number, drawing: Drawing): OpenCell | null {
  const { book, figures, filled, looks } = drawing;
  const { cells, style, styles, format, formats, across } = row.template;
  const { periods, figures: table } = row.block.sheet.template;
  const isFigure = !periods && key === table && across !== undefined;
  const content = isFigure ? across : cells?.[key];
  const filling = filledCell(book, row, at);
  if ((filling ?? content ?? style ?? styles?.[key]) === undefined) return null;
  const cell =
    content === undefined
      ? (filling ?? empty)
      : contentOf(content, { book, figures, filled, row, column: key })(isFigure ? 0 : undefined);
  const isText = typeof content === "string" && !content.startsWith("=");
  const named = isText ? formats?.[key] : (formats?.[key] ?? format);
  return {
    ...cell,
    style: looks.register(fixedLook(row, key, own, cell.origin)),
    format: formatOf(row, content === undefined && !filling ? undefined : named, drawing),
  };
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
  const [atFirst, later, next, forecast] = [
    first,
    across,
    ...(years.length > 0 ? [firstAhead, ahead] : [undefined, undefined]),
  ].map((content) => (content === undefined ? undefined : contentOf(content, place)));
  const code = formatOf(row, format, drawing);
  const blank = (where: "past" | "outside"): OpenCell => ({
    style: looks.register(periodLook(row, where, undefined)),
    format: where === "past" ? code : plain,
  });
  // Cells without content are one and the same within a row.
  let [within, outside]: (OpenCell | undefined)[] = [];
  return sheet.places.map((period) => {
    const filling = filledCell(book, row, periodColumn(sheet, period));
    if (filling) return { ...filling, style: looks.register(periodLook(row, "past", filling.origin)), format: code };
    const where = years.includes(period) ? "ahead" : periods.includes(period) ? "past" : "outside";
    if (where === "outside" && (empty || across !== undefined)) return (outside ??= blank(where));
    if (empty) return (within ??= blank("past"));
    const under = where === "ahead" ? (period === years[0] ? next : forecast) : period === periods[0] ? atFirst : later;
    const cell = under?.(period);
    return cell ? { ...cell, style: looks.register(periodLook(row, where, cell.origin)), format: code } : null;
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
    const cells = [
      ...columns.map((column, at) => drawFixed(row, column, at, drawing)),
      ...(periods ? drawPeriods(row, drawing) : []),
    ];
    const there = lines[row.at];
    lines[row.at] = there ? beside(there, cells) : cells;
  }
  return lines;
}
