import type { Book, Row, Sheet } from "../book/book";
import { rowsOf } from "../book/book";
import { fillWords } from "../book/words";
import type { Figures } from "../figures/evaluate";
import { formatCode, isFormatName } from "../formats";
import type { Content } from "../row-template";
import type { CellStyle } from "../styles";
import type { CellPlan } from "../workbook-plan";
import { contentCell } from "./content-cell";
import { fixedLook, type Look, lookName, periodLook, styleOf } from "./look";

type Grid = (CellPlan | null)[][];

/** Collects the looks that the cells of a workbook use. */
export type Looks = Map<string, CellStyle>;

interface Drawing {
  readonly book: Book;
  readonly figures: Figures;
  readonly looks: Looks;
}

function formatOf(row: Row, format: string | undefined, scale: number): string {
  if (format === undefined) return formatCode("plain", scale);
  const name = fillWords(format, row.words);
  if (!isFormatName(name)) throw new Error(`Row "${row.template.key}": no format "${name}".`);
  return formatCode(name, scale);
}

function register(looks: Looks, look: Look): string {
  const name = lookName(look);
  if (!looks.has(name)) looks.set(name, styleOf(look));
  return name;
}

function drawFixed(row: Row, key: string, content: Content | undefined, { book, figures, looks }: Drawing): CellPlan | null {
  const { template } = row;
  if (content === undefined && template.style === undefined && template.styles?.[key] === undefined) return null;
  const { origin, ...cell } = content === undefined ? { origin: undefined } : contentCell(content, { book, figures, row, period: undefined, column: key });
  const named = template.formats === undefined ? undefined : template.formats[key];
  const format = typeof content === "string" && !content.startsWith("=") ? named : (named ?? template.format);
  return { ...cell, style: register(looks, fixedLook(row, key, origin)), format: formatOf(row, format, book.request.scale) };
}

function drawPeriod(row: Row, period: number, { book, figures, looks }: Drawing): CellPlan | null {
  const { across, first, style, format } = row.template;
  const { periods } = row.block;
  const inside = periods.includes(period);
  const content = inside ? (periods[0] === period ? (first ?? across) : across) : undefined;
  if (content === undefined && style === undefined && across === undefined) return null;
  const { origin, ...cell } = content === undefined ? { origin: undefined } : contentCell(content, { book, figures, row, period });
  const look = periodLook(row, inside, origin);
  return { ...cell, style: register(looks, look), format: formatOf(row, content === undefined ? undefined : format, book.request.scale) };
}

/** The cells of a sheet, row by row from A1, all rows equally long. */
export function sheetCells(sheet: Sheet, drawing: Drawing): Grid {
  const { columns, periods } = sheet.template;
  const places = periods ? drawing.book.request.periods.map((_, place) => place) : [];
  const blank = () => Array.from({ length: columns.length + places.length }, () => null);
  const rows = rowsOf(sheet);
  const height = Math.max(0, ...rows.map(({ at }) => at + 1));
  const grid: Grid = Array.from({ length: height }, blank);
  for (const row of rows)
    grid[row.at] = [
      ...columns.map(({ key }) => drawFixed(row, key, row.template.cells?.[key], drawing)),
      ...places.map((place) => drawPeriod(row, place, drawing)),
    ];
  return grid;
}
