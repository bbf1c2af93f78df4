import { cellAddress, columnLetters, rangeAddress } from "../address";
import type { Block, Sheet } from "../book/book";
import { readReference } from "../calculate/read-reference";
import type { PrintPlan } from "../workbook-plan";
import type { UnsizedSheet } from "./sheet-plan";

/** Pixels across a page of Letter or A4 between the margins, and the least share of full size that is still read: 11 points become 6. */
const pixels = { portrait: 730, landscape: 980 } as const;
const smallest = 0.54;

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
function titleRows(sheet: Sheet): Pick<PrintPlan, "titleRows"> {
  const { freeze } = sheet.template;
  const first = sheet.rows.find(({ template }) => template.key === (freeze?.heads ?? freeze?.row));
  const last = sheet.rows.findLast(({ template }) => template.key === freeze?.row);
  return first && last ? { titleRows: `${first.at + 1}:${last.at + 1}` } : {};
}

/** The last of the columns that stay in view. */
const labelColumn = (columns: number): string => `${columnLetters(columns - 1)}:${columnLetters(columns - 1)}`;

/**
 * How a sheet prints: its cells on pages as wide as can be read, every further structure on a new page, the charts beside them on a page
 * that follows; headed on every page by the heads and, where a table takes two pages across, by the labels: a chart has room beside them.
 */
export function sheetPrint(sheet: Sheet, title: string, plan: UnsizedSheet): PrintPlan {
  const { columns, orientation, onePage } = sheet.template;
  const { cells, widths, freeze } = plan;
  const aside = columns.findIndex(({ unprinted }) => unprinted === true);
  const last = (aside < 0 ? widths.length : aside) - 1;
  const across =
    onePage === true ? 1 : Math.ceil((widthOf(widths.slice(0, last + 1)) * smallest) / pixels[orientation]);
  const pages =
    onePage === true ? [{ from: 0, end: cells.length, to: cells.length }] : stretches(sheet.blocks, cells.length);
  const areas = pages.flatMap(({ from, end, to }) => {
    const table = `${cellAddress({ row: from, column: 0 })}:${cellAddress({ row: end - 1, column: last })}`;
    return [...(end > from ? [table] : []), ...chartAreas(plan, from, to, across > 1)];
  });
  return {
    orientation,
    areas,
    ...titleRows(sheet),
    ...(across > 1 ? { titleColumns: labelColumn(freeze?.columns || 2) } : {}),
    across,
    footer: { left: title.replaceAll("&", "&&"), center: "&A", right: "Page &P of &N" },
    ...(onePage === true ? { onePage } : {}),
  };
}
