import type { SheetGrid } from "../share/sheet-grid";
import { type Book, type BookCell, placeOf } from "./book";
import { cellNames } from "./cell-name";

/** What is no reference goes first; then addresses, with their sheet, and names. */
const piece =
  /"(?:[^"]|"")*"|[\p{L}_][\p{L}\p{N}_.]*\(|((?:'(?:[^']|'')*'!|[\p{L}_][\p{L}\p{N}_.]*!)?(?:\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)(?![\p{L}\p{N}_.(])|[\p{L}_][\p{L}\p{N}_.]*)/giu;

/** The references of a formula as they stand, each once, in their order. */
export const referencesOf = (formula: string): string[] => [
  ...new Set([...formula.matchAll(piece)].flatMap(([, reference]) => reference ?? [])),
];

/** A formula with the names of the cells it reads in place of their addresses: `= Cloud FY2022 / Total revenue FY2022`. */
export function formulaInWords(book: Book, formula: string, from: SheetGrid): string {
  const places = new Map(referencesOf(formula).map((reference) => [reference, placeOf(book, reference, from)]));
  const corners = [...places.values()].flatMap((place): BookCell[] =>
    place
      ? [
          { grid: place.grid, row: place.top, column: place.left },
          { grid: place.grid, row: place.bottom, column: place.right },
        ]
      : [],
  );
  const names = new Map(cellNames(corners).map((name, at) => [corners[at], name]));
  const nameAt = (grid: SheetGrid, row: number, column: number) =>
    names.get(corners.find((one) => one.grid === grid && one.row === row && one.column === column)) ?? "";
  const named = formula.slice(1).replace(piece, (text: string, reference?: string) => {
    const place = reference === undefined ? undefined : places.get(reference);
    if (!place) return text;
    const { grid, top, left, bottom, right } = place;
    const first = nameAt(grid, top, left);
    const other = grid === from ? "" : ` (${grid.name})`;
    if (top === bottom && left === right) return `[${first}${other}]`;
    return `[${first} … ${nameAt(grid, bottom, right)}${other}]`;
  });
  const spaced = named.replace(/<>|<=|>=|[-+*/&=<>]/g, (sign, at: number) => (isApart(named, at) ? ` ${sign} ` : sign));
  return `= ${spaced.replace(/ {2,}/g, " ")}`;
}

/** Whether a sign stands between two values: not within a name in brackets, not within a text, not at the start of one. */
function isApart(text: string, at: number): boolean {
  const before = text.slice(0, at);
  const within = before.lastIndexOf("[") > before.lastIndexOf("]") || (before.match(/"/g)?.length ?? 0) % 2 === 1;
  return !within && /[\])"\w%]\s*$/.test(before);
}
