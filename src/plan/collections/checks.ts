import { type Book, type Item, type Row, rowsOf } from "../book/book";
import { fillWords } from "../book/words";
import type { Figures } from "../figures/evaluate";
import { findRows } from "../formula/find-rows";

/** Why figures a check needs are missing, each reason once. */
function reasons(book: Book, row: Row, keys: readonly string[], figures: Figures): string {
  const rows = keys.flatMap((key) => findRows(book, row, { row: key, all: true }));
  const sentences = rows.flatMap((one) => [...(figures.get(one)?.across.values() ?? [])].flatMap(({ failure }) => failure?.message ?? []));
  return [...new Set(sentences)].join(" ");
}

/** One item for each row of the book that checks something; the row learns its item, so that it can show the verdict. */
export function checkItems(book: Book, figures: Figures): Item[] {
  return book.sheets.flatMap(rowsOf).flatMap((row, place): Item[] => {
    const { check, format = "fine" } = row.template;
    if (!check) return [];
    const one = (key: string): Row => {
      const [found] = findRows(book, row, { row: key, all: false });
      if (!found) throw new Error(`Check "${row.template.key}" names no row "${key}".`);
      return found;
    };
    const item: Item = {
      id: `${place}`,
      words: {
        label: fillWords(check.label, row.words),
        where: row.block.sheet.template.name,
        scheme: row.words["scheme.name"] ?? "",
        format,
        sheet: row.block.sheet.template.key,
        reasons: reasons(book, row, check.figures, figures),
      },
      rows: { beyond: row, difference: one(check.difference), tolerance: one(check.tolerance) },
    };
    row.items = new Map(row.items).set("checks", item);
    return [item];
  });
}
