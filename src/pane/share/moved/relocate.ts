import type { FrozenFormula, Ledger, LedgerSheet } from "../ledger/ledger";
import { valuesHash } from "../ledger/values-hash";
import { emptyText } from "../frozen-content";
import { cellsOf, type Place } from "../place";
import { heldAt, type SheetGrid } from "../sheet-grid";
import { align, type Moved } from "./align";
import { fingerprints } from "./fingerprints";
import { type MovedSheet, movedFormula } from "./moved-formula";

/** A formula of the ledger in the workbook as it is now. */
export interface Relocated {
  /** As the ledger has it. */
  readonly kept: FrozenFormula;
  readonly sheet: LedgerSheet;
  readonly state:
    | {
        readonly is: "frozen" | "edited" | "live";
        readonly grid: SheetGrid;
        readonly place: Place;
        readonly formula: string;
      }
    /** The sheet, the cells or what the formula reads is there no more. */
    | { readonly is: "gone"; readonly why: "sheet deleted" | "cells gone" | "source gone" };
}

interface Found extends MovedSheet {
  readonly grid: SheetGrid;
}

/** The sheet by its id, which renaming leaves as it is; by its name where the file was saved and opened under other ids. */
const gridOf = ({ id, name }: LedgerSheet, grids: readonly SheetGrid[]): SheetGrid | undefined =>
  grids.find((grid) => grid.id === id) ?? grids.find((grid) => grid.name.toLowerCase() === name.toLowerCase());

function foundSheet(sheet: LedgerSheet, grids: readonly SheetGrid[]): Found | undefined {
  const grid = gridOf(sheet, grids);
  if (!grid) return undefined;
  const now = fingerprints(grid);
  const same = (one: readonly string[], other: readonly string[]) => one.join(" ") === other.join(" ");
  const row = align(sheet.rows, now.rows);
  if (same(sheet.rows, now.rows) && same(sheet.columns, now.columns))
    return { grid, name: grid.name, row, column: row };
  // What was typed into inserted rows changes the words of columns, and the other way round: each is read without the other's.
  const places = (moved: Moved, count: number) =>
    new Set(Array.from({ length: count }, (_, at) => moved(at)).filter((at) => at !== undefined));
  const rows = places(row, sheet.rows.length);
  const column = align(sheet.columns, fingerprints(grid, { rows }).columns);
  const columns = places(column, sheet.columns.length);
  return { grid, name: grid.name, row: align(sheet.rows, fingerprints(grid, { columns }).rows), column };
}

/** Where the cells of a place are now, where they still lie together. */
function movedPlace({ row, column, rows, columns }: Place, found: Found): Place | undefined {
  const together = (from: number, count: number, moved: Found["row"]) => {
    const start = moved(from);
    if (start === undefined) return undefined;
    for (let at = 1; at < count; at++) if (moved(from + at) !== start + at) return undefined;
    return start;
  };
  const [top, left] = [together(row, rows, found.row), together(column, columns, found.column)];
  return top === undefined || left === undefined ? undefined : { row: top, column: left, rows, columns };
}

/** A formula as it reads whether or not Excel puts a sheet's name into quotes. */
const unquoted = (formula: unknown): string => String(formula).replace(/'([\p{L}_][\p{L}\p{N}_.]*)'!/gu, "$1!");

/**
 * What became of every formula of the ledger: still frozen, typed over, a formula again, or gone. One that was thawed counts only where it
 * is frozen again.
 */
export function relocate(ledger: Ledger, grids: readonly SheetGrid[]): Relocated[] {
  const sheets = new Map(ledger.sheets.map((sheet) => [sheet, foundSheet(sheet, grids)]));
  const named = (name: string) => {
    const sheet = ledger.sheets.find((one) => one.name.toLowerCase() === name.toLowerCase());
    return sheet && (sheets.get(sheet) ?? "gone");
  };
  return [...sheets]
    .flatMap(([sheet, found]) =>
      sheet.formulas.map((kept): Relocated => {
        const gone = (why: Extract<Relocated["state"], { is: "gone" }>["why"]): Relocated => ({
          kept,
          sheet,
          state: { is: "gone", why },
        });
        if (!found) return gone("sheet deleted");
        const { grid } = found;
        const place = movedPlace(kept.place, found);
        if (!place) return gone("cells gone");
        const formula = movedFormula(kept.formula, found, named);
        if (formula === undefined) return gone("source gone");
        const first = heldAt(grid, place.row, place.column);
        if (unquoted(first) === unquoted(formula)) return { kept, sheet, state: { is: "live", grid, place, formula } };
        const isFormula = [...cellsOf(place)].some(([row, column]) => {
          const held = String(heldAt(grid, row, column));
          return held.startsWith("=") && held !== emptyText;
        });
        const is = !isFormula && valuesHash(grid, place) === kept.hash ? "frozen" : "edited";
        return { kept, sheet, state: { is, grid, place, formula } };
      }),
    )
    .filter(({ kept, state }) => kept.thawed !== true || state.is === "frozen");
}
