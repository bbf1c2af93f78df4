import { priorPeriod } from "../../engine/asked/period";
import type { Failure } from "../../engine/failure";
import { type Book, requestOf, type Row } from "../book/book";
import { wordOf } from "../book/words";
import { comparisonOf } from "../facts/comparison";
import { isRowExpected } from "../facts/expected-lines";
import type { Figures } from "../figures/evaluate";
import { findRows } from "../formula/find-rows";
import type { CheckTemplate } from "../row-template";

/** As many reasons as a reader takes in; the rest stand as n/d in the rows checked. */
const most = 4;

/** Stand for the lines and for the period of a sentence. */
const place = "\u0000";
const time = "\u0001";
const firstPeriod = /\b(?:[HQ]\d)?FY\d{4}\b/;

/** A figure that is missing, and where. */
interface Missing {
  readonly row: Row;
  readonly period: number;
  readonly failure: Failure;
}

/**
 * The figures missing in the rows of some names, so many years before the column's; `sheet!row` is a row of another sheet. A line that the
 * year's table does not have is not missing in it.
 */
const missingIn = (book: Book, row: Row, names: readonly string[], figures: Figures, before: 0 | 1): Missing[] =>
  names
    .flatMap((name) => {
      const [key, sheet] = name.split("!").reverse();
      return findRows(book, row, { row: key ?? name, all: true }, sheet);
    })
    .flatMap((one) => {
      const request = requestOf(one.items, book.request);
      return [...(figures.get(one)?.across ?? [])].flatMap(([period, { failure }]) => {
        const year = priorPeriod(request.periods[period] ?? "", before);
        return failure && isRowExpected(request, one, year) ? [{ row: one, period, failure }] : [];
      });
    });

/** Whether a year before is missed: not where there was none, of the structure or of the dataset. */
function isMissed(book: Book, { row, period, failure }: Missing): boolean {
  if (failure.failure === "did-not-exist") return false;
  const structure = row.items.get("schemes")?.structure;
  const request = requestOf(row.items, book.request);
  return !structure || comparisonOf(request, structure, request.periods[period] ?? "") !== "no base";
}

/** Sentences of the same lines that differ in the period alone, as one that names all of the periods. */
function overPeriods(sentences: readonly string[]): string[] {
  const periods = new Map<string, Set<string>>();
  for (const sentence of sentences) {
    const period = firstPeriod.exec(sentence)?.[0] ?? "";
    const timeless = period === "" ? sentence : sentence.replace(period, time);
    periods.set(timeless, (periods.get(timeless) ?? new Set()).add(period));
  }
  return [...periods].map(([sentence, of]) => sentence.replace(time, [...of].join(", ")));
}

/** Sentences that differ in the line alone, as one that names all of the lines: each reason once. */
function reasonsOf(missing: readonly Missing[]): string[] {
  const lines = new Map<string, Set<string>>();
  for (const { row, failure } of missing) {
    const name = wordOf(row.words, "line.name") ?? "";
    const sentence = name === "" ? failure.message : failure.message.replace(name, place);
    lines.set(sentence, (lines.get(sentence) ?? new Set()).add(name));
  }
  return overPeriods([...lines].map(([sentence, names]) => sentence.replace(place, [...names].join(", "))));
}

/** Why figures a check needs are missing. */
export function checkReasons(book: Book, row: Row, check: CheckTemplate, figures: Figures): string {
  const before = missingIn(book, row, check.comparatives ?? [], figures, 1).filter((one) => isMissed(book, one));
  const sentences = reasonsOf([...missingIn(book, row, check.figures, figures, 0), ...before]);
  const rest = sentences.length - most;
  if (sentences.length === 0) return requestOf(row.items, book.request).own ? "Figures that are not typed yet." : "-";
  return [
    ...sentences.slice(0, most),
    ...(rest > 0 ? [`And ${rest} more: every n/d in the rows that the check reads.`] : []),
  ].join(" ");
}
