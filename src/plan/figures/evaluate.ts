import { type Failure, isFailure, isMissing } from "../../engine/failure";
import { parseOptions } from "../../engine/asked/options";
import type { Selection } from "../../engine/figure/selection";
import { type Book, requestOf, type Row } from "../book/book";
import type { Content, SegContent } from "../row-template";
import { parseSegCall } from "./seg-call";
import { type Asked, segFunctions } from "./seg-functions";
import { argumentText } from "./static-text";

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

const nothing: Asked = {
  company: "",
  segment: "",
  period: "",
  prior: "",
  metric: "",
  profit: "",
  field: "",
  what: "",
  options: "",
};

/** The call of a row, ready to be asked for each period. A call that could not be answered anywhere is a mistake of the template. */
function prepare(book: Book, row: Row, text: string): (period: number | undefined) => CellFigure {
  const call = parseSegCall(text);
  const known = segFunctions[call.name];
  if (!known) throw new Error(`Templates cannot call SEG.${call.name}.`);
  const given = call.arguments.map((argument) => argument && argumentText(book, row, argument));
  const { index } = requestOf(row.items, book.request);
  const asked = (period?: number): Asked => {
    const all: Record<keyof Asked, string> = { ...nothing };
    for (const [at, name] of known.takes.entries()) all[name] = given[at]?.(period) ?? "";
    return all;
  };
  const options = parseOptions(asked().options);
  if (isFailure(options)) throw new Error(`Row "${row.template.key}": ${options.message}`);
  return (period) => {
    const found = known.answer(index, asked(period), options);
    if (!isFailure(found)) return found;
    if (!isMissing(found)) throw new Error(`Row "${row.template.key}": ${found.message}`);
    return { value: "n/d", failure: found };
  };
}

function evaluateRow(book: Book, row: Row): RowFigures {
  const { across, cells } = row.template;
  const answer = isSeg(across) ? prepare(book, row, across.seg) : undefined;
  const fixed = new Map<string, CellFigure>();
  for (const column in cells) {
    const content = cells[column];
    if (isSeg(content)) fixed.set(column, prepare(book, row, content.seg)(undefined));
  }
  return { across: new Map(answer && row.block.periods.map((period) => [period, answer(period)])), cells: fixed };
}

/** Asks the dataset for every figure of the book that is not known yet; in live workbooks too, for sources, notes and tolerances. */
export function evaluateFigures(book: Book, figures: Map<Row, RowFigures>): void {
  for (const { rows } of book.sheets)
    for (const row of rows) if (!figures.has(row)) figures.set(row, evaluateRow(book, row));
}
