import type { Failure } from "../../engine/failure";
import { type Book, requestOf, type Row } from "../book/book";
import { wordOf } from "../book/words";
import { comparisonOf } from "../facts/comparison";
import type { Figures } from "../figures/evaluate";
import { findRows } from "../formula/find-rows";
import type { CheckTemplate } from "../row-template";

/** As many reasons as a reader takes in; the rest stand as n/d in the rows checked. */
const most = 4;

/** Stands for the lines of a sentence. */
const place = "\u0000";

/** A figure that is missing, and where. */
interface Missing {
  readonly row: Row;
  readonly period: number;
  readonly failure: Failure;
}

/** The figures missing in the rows of some names; `sheet!row` is a row of another sheet. */
const missingIn = (book: Book, row: Row, names: readonly string[], figures: Figures): Missing[] =>
  names
    .flatMap((name) => {
      const [key, sheet] = name.split("!").reverse();
      return findRows(book, row, { row: key ?? name, all: true }, sheet);
    })
    .flatMap((one) =>
      [...(figures.get(one)?.across ?? [])].flatMap(([period, { failure }]) =>
        failure ? [{ row: one, period, failure }] : [],
      ),
    );

/** Whether a year before is missed: not where there was none, of the structure or of the dataset. */
function isMissed(book: Book, { row, period, failure }: Missing): boolean {
  if (failure.failure === "did-not-exist") return false;
  const structure = row.items.get("schemes")?.structure;
  const request = requestOf(row.items, book.request);
  return !structure || comparisonOf(request, structure, request.periods[period] ?? "") !== "no base";
}

/** Sentences that differ in the line alone, as one that names all of the lines: each reason once. */
function reasonsOf(missing: readonly Missing[]): string[] {
  const lines = new Map<string, Set<string>>();
  for (const { row, failure } of missing) {
    const name = wordOf(row.words, "line.name") ?? "";
    const sentence = name === "" ? failure.message : failure.message.replace(name, place);
    lines.set(sentence, (lines.get(sentence) ?? new Set()).add(name));
  }
  return [...lines].map(([sentence, names]) => sentence.replace(place, [...names].join(", ")));
}

/** Why figures a check needs are missing. */
export function checkReasons(book: Book, row: Row, check: CheckTemplate, figures: Figures): string {
  const before = missingIn(book, row, check.comparatives ?? [], figures).filter((one) => isMissed(book, one));
  const sentences = reasonsOf([...missingIn(book, row, check.figures, figures), ...before]);
  const rest = sentences.length - most;
  if (sentences.length === 0) return requestOf(row.items, book.request).own ? "Figures that are not typed yet." : "-";
  return [
    ...sentences.slice(0, most),
    ...(rest > 0 ? [`And ${rest} more: every n/d in the rows that the check reads.`] : []),
  ].join(" ");
}
