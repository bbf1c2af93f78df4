import { type Book, type Item, type Row, rowsOf } from "../book/book";
import { fillWords } from "../book/words";
import type { Figures } from "../figures/evaluate";
import type { CheckTemplate } from "../row-template";
import { findRows } from "../formula/find-rows";

/** As many reasons as a reader takes in; the rest stand as n/d in the rows checked. */
const most = 4;

/** Why figures a check needs are missing, each reason once. */
function reasons(book: Book, row: Row, { figures: keys, comparatives = [] }: CheckTemplate, figures: Figures): string {
  const failures = (of: readonly string[]) =>
    of
      .flatMap((name) => {
        const [key, sheet] = name.split("!").reverse();
        return findRows(book, row, { row: key ?? name, all: true }, sheet);
      })
      .flatMap((one) => [...(figures.get(one)?.across.values() ?? [])].flatMap(({ failure }) => failure ?? []));
  const before = failures(comparatives).filter(({ failure }) => failure !== "did-not-exist");
  const sentences = [...new Set([...failures(keys), ...before].map(({ message }) => message))];
  const rest = sentences.length - most;
  return [
    ...sentences.slice(0, most),
    ...(rest > 0 ? [`And ${rest} more: every n/d in the rows that the check reads.`] : []),
  ].join(" ");
}

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
        holds: byConstruction(book, row, check, figures) ? "OK (by construction)" : "OK",
        reasons: reasons(book, row, check, figures),
      },
      rows: { beyond: row, difference: one(check.difference), tolerance: one(check.tolerance) },
    };
    row.items = new Map(row.items).set("checks", item);
    return [item];
  });
}
