import { readReference } from "../../src/plan/calculate/read-reference";
import type { CellPlan, SheetPlan, WorkbookPlan } from "../../src/plan/workbook-plan";
import { textWidth } from "./text-width";

/** Pixels of a column of a width in characters, and what a cell keeps free of it. */
const pixelsOf = (width: number): number => width * 7 + 5;
const free = 4;
/** Pixels of an indent. */
const indent = 9;
/** The master light is read at a glance: it fits in fonts a tenth wider, too. */
const spare = 1.1;
/** Columns right of a sheet are free, and as wide as Excel has them. */
const beyond = { width: 8.43, columns: 60 };

/** How a number is written in one of the plan's formats, as far as its width goes; nothing where it is rounded to fit. */
function written(number: number, format: string): string {
  if (format === "General" || format === "@" || format.startsWith("[")) return "";
  const [positive = "", negative = positive] = format.split(";");
  const code = number < 0 ? negative : positive;
  if (/[dmy]/.test(code)) return "31 Mar 22 ";
  const [, whole = "", sure = "", more = "", percent = ""] = /([#,0]*0)(?:\.(0*)(#*))?(%?)/.exec(code) ?? [];
  const fixed = Math.abs(percent === "" ? number : number * 100).toFixed(sure.length + more.length);
  const digits = more === "" ? fixed : fixed.replace(new RegExp(`0{0,${more.length}}$`), "").replace(/\.$/, "");
  const [before = "", after] = digits.split(".");
  const grouped = whole.includes(",") ? before.replace(/\B(?=(\d{3})+$)/g, ",") : before;
  // A positive number keeps the room of the parenthesis that closes a negative one.
  return `${code.startsWith("(") ? "(" : ""}${grouped}${after === undefined ? "" : `.${after}`}${percent})`;
}

const shownBy = (cell: CellPlan | null | undefined): string | number | undefined => {
  const value = cell?.value ?? cell?.computed;
  return value === "" || typeof value === "object" || typeof value === "boolean" ? undefined : value;
};
const isTaken = (cell: CellPlan | null | undefined): boolean =>
  (cell?.value ?? cell?.computed ?? cell?.formula ?? "") !== "";

/** The last column that each row may reach: that of the page it is printed on, or any. */
function edges({ print, widths }: SheetPlan): (row: number) => number {
  const tables = print.areas.flatMap((area) => readReference(area) ?? []).filter(({ left }) => left === 0);
  const isPrinted = (row: number) => tables.some(({ top, bottom }) => top <= row && row <= bottom);
  return (row) => (isPrinted(row) ? (tables[0]?.right ?? 0) : widths.length + beyond.columns);
}

export interface Cut {
  readonly sheet: string;
  /** `B7`, for columns up to Z. */
  readonly cell: string;
  readonly text: string;
  /** Pixels. */
  readonly lacks: number;
}

/**
 * The texts and numbers of a plan that fit neither their cell nor the free ones beside it, in Arial: cut on the screen or at the edge of a page.
 * Texts that wrap are not looked at, nor columns that are not printed.
 */
export function cutTexts(plan: WorkbookPlan): Cut[] {
  return plan.sheets.flatMap((sheet) => {
    const { cells, widths, print } = sheet;
    const edgeOf = edges(sheet);
    const lastColumn = Math.max(
      ...print.areas.map((area) => readReference(area)).map((area) => (area?.left === 0 ? area.right : 0)),
    );
    return cells.flatMap((row, at) =>
      row.flatMap((cell, column): Cut[] => {
        const shown = shownBy(cell);
        const style = plan.styles[cell?.style ?? ""] ?? {};
        if (!cell || shown === undefined || style.wrap === true || column > lastColumn) return [];
        const text = typeof shown === "number" ? written(shown, cell.format) : shown;
        const isMaster = at === 0 && column === 0;
        const needs = textWidth(text, style) * (isMaster ? spare : 1) + (style.indent ?? 0) * indent + free;
        let room = pixelsOf(widths[column] ?? 0);
        const step = style.align === "right" ? -1 : 1;
        const end = edgeOf(at);
        // Numbers do not run over.
        if (typeof shown === "string")
          for (let next = column + step; room < needs && next >= 0 && next <= end && !isTaken(row[next]); next += step)
            room += pixelsOf(widths[next] ?? beyond.width);
        const place = `${String.fromCharCode(65 + column)}${at + 1}`;
        return needs > room ? [{ sheet: sheet.name, cell: place, text, lacks: Math.ceil(needs - room) }] : [];
      }),
    );
  });
}
