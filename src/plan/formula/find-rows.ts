import type { CollectionName } from "../block-template";
import { type Book, groupOf, type Items, type Row } from "../book/book";
import type { ReferenceEnd } from "./reference";

const sameItem = (a: Items, b: Items, name: CollectionName): boolean => {
  const [one, other] = [a.get(name), b.get(name)];
  return one === undefined || other === undefined || one.id === other.id;
};

/** Two places agree where they do not stand for different items of one collection. */
function agrees(a: Items, b: Items): boolean {
  for (const name of a.keys()) if (!sameItem(a, b, name)) return false;
  return true;
}

/** Rows of a name that formulas of `from` may mean: of its own block, else of blocks for the same items, on its sheet or the one named. */
function candidates(book: Book, from: Row, name: string, sheetKey: string | undefined): Row[] {
  for (const item of from.items.values()) {
    const bound = sheetKey === undefined ? item.rows?.[name] : undefined;
    if (bound) return [bound];
  }
  const own =
    sheetKey === undefined ? from.block.sheet.byKey.get(name)?.filter(({ block }) => block === from.block) : undefined;
  if (own !== undefined && own.length > 0) return own;
  const sheet =
    sheetKey === undefined ? from.block.sheet : book.sheets.find(({ template }) => template.key === sheetKey);
  if (!sheet) throw new Error(`No sheet "${sheetKey ?? ""}" in the template.`);
  return (sheet.byKey.get(name) ?? []).filter(({ block }) => agrees(block.items, from.items));
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
