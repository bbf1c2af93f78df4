import { type Book, groupOf, type Items, type Row } from "../book/book";
import type { ReferenceEnd } from "./reference";

/** Two places agree where they do not stand for different items of one collection. */
function agrees(a: Items, b: Items): boolean {
  if (a === b || a.size === 0) return true;
  for (const [name, one] of a) {
    const other = b.get(name);
    if (other !== undefined && one.id !== other.id) return false;
  }
  return true;
}

/** The row that an item of the place binds to the name. */
function boundRow(items: Items, name: string): Row | undefined {
  for (const { rows } of items.values()) if (rows?.[name]) return rows[name];
  return undefined;
}

/** Rows of a name that formulas of `from` may mean: of its own block, else of blocks for the same items, on its sheet or the one named. */
function candidates(book: Book, from: Row, name: string, sheetKey: string | undefined): Row[] {
  const bound = sheetKey === undefined ? boundRow(from.items, name) : undefined;
  if (bound) return [bound];
  const sheet =
    sheetKey === undefined ? from.block.sheet : book.sheets.find(({ template }) => template.key === sheetKey);
  if (!sheet) throw new Error(`No sheet "${sheetKey ?? ""}" in the template.`);
  const named = sheet.byKey.get(name) ?? [];
  const own = sheetKey === undefined ? named.filter(({ block }) => block === from.block) : [];
  return own.length > 0 ? own : named.filter(({ block }) => agrees(block.items, from.items));
}

/** The rows one end of a reference means, from top to bottom; without `*` exactly one. */
export function findRows(book: Book, from: Row, end: ReferenceEnd, sheet?: string): Row[] {
  if (end.row === undefined) return end.all ? groupOf(from) : [from];
  const found = candidates(book, from, end.row, sheet);
  if (end.all) return found;
  const same = found.filter(({ items }) => agrees(items, from.items));
  if (same.length !== 1) {
    const where = `row "${from.template.key}" of sheet "${from.block.sheet.template.key}"`;
    throw new Error(`"{${end.row}}" in ${where} means ${same.length} rows; write * for all of them.`);
  }
  return same;
}
