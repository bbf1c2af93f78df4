import { cellAddress, columnLetters, rangeAddress } from "../address";
import { type Block, type Sheet } from "../book/book";
import { readReference } from "../calculate/read-reference";
import type { PrintPlan } from "../workbook-plan";
import type { UnsizedSheet } from "./sheet-plan";

/** Pixels across a page of Letter or A4 between the margins, and the least share of full size that is still read: 11 points become 6. */
const pixels = { portrait: 730, landscape: 980 } as const;
const smallest = 0.55;

const widthOf = (widths: readonly number[]): number => widths.reduce((sum, width) => sum + width * 7 + 5, 0);

/** Whose structure a block shows; nothing for one that shows none. */
function structureOf({ items }: Block): string | undefined {
  const scheme = items.get("schemes");
  return scheme && `${items.get("companies")?.id ?? ""} ${scheme.id}`;
}

/** Rows at which a new page begins: the first, and where the blocks of a further structure begin. */
function pageStarts(blocks: readonly Block[]): number[] {
  const starts = [0];
  let shown: string | undefined;
  for (const block of blocks) {
    const structure = structureOf(block);
    const [top] = block.rows;
    if (structure === undefined || !top) continue;
    if (shown !== undefined && structure !== shown && block.template.beside !== true) starts.push(top.at);
    shown = structure;
  }
  return starts;
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

/** The heads: the rows of the key that ends the frozen ones. */
function titleRows(sheet: Sheet): Pick<PrintPlan, "titleRows"> {
  const heads = sheet.rows.filter(({ template }) => template.key === sheet.template.freeze?.row);
  const [first, last] = [heads[0], heads.at(-1)];
  return first && last ? { titleRows: `${first.at + 1}:${last.at + 1}` } : {};
}

/**
 * How a sheet prints: its cells on pages as wide as can be read, every further structure on a new page, the charts beside them on a page
 * that follows; headed on every page by the heads and, where a table takes two pages across, by its first columns.
 */
export function sheetPrint(sheet: Sheet, title: string, plan: UnsizedSheet): PrintPlan {
  const { columns, orientation, onePage } = sheet.template;
  const { cells, widths, freeze } = plan;
  const aside = columns.findIndex(({ unprinted }) => unprinted === true);
  const last = (aside < 0 ? widths.length : aside) - 1;
  const across =
    onePage === true ? 1 : Math.ceil((widthOf(widths.slice(0, last + 1)) * smallest) / pixels[orientation]);
  const starts = onePage === true ? [0] : pageStarts(sheet.blocks);
  const areas = starts.flatMap((start, at) => {
    const end = starts[at + 1] ?? cells.length;
    const table = `${cellAddress({ row: start, column: 0 })}:${cellAddress({ row: end - 1, column: last })}`;
    return [table, ...chartAreas(plan, start, end, across > 1)];
  });
  return {
    orientation,
    areas,
    ...titleRows(sheet),
    ...(across > 1 ? { titleColumns: `A:${columnLetters((freeze?.columns || 2) - 1)}` } : {}),
    across,
    footer: { left: title.replaceAll("&", "&&"), center: "&A", right: "Page &P of &N" },
    ...(onePage === true ? { onePage } : {}),
  };
}
