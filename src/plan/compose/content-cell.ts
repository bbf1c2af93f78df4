import { type Book, requestOf, type Row } from "../book/book";
import { fillWords } from "../book/words";
import { dateSerial } from "../../engine/date-serial";
import { periodEnd, priorPeriod } from "../../engine/asked/period";
import { factOf } from "../facts/facts";
import type { CellFigure, Figures } from "../figures/evaluate";
import type { FilledRows } from "../figures/filled-rows";
import { findRows } from "../formula/find-rows";
import { formulaPieces } from "../formula/formula-piece";
import { resolveFormula } from "../formula/resolve-formula";
import { yearsAhead } from "../book/years-ahead";
import { isAsked } from "../book/is-asked";
import { itemsOf, prefixes } from "../collections/items-of";
import type {
  Content,
  FactContent,
  FrozenContent,
  InputContent,
  JoinedContent,
  LinkContent,
  PeriodContent,
  SegContent,
} from "../row-template";
import type { OpenCell } from "../open-cell";
import { sourceNote, sourceOf } from "./source-note";

/** A cell before it has a look. */
export type ContentCell = Omit<OpenCell, "style" | "format">;

/** What a row's content becomes in the cell of a period, or of a fixed column where there is none: a new object each time. */
export type ContentOf = (period: number | undefined) => ContentCell;

interface Place {
  readonly book: Book;
  readonly figures: Figures;
  readonly filled: FilledRows;
  readonly row: Row;
  /** Key of the fixed column, where the content stands in one. */
  readonly column?: string;
}

function formulaCell(text: string, place: Place): ContentOf {
  const resolved = resolveFormula(text, place);
  const noteOf = echoedNote(text, place);
  return (period) => {
    const formula = resolved(period);
    const cell: ContentCell = { formula, origin: formula.includes("'!") ? "other sheet" : "formula" };
    const note = noteOf?.(period);
    return note === undefined ? cell : { ...cell, note };
  };
}

/** The note of the figure that a formula shows as it is, `={revenue}`: its source, or why it is missing; none of any other formula. */
function echoedNote(
  text: string,
  { book, figures, row }: Place,
): ((period: number | undefined) => string | undefined) | undefined {
  const [equals, shown, ...more] = formulaPieces(text);
  const echoes = equals !== undefined && "plain" in equals && equals.plain === "=" && more.length === 0;
  if (!echoes || !shown || !("reference" in shown) || shown.reference.to.length > 0) return undefined;
  const { from, sheet } = shown.reference;
  const [target, ...others] = findRows(book, row, from, sheet);
  const found = target && others.length === 0 ? figures.get(target) : undefined;
  if (!found) return undefined;
  return (period = 0) =>
    describe(book, from.column === undefined ? found.across.get(period) : found.cells.get(from.column)).note;
}

function describe(book: Book, found: CellFigure | undefined): Partial<ContentCell> {
  if (found?.selection)
    return { note: sourceNote(book.request.index, found.selection), source: sourceOf(found.selection.cited) };
  return found?.failure ? { note: found.failure.message } : {};
}

/**
 * Live: the anchor of the group holds one array formula, the other cells nothing of their own; what it comes to in each is known.
 * Portable: the value.
 */
function segCell({ seg }: SegContent, { book, figures, filled, row, column }: Place): ContentOf {
  const found = (period: number | undefined) => {
    const own = figures.get(row);
    return period === undefined ? own?.cells.get(column ?? "") : own?.across.get(period);
  };
  const value = (period: number | undefined) => found(period)?.value ?? "n/d";
  if (book.request.choices.mode === "portable")
    return (period) => ({ value: value(period), origin: "filed", ...describe(book, found(period)) });
  const rows = filled(row, seg);
  const { periods } = row.block;
  return (period) => {
    const anchors = period === undefined || (rows[0] === row && periods[0] === period);
    const shown = { computed: value(period), origin: "SEG data" as const, ...describe(book, found(period)) };
    if (!anchors) return shown;
    const formula = resolveFormula(
      `=${seg}`,
      period === undefined ? { book, row } : { book, row, fills: rows },
    )(period);
    const array = period === undefined ? {} : { array: { rows: rows.length, columns: periods.length } };
    return { formula, ...array, ...shown };
  };
}

function frozenCell({ frozen }: FrozenContent, place: Place): ContentOf {
  const cell = formulaCell(frozen, place);
  if (place.book.request.choices.mode === "live") return (period) => ({ ...cell(period), origin: "SEG data" });
  return (period) => ({ formula: cell(period).formula ?? "", frozen: true });
}

function factCell({ fact, of }: FactContent, { book, figures, row }: Place): ContentOf {
  const rows = of.flatMap((key) => findRows(book, row, { row: key, all: true }));
  return (period = 0) => ({
    value: factOf(fact, { request: requestOf(row.items, book.request), figures, row, period, of: rows }),
    origin: "filed",
  });
}

function periodCell({ period: what, live }: PeriodContent, place: Place): ContentOf {
  const request = requestOf(place.row.items, place.book.request);
  const { choices, index, company } = request;
  const ahead = yearsAhead(request);
  const periods = [...request.periods, ...ahead];
  if (live !== undefined && choices.mode === "live") return formulaCell(live, place);
  return (period) => {
    const label = period === undefined ? undefined : periods[period];
    if (label === undefined) throw new Error(`Row "${place.row.template.key}": a period stands under a period.`);
    if (what === "end") return { value: dateSerial(periodEnd(index, company, label)) };
    if (what === "prior") return { value: priorPeriod(label) };
    return { value: ahead.includes(label) ? `${label}E` : label };
  };
}

function numberOf(given: number | string, row: Row): number {
  const number = typeof given === "number" ? given : Number(fillWords(given, row.words));
  if (!Number.isFinite(number)) throw new Error(`Row "${row.template.key}": "${given}" is not a number.`);
  return number;
}

const inputCell = ({ input }: InputContent, { row }: Place): ContentCell => ({
  ...(input === null ? {} : { value: typeof input === "string" ? fillWords(input, row.words) : input }),
  origin: "typed",
});

function joinedCell({ each, of, by, where = {} }: JoinedContent, { book, row }: Place): ContentCell {
  const items = itemsOf(of, requestOf(row.items, book.request), row.items, {}) ?? [];
  const texts = items
    .filter((item) => isAsked(where, item))
    .map(({ words }) => fillWords(each, { prefix: prefixes[of], words, outer: row.words }));
  return { value: texts.join(by) };
}

function linkCell(content: LinkContent, { book, row }: Place): ContentCell {
  const text = fillWords(content.text, row.words);
  const url = fillWords(content.url ?? "", row.words);
  if (url !== "") return { value: text, link: { url }, origin: "link" };
  const sheet = book.sheets.find(({ template }) => template.key === fillWords(content.sheet ?? "", row.words));
  return sheet ? { value: text, link: { sheet: sheet.template.name }, origin: "link" } : { value: text };
}

/** What a content becomes: worked out once for its row, asked for every cell. */
export function contentOf(content: Content, place: Place): ContentOf {
  if (typeof content === "string" && content.startsWith("=")) return formulaCell(content, place);
  if (typeof content === "object" && "input" in content && String(content.input).startsWith("="))
    return formulaCell(String(content.input), place);
  if (typeof content === "object" && "frozen" in content) return frozenCell(content, place);
  if (typeof content === "object" && "seg" in content) return segCell(content, place);
  if (typeof content === "object" && "fact" in content) return factCell(content, place);
  if (typeof content === "object" && "period" in content) return periodCell(content, place);
  return () => constantCell(content, place);
}

function constantCell(
  content: Exclude<Content, SegContent | FactContent | PeriodContent | FrozenContent>,
  place: Place,
): ContentCell {
  if (typeof content === "string") return { value: fillWords(content, place.row.words) };
  if ("number" in content) return { value: numberOf(content.number, place.row), origin: "filed" };
  if ("input" in content) return inputCell(content, place);
  if ("each" in content) return joinedCell(content, place);
  return linkCell(content, place);
}
