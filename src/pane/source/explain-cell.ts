import { type CallCard, cardOfCall, shapeOfCall } from "../../engine/explain/card-of-call";
import type { FactIndex } from "../../engine/facts/fact-index";
import type { Failure } from "../../engine/failure";
import type { SegFormula } from "../share/find-formulas";
import { type Place } from "../share/place";
import type { SheetGrid } from "../share/sheet-grid";
import { argumentValue } from "./argument-value";
import { areaOf, type Book, type BookCell, held, placeOf, shown } from "./book";
import { cellName, cellNames } from "./cell-name";
import { formulaInWords, referencesOf } from "./formula-in-words";
import { type SegCall, segCalls } from "./seg-calls";

/** A figure a cell stands on, or why there is none. */
export interface Origin {
  /** Where it stands, and what the words around it call it. */
  readonly cell: BookCell;
  readonly name: string;
  readonly call: SegCall;
  /** The card; a failure where the figure is missing; why there is none where the function states no figure, or its arguments cannot be followed. */
  readonly card: CallCard | Failure | "no figure" | "not followed";
}

export type CellKind =
  | {
      readonly is: "seg" | "frozen";
      readonly formula: string;
      readonly first: BookCell;
      /** Of a frozen one: the filings its figures were read in then. */
      readonly source: string;
      readonly origins: readonly Origin[];
    }
  | {
      readonly is: "derived";
      readonly formula: string;
      readonly words: string;
      readonly origins: readonly Origin[];
      readonly more: boolean;
      readonly typed: readonly BookCell[];
    }
  | { readonly is: "typed" }
  | { readonly is: "empty" };

/** What a cell is and what it stands on. */
export interface Explained {
  readonly cell: BookCell;
  readonly name: string;
  readonly value: unknown;
  readonly kind: CellKind;
}

/** How far a formula is followed: formulas on the way, cells of one range, figures shown. */
const most = { steps: 400, cells: 300, origins: 12, elements: 6 };

const covers = ({ row, column, rows, columns }: Place, cell: BookCell): boolean =>
  cell.row >= row && cell.row < row + rows && cell.column >= column && cell.column < column + columns;

/** The formula that fills a cell, live or frozen. */
function segFormulaAt(
  book: Book,
  cell: BookCell,
): (Pick<SegFormula, "place" | "formula"> & { is: "seg" | "frozen"; source: string }) | undefined {
  const live = book.formulas.find(({ grid, place }) => grid === cell.grid && covers(place, cell));
  if (live) return { ...live, is: "seg", source: "" };
  for (const { kept, state } of book.frozen)
    if (state.is === "frozen" && state.grid === cell.grid && covers(state.place, cell))
      return { ...state, is: "frozen", source: kept.source };
  return undefined;
}

/** What one call of a formula stands on: the element its cell shows, or the first of them where they are summed up in one cell. */
function originsOf(
  index: FactIndex,
  book: Book,
  cell: BookCell,
  call: SegCall,
  place: Place,
  formulas: SheetGrid,
): Origin[] {
  const origin = (card: Origin["card"]): Origin => ({ cell, name: cellName(cell), call, card });
  const matrices = call.arguments.map((text) => argumentValue(text, (reference) => areaOf(book, reference, formulas)));
  if (matrices.includes(undefined)) return [origin("not followed")];
  const asked = { name: call.name, arguments: matrices.filter((one) => one !== undefined) };
  if (call.name === "GRID") return [origin(gridCard(index, cell, asked.arguments, place))];
  const shape = shapeOfCall(index, asked);
  if (!shape) return [origin("no figure")];
  const [row, column] = [cell.row - place.row, cell.column - place.column];
  const fits = shape.rows <= place.rows && shape.columns <= place.columns;
  if (fits) return [origin(cardOfCall(index, asked, row, column) ?? "no figure")];
  return Array.from({ length: Math.min(most.elements, shape.rows * shape.columns) }, (_, at) =>
    origin(cardOfCall(index, asked, Math.floor(at / shape.columns), at % shape.columns) ?? "no figure"),
  );
}

/** A figure of a table with its line in the first column and its year in the first row. */
function gridCard(
  index: FactIndex,
  cell: BookCell,
  [company, metric, , options]: readonly (readonly (readonly unknown[])[])[],
  place: Place,
): Origin["card"] {
  if (cell.row === place.row || cell.column === place.column) return "no figure";
  const line = shown({ ...cell, column: place.column });
  const year = shown({ ...cell, row: place.row });
  const blank = [[""]];
  const given = [company ?? blank, [[String(line).trim()]], [[year]], metric ?? blank, options ?? blank];
  return cardOfCall(index, { name: "GET", arguments: given }, 0, 0) ?? "no figure";
}

/** The figures of a cell that is a SEG formula, or was one. */
function ofSeg(
  index: FactIndex,
  book: Book,
  cell: BookCell,
  found: NonNullable<ReturnType<typeof segFormulaAt>>,
): Origin[] {
  return segCalls(found.formula).flatMap((call) => originsOf(index, book, cell, call, found.place, cell.grid));
}

/** Follows a formula through the cells it reads to those that SEG formulas fill; breadth first, within bounds. */
function follow(index: FactIndex, book: Book, start: BookCell, formula: string) {
  const origins: Origin[] = [];
  const typed: BookCell[] = [];
  const seen = new Set<string>();
  const queue: { formula: string; from: SheetGrid }[] = [{ formula, from: start.grid }];
  let more = false;
  for (let step = 0; queue.length > 0; step++) {
    const next = queue.shift();
    if (!next) break;
    if (step >= most.steps) {
      more = true;
      break;
    }
    for (const reference of referencesOf(next.formula)) {
      const place = placeOf(book, reference, next.from);
      if (!place) continue;
      let left = most.cells;
      for (let row = place.top; row <= place.bottom && left > 0; row++)
        for (let column = place.left; column <= place.right && left > 0; column++, left--) {
          const cell: BookCell = { grid: place.grid, row, column };
          const key = `${place.grid.id} ${row} ${column}`;
          if (seen.has(key)) continue;
          seen.add(key);
          const seg = segFormulaAt(book, cell);
          const content = held(cell);
          if (seg) {
            if (origins.length < most.origins) origins.push(...ofSeg(index, book, cell, seg));
            else more = true;
          } else if (typeof content === "string" && content.startsWith("="))
            queue.push({ formula: content, from: place.grid });
          else if (typeof content === "number") typed.push(cell);
        }
      more ||= left === 0;
    }
  }
  const shown = origins.slice(0, most.origins);
  const names = cellNames(shown.map((origin) => origin.cell));
  return {
    origins: shown.map((origin, at) => ({ ...origin, name: names[at] ?? origin.name })),
    more: more || origins.length > most.origins,
    typed,
  };
}

/** What a cell of the workbook is: a SEG formula or what one left frozen, with its figures; a formula over such cells; or typed. */
export function explainCell(index: FactIndex, book: Book, cell: BookCell): Explained {
  const known = { cell, name: cellName(cell), value: shown(cell) };
  const seg = segFormulaAt(book, cell);
  if (seg) {
    const { formula, place, is, source } = seg;
    const first = { grid: cell.grid, row: place.row, column: place.column };
    return { ...known, kind: { is, formula, first, source, origins: ofSeg(index, book, cell, seg) } };
  }
  const content = held(cell);
  if (typeof content === "string" && content.startsWith("=")) {
    const words = formulaInWords(book, content, cell.grid);
    return { ...known, kind: { is: "derived", formula: content, words, ...follow(index, book, cell, content) } };
  }
  return { ...known, kind: { is: content === "" && known.value === "" ? "empty" : "typed" } };
}
