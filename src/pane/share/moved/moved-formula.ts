import { columnLetters } from "../../../plan/address";
import { readReference } from "../../../plan/calculate/read-reference";
import type { Moved } from "./align";

/** What became of a sheet that formulas name: its name now and where its rows and columns are; undefined where it was deleted. */
export interface MovedSheet {
  readonly name: string;
  readonly row: Moved;
  readonly column: Moved;
}

const sheet = String.raw`'(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_.]*!`;
const cell = String.raw`\$?[A-Z]{1,3}\$?\d{1,7}`;
/** Texts and words with a bracket first: what looks like a cell within them is none. */
const piece = new RegExp(
  String.raw`"(?:[^"]|"")*"|(${sheet})?(${cell})(?::(${cell}))?(?![\w.(!])|'(?:[^']|'')*'!?|[\p{L}_][\p{L}\p{N}_.]*[!(]?`,
  "giu",
);

const quoted = (name: string): string => `'${name.replace(/'/g, "''")}'!`;
const plainName = /^[\p{L}_][\p{L}\p{N}_.]*$/u;

/** The nearest that is still there, going inwards. */
function edge(moved: Moved, from: number, to: number): number | undefined {
  const step = from <= to ? 1 : -1;
  for (let at = from; at !== to + step; at += step) {
    const place = moved(at);
    if (place !== undefined) return place;
  }
  return undefined;
}

/**
 * A formula whose references follow the cells they meant, as Excel itself would have kept them: rows and columns inserted and deleted,
 * sheets renamed. Undefined where cells it read are gone. `sheetNamed` knows the sheets of the time of the formula: undefined for one it never knew, `"gone"` for a deleted one.
 */
export function movedFormula(
  formula: string,
  own: MovedSheet,
  sheetNamed: (name: string) => MovedSheet | "gone" | undefined,
): string | undefined {
  let lost = false;
  const moved = formula.replace(piece, (text: string, prefix?: string, first?: string, last?: string) => {
    if (first === undefined) return text;
    const named = prefix === undefined ? undefined : readReference(`${prefix}A1`)?.sheet;
    const target = prefix === undefined ? own : sheetNamed(named ?? prefix.slice(0, -1));
    if (target === undefined) return text;
    const place = readReference(last === undefined ? first : `${first}:${last}`);
    if (target === "gone" || !place) {
      lost ||= target === "gone";
      return text;
    }
    const rows = [edge(target.row, place.top, place.bottom), edge(target.row, place.bottom, place.top)] as const;
    const columns = [
      edge(target.column, place.left, place.right),
      edge(target.column, place.right, place.left),
    ] as const;
    const [top, bottom] = rows;
    const [left, right] = columns;
    if (top === undefined || bottom === undefined || left === undefined || right === undefined) {
      lost = true;
      return text;
    }
    const written = (signs: string, row: number, column: number) => {
      const [, fixedColumn = "", fixedRow = ""] = /^(\$?)[A-Z]+(\$?)/i.exec(signs) ?? [];
      return `${fixedColumn}${columnLetters(column)}${fixedRow}${row + 1}`;
    };
    const start =
      prefix === undefined
        ? ""
        : named === target.name
          ? prefix
          : plainName.test(target.name) && !prefix.startsWith("'")
            ? `${target.name}!`
            : quoted(target.name);
    const same = top === place.top && bottom === place.bottom && left === place.left && right === place.right;
    const cells = same
      ? text.slice(prefix?.length ?? 0)
      : last === undefined
        ? written(first, top, left)
        : `${written(first, top, left)}:${written(last, bottom, right)}`;
    return `${start}${cells}`;
  });
  return lost ? undefined : moved;
}
