import { type Book, type Item, type Row } from "../book/book";
import { fillWords, wordOf } from "../book/words";
import type { Figures } from "../figures/evaluate";
import type { CheckTemplate } from "../row-template";
import { findRows } from "../formula/find-rows";
import { checkReasons } from "./check-reasons";

/** Whether a check cannot fail: an identity of its formulas, or in every year it tests a figure that was derived from the others. */
function byConstruction(book: Book, row: Row, { identity, closing = [] }: CheckTemplate, figures: Figures): boolean {
  if (identity !== undefined) return identity;
  const rows = closing.flatMap((key) => findRows(book, row, { row: key, all: true }));
  const years = row.block.periods
    .map((period) => rows.flatMap((one) => figures.get(one)?.across.get(period)?.selection ?? []))
    .filter((stated) => stated.length > 0);
  return years.length > 0 && years.every((stated) => stated.some(({ figure }) => figure.derived));
}

/** One item for each row of the book that checks something; the row learns its item, so that it can show the verdict. */
export function checkItems(book: Book, figures: Figures): Item[] {
  return book.sheets
    .flatMap(({ rows }) => rows)
    .flatMap((row, place): Item[] => {
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
          scheme: wordOf(row.words, "scheme.name") ?? "",
          format,
          sheet: row.block.sheet.template.key,
          holds: byConstruction(book, row, check, figures) ? "OK (by construction)" : "OK",
          reasons: checkReasons(book, row, check, figures),
        },
        rows: { beyond: row, difference: one(check.difference), tolerance: one(check.tolerance) },
      };
      row.items = new Map(row.items).set("checks", item);
      return [item];
    });
}
