import type { LateCollections } from "../collections/items-of";
import type { Request } from "../request/request";
import type { WorkbookTemplate } from "../workbook-template";
import { type Block, type Book, nameRows, type Sheet } from "./book";
import { type Context, expandBlock, type Repetition } from "./expand";
import { placesOf } from "./places-of";
import { fillWords, type Spoken } from "./words";

/**
 * All rows of the workbook, in two passes: first those the request alone decides, then those that list what the first ones hold
 * (checks and sources).
 */
export function buildBook(
  template: WorkbookTemplate,
  request: Request,
  words: Spoken,
  late: (book: Book) => LateCollections,
): Book {
  const whole: Repetition = { items: new Map(), words };
  const context: Context = { request, late: {}, found: new Map() };
  const sheets = template.sheets.map((sheetTemplate): Sheet & { waiting: (Block[] | undefined)[] } => {
    const sheet: Sheet = {
      template: sheetTemplate,
      places: placesOf(sheetTemplate, request),
      blocks: [],
      rows: [],
      byKey: new Map(),
    };
    const waiting = sheetTemplate.blocks.map((block) => expandBlock(block, sheet, whole, context));
    sheet.blocks.push(...waiting.flatMap((blocks) => blocks ?? []));
    nameRows(sheet);
    return Object.assign(sheet, { waiting });
  });
  const book: Book = { title: fillWords("{template.title}: {companies}", words), request, sheets };
  const later = { ...context, late: late(book) };
  for (const sheet of sheets) {
    const blocks = sheet.waiting.map(
      (known, place) =>
        known ?? expandBlock(sheet.template.blocks[place] ?? { key: "", rows: [] }, sheet, whole, later) ?? [],
    );
    sheet.blocks.splice(0, sheet.blocks.length, ...blocks.flat());
    nameRows(sheet);
  }
  layOut(book);
  return book;
}

/** Gives every row its place: blocks under each other, in the template's order, some beside the one before. */
function layOut(book: Book): void {
  for (const { blocks } of book.sheets) {
    let top = 0;
    let end = 0;
    for (const { template, rows } of blocks) {
      if (template.beside !== true) top = end;
      rows.forEach((row, place) => (row.at = top + place));
      end = Math.max(end, top + rows.length);
    }
  }
}
