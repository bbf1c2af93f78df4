import { cellAddress, columnLetters, rangeAddress } from "../address";
import type { Block, Sheet } from "../book/book";
import { readReference } from "../calculate/read-reference";
import type { PrintPlan, SheetPlan } from "../workbook-plan";
import { pageStarts } from "./page-starts";
import type { UnsizedSheet } from "./sheet-plan";

/** Pixels across a page of Letter or A4 between the margins, and the least share of full size that is still read: 11 points become 5.8. */
const pixels = { portrait: 730, landscape: 980 } as const;
const smallest = 0.525;
/** Points down a page between the margins, of Letter or A4 whichever holds fewer rows: A4 is wider across, so that rows print higher. */
const points = { portrait: 700, landscape: 484 } as const;
/** Points of a row of one line. */
const usualHeight = 15;

const widthOf = (widths: readonly number[]): number => widths.reduce((sum, width) => sum + width * 7 + 5, 0);

/** Whose structure a block shows; nothing for one that shows none. */
function structureOf({ items }: Pick<Block, "items">): string | undefined {
  const scheme = items.get("schemes");
  return scheme && `${items.get("companies")?.id ?? ""} ${scheme.id}`;
}

/** Rows that print on pages of their own: from the first row, from the blocks of each further structure and from those that ask for it, to those not printed. */
interface Stretch {
  readonly from: number;
  /** The rows that print end before this one. */
  end: number;
  /** Before this one begins what follows. */
  to: number;
}

function stretches(blocks: readonly Block[], rows: number): Stretch[] {
  const found: Stretch[] = [{ from: 0, end: rows, to: rows }];
  const begin = (from: number) => {
    const last = found.at(-1);
    if (last) [last.end, last.to] = [Math.min(last.end, from), from];
    found.push({ from, end: rows, to: rows });
  };
  let shown: string | undefined;
  let resumes = false;
  for (const { template, rows: own, ...block } of blocks) {
    const [top] = own;
    if (!top || template.beside === true) continue;
    const structure = structureOf(block);
    const isFurther = structure !== undefined && shown !== undefined && structure !== shown;
    if (isFurther || resumes || template.newPage === true) begin(top.at);
    shown = structure ?? shown;
    const unprinted = own.find((row) => row.template.unprinted === true);
    resumes = unprinted !== undefined;
    const last = found.at(-1);
    if (last && unprinted) last.end = unprinted.at;
  }
  return found;
}

/** The charts right of the cells that begin within some rows, as areas: side by side on one page, or each on its own. */
function chartAreas({ charts, widths }: UnsizedSheet, from: number, to: number, apart: boolean): string[] {
  const rows = new Map<number, { left: number; right: number; bottom: number }[]>();
  for (const { from: first, to: last } of charts) {
    const [start, end] = [readReference(first), readReference(last)];
    if (!start || !end || start.left < widths.length || start.top < from || start.top >= to) continue;
    const chart = { left: start.left, right: end.right, bottom: end.bottom };
    rows.set(start.top, [...(rows.get(start.top) ?? []), chart]);
  }
  return [...rows].flatMap(([top, beside]) => {
    const area = (some: typeof beside) =>
      rangeAddress(
        { row: top, column: Math.min(...some.map(({ left }) => left)) },
        {
          row: Math.max(...some.map(({ bottom }) => bottom)),
          column: Math.max(...some.map(({ right }) => right)),
        },
      );
    return apart ? beside.map((one) => area([one])) : [area(beside)];
  });
}

/** The heads: from the row that begins them to the last one that stays in view. */
function titleRows(sheet: Sheet): { readonly from: number; readonly to: number } | undefined {
  const { freeze } = sheet.template;
  const first = sheet.rows.find(({ template }) => template.key === (freeze?.heads ?? freeze?.row));
  const last = sheet.rows.findLast(({ template }) => template.key === freeze?.row);
  return first && last ? { from: first.at, to: last.at } : undefined;
}

const sum = (of: (row: number) => number, { from, to }: { readonly from: number; readonly to: number }): number =>
  Array.from({ length: to - from + 1 }, (_, at) => of(from + at)).reduce((all, one) => all + one, 0);

const isEmpty = (row: SheetPlan["cells"][number] | undefined): boolean => row?.every((cell) => cell === null) ?? true;

/** The last of the columns that stay in view. */
const labelColumn = (columns: number): string => `${columnLetters(columns - 1)}:${columnLetters(columns - 1)}`;

/**
 * How a sheet prints: its cells on pages as wide as can be read, every further structure on a new page, the charts beside them on a page
 * that follows; headed on every page by the heads and, where a table takes two pages across, by the labels: a chart has room beside them.
 */
export function sheetPrint(sheet: Sheet, title: string, plan: UnsizedSheet & Pick<SheetPlan, "heights">): PrintPlan {
  const { columns, orientation, onePage } = sheet.template;
  const { cells, widths, freeze, heights = {} } = plan;
  const aside = columns.findIndex(({ unprinted }) => unprinted === true);
  const last = (aside < 0 ? widths.length : aside) - 1;
  const width = widthOf(widths.slice(0, last + 1));
  const across = onePage === true ? 1 : Math.ceil((width * smallest) / pixels[orientation]);
  const room = points[orientation] * Math.max(1, width / (across * pixels[orientation]));
  const heightOf = (row: number) => heights[row] ?? usualHeight;
  const heads = titleRows(sheet);
  const repeated = heads ? sum(heightOf, heads) : 0;
  const pages =
    onePage === true ? [{ from: 0, end: cells.length, to: cells.length }] : stretches(sheet.blocks, cells.length);
  const areas = pages.flatMap(({ from, end, to }) => {
    let top = from;
    while (top < end && isEmpty(cells[top])) top++;
    const starts =
      onePage === true || end <= top ? [top] : pageStarts(sheet.rows, [top, end], heightOf, room, repeated);
    const tables = starts.flatMap((start, at) => {
      const before = starts[at + 1] ?? end;
      return before > start
        ? [`${cellAddress({ row: start, column: 0 })}:${cellAddress({ row: before - 1, column: last })}`]
        : [];
    });
    return [...tables, ...chartAreas(plan, from, to, across > 1)];
  });
  return {
    orientation,
    areas,
    ...(heads ? { titleRows: `${heads.from + 1}:${heads.to + 1}` } : {}),
    ...(across > 1 ? { titleColumns: labelColumn(freeze?.columns || 2) } : {}),
    across,
    footer: { left: title.replaceAll("&", "&&"), center: "&A", right: "Page &P of &N" },
    ...(onePage === true ? { onePage } : {}),
  };
}
