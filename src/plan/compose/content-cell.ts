import { type Book, groupOf, type Row } from "../book/book";
import { fillWords } from "../book/words";
import { dateSerial } from "./date-serial";
import { factOf } from "../facts/facts";
import type { CellFigure, Figures } from "../figures/evaluate";
import { findRows } from "../formula/find-rows";
import { resolveFormula } from "../formula/resolve-formula";
import { periodEnd, priorPeriod } from "../../engine/period";
import type { Content, FactContent, PeriodContent, SegContent } from "../row-template";
import type { StyleName } from "../styles";
import type { CellPlan } from "../workbook-plan";
import { sourceNote, sourceOf } from "./source-note";

/** A cell's content, and the style that tells where it comes from. */
export interface ContentCell extends Omit<CellPlan, "style" | "format"> {
  readonly origin?: StyleName;
}

interface Place {
  readonly book: Book;
  readonly figures: Figures;
  readonly row: Row;
  /** Place of the period; undefined in a fixed column. */
  readonly period: number | undefined;
  /** Key of the fixed column. */
  readonly column?: string;
}

function formulaCell(text: string, { book, row, period }: Place): ContentCell {
  const formula = resolveFormula(text, { book, row, period });
  return { formula, origin: formula.includes("'!") ? "other sheet" : "formula" };
}

function describe(found: CellFigure | undefined): Partial<ContentCell> {
  if (found?.selection) return { note: sourceNote(found.selection), source: sourceOf(found.selection.cited) };
  return found?.failure ? { note: found.failure.message } : {};
}

/** Live: the anchor of the group holds one array formula, the other cells nothing of their own. Portable: the value. */
function segCell({ seg }: SegContent, place: Place): ContentCell {
  const { book, figures, row, period, column } = place;
  const found = period === undefined ? figures.get(row)?.cells.get(column ?? "") : figures.get(row)?.across.get(period);
  if (book.request.choices.mode === "portable") return { value: found?.value ?? "n/d", origin: "filed", ...describe(found) };
  if (period === undefined) return { formula: resolveFormula(`=${seg}`, { book, row, period }), origin: "SEG data" };
  const group = groupOf(row);
  const { periods } = row.block;
  const anchor = group[0] === row && periods[0] === period;
  if (!anchor) return { origin: "SEG data", ...describe(found) };
  const formula = resolveFormula(`=${seg}`, { book, row, period, array: true });
  return { formula, array: { rows: group.length, columns: periods.length }, origin: "SEG data", ...describe(found) };
}

function factCell({ fact, of }: FactContent, { book, figures, row, period }: Place): ContentCell {
  if (period === undefined) throw new Error(`Row "${row.template.key}": a fact stands under a period.`);
  const rows = of.flatMap((key) => findRows(book, row, { row: key, all: true }));
  return { value: factOf(fact, { request: book.request, figures, row, period, of: rows }), origin: "filed" };
}

function periodCell({ period: what }: PeriodContent, { book, row, period }: Place): ContentCell {
  const { index, company, periods } = book.request;
  const label = period === undefined ? undefined : periods[period];
  if (label === undefined) throw new Error(`Row "${row.template.key}": a period stands under a period.`);
  if (what === "end") return { value: dateSerial(periodEnd(index, company, label)) };
  return { value: what === "prior" ? priorPeriod(label) : label };
}

function numberOf(given: number | string, row: Row): number {
  const number = typeof given === "number" ? given : Number(fillWords(given, row.words));
  if (!Number.isFinite(number)) throw new Error(`Row "${row.template.key}": "${given}" is not a number.`);
  return number;
}

/** What a content becomes in one cell. */
export function contentCell(content: Content, place: Place): ContentCell {
  const { row } = place;
  if (typeof content === "string") return content.startsWith("=") ? formulaCell(content, place) : { value: fillWords(content, row.words) };
  if ("seg" in content) return segCell(content, place);
  if ("fact" in content) return factCell(content, place);
  if ("period" in content) return periodCell(content, place);
  if ("number" in content) return { value: numberOf(content.number, row), origin: "filed" };
  if ("input" in content) return { ...(content.input === null ? {} : { value: content.input }), origin: "typed" };
  const text = fillWords(content.text, row.words);
  const url = content.url === undefined ? "" : fillWords(content.url, row.words);
  if (url !== "") return { value: text, link: { url }, origin: "link" };
  const sheet = place.book.sheets.find(({ template }) => template.key === fillWords(content.sheet ?? "", row.words));
  return sheet ? { value: text, link: { sheet: sheet.template.name }, origin: "link" } : { value: text };
}
