import type { Failure } from "../../engine/failure";
import { isFailure } from "../../engine/failure";
import type { Selection } from "../../engine/selection";
import { isMissing } from "../../engine/failure";
import { type Book, type Row, rowsOf } from "../book/book";
import { fillWords } from "../book/words";
import { findRows } from "../formula/find-rows";
import { parseReference } from "../formula/reference";
import type { Token } from "../formula/tokens";
import { priorPeriod } from "../../engine/period";
import type { Content, SegContent } from "../row-template";
import { parseSegCall, type SegCall } from "./seg-call";
import { segFunctions } from "./seg-functions";

/** What the dataset answers for one cell. */
export interface CellFigure {
  /** `n/d` where there is no answer. */
  readonly value: number | string;
  readonly selection?: Selection;
  readonly failure?: Failure;
}

/** The figures of a row: by place of the period, and by key of a fixed column. */
export interface RowFigures {
  readonly across: ReadonlyMap<number, CellFigure>;
  readonly cells: ReadonlyMap<string, CellFigure>;
}

export type Figures = ReadonlyMap<Row, RowFigures>;

const isSeg = (content: Content | undefined): content is SegContent => typeof content === "object" && "seg" in content;

/** The text a cell holds before anything is calculated; what SEG calls refer to. */
function textIn(book: Book, row: Row, content: Content | undefined, period: number | undefined): string {
  if (typeof content === "string" && !content.startsWith("=")) return fillWords(content, row.words);
  const label = period === undefined ? undefined : book.request.periods[period];
  if (typeof content === "object" && "period" in content && label !== undefined) return content.period === "prior" ? priorPeriod(label) : label;
  throw new Error(`Row "${row.template.key}": a SEG call may refer to texts and periods only.`);
}

function valueOf(book: Book, row: Row, token: Token | undefined, period: number | undefined): string {
  if (token === undefined) return "";
  if (token.kind === "string") return fillWords(token.text.slice(1, -1), row.words);
  const { sheet, from } = parseReference(token.text);
  const [target] = findRows(book, row, from, sheet);
  if (!target) throw new Error(`"{${token.text}}" names no row.`);
  return from.column === undefined ? textIn(book, target, target.template.across, period) : textIn(book, target, target.template.cells?.[from.column], undefined);
}

function evaluateCell(book: Book, row: Row, call: SegCall, period: number | undefined): CellFigure {
  const evaluate = segFunctions[call.name];
  if (!evaluate) throw new Error(`Templates cannot call SEG.${call.name}.`);
  const found = evaluate(book.request.index, call.arguments.map((token) => valueOf(book, row, token, period)));
  if (!isFailure(found)) return found;
  if (!isMissing(found)) throw new Error(`Row "${row.template.key}": ${found.message}`);
  return { value: "n/d", failure: found };
}

/** Asks the dataset for every figure of the book, in live workbooks too: they give the sources, the notes and the tolerances. */
export function evaluateFigures(book: Book): Map<Row, RowFigures> {
  const figures = new Map<Row, RowFigures>();
  for (const row of book.sheets.flatMap(rowsOf)) {
    const { across, cells = {} } = row.template;
    const fixed = Object.entries(cells).filter((entry): entry is [string, SegContent] => isSeg(entry[1]));
    if (!isSeg(across) && fixed.length === 0) continue;
    const call = isSeg(across) ? parseSegCall(across.seg) : undefined;
    figures.set(row, {
      across: new Map(call ? row.block.periods.map((period) => [period, evaluateCell(book, row, call, period)]) : []),
      cells: new Map(fixed.map(([column, { seg }]) => [column, evaluateCell(book, row, parseSegCall(seg), undefined)])),
    });
  }
  return figures;
}
