import { plainText } from "../plain-text";
import { askEach } from "../requests/ask-each";

/** A range of cells and what it held when it was read. */
export interface HeldCells {
  readonly sheetId: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  /** What each cell holds, as it is written so that the cell holds it again; `null`: nothing of its own, an array may spill into it. */
  readonly contents: readonly (readonly unknown[])[];
  /** Formulas as Excel gives them, of arrays in every cell. */
  readonly formulas: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly unknown[])[];
}

interface Read {
  readonly range: Excel.Range;
  readonly sheet: Excel.Worksheet;
}

/** A text stays a text, whatever it looks like. */
function contentOf(formula: unknown, value: unknown): unknown {
  if (formula === "") return null;
  if (typeof formula !== "string") return formula;
  return formula.startsWith("=") && formula !== value ? formula : plainText(formula);
}

/** The cells that an array fills from another cell: they hold nothing of their own. */
async function spilledCells(context: Excel.RequestContext, read: readonly Read[]): Promise<Set<string>> {
  const filled = read.flatMap(({ range }, at) =>
    (range.hasSpill as boolean | null) === false
      ? []
      : range.formulas.flatMap((cells: unknown[], down) =>
          cells.flatMap((formula, across) => (formula === "" ? [] : [{ range, at, down, across }])),
        ),
  );
  const parents = await askEach(context, filled, ({ range, down, across }) =>
    range.getCell(down, across).getSpillParentOrNullObject().load("rowIndex,columnIndex"),
  );
  return new Set(
    filled.flatMap(({ range, at, down, across }, which) => {
      const parent = parents[which];
      const isOwn =
        !parent ||
        parent.isNullObject ||
        (parent.rowIndex === range.rowIndex + down && parent.columnIndex === range.columnIndex + across);
      return isOwn ? [] : [`${at} ${down} ${across}`];
    }),
  );
}

/** Reads what ranges hold, so that it can be put back; those that are null objects are left out. */
export async function holdCells(context: Excel.RequestContext, ranges: readonly Excel.Range[]): Promise<HeldCells[]> {
  const asked = ranges.map((range): Read => ({
    range: range.load("formulas,values,numberFormat,rowIndex,columnIndex,rowCount,columnCount,hasSpill"),
    sheet: range.worksheet.load("id,name"),
  }));
  await context.sync();
  const read = asked.filter(({ range }) => !range.isNullObject);
  const spilled = await spilledCells(context, read);
  return read.map(({ range, sheet }, at) => ({
    sheetId: sheet.id,
    sheet: sheet.name,
    row: range.rowIndex,
    column: range.columnIndex,
    rows: range.rowCount,
    columns: range.columnCount,
    contents: range.formulas.map((cells: unknown[], down) =>
      cells.map((formula, across) =>
        spilled.has(`${at} ${down} ${across}`) ? null : contentOf(formula, range.values[down]?.[across]),
      ),
    ),
    formulas: range.formulas as unknown[][],
    formats: range.numberFormat as unknown[][],
  }));
}

/** The tabs of the sheets that ranges are on. */
export const sheetsOf = (held: readonly HeldCells[]): string[] => [...new Set(held.map(({ sheet }) => sheet))];
