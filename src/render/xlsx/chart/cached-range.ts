import type { CellContent, CellValue } from "../../../workbook/cell-content";
import type { CellsOfSheet } from "../../../workbook/chart-content";
import type { SheetContent } from "../../../workbook/sheet-content";
import { absoluteRange, cornersOf } from "../address";
import { element, valued } from "../xml/element";
import { escapeText } from "../xml/escape";

/** The sheets of a workbook by name. */
export type Sheets = ReadonlyMap<string, SheetContent>;

const valueOf = (cell: CellContent | null | undefined): CellValue | undefined => cell?.computed ?? cell?.value;

/** The cells of a range, row by row. */
function cellsIn(sheets: Sheets, { sheet, range }: CellsOfSheet): (CellContent | null | undefined)[] {
  const [from, to] = cornersOf(range);
  const wide = to.column - from.column + 1;
  return Array.from({ length: to.row - from.row + 1 }, (_, at) => {
    const row = sheets.get(sheet)?.cells[from.row + at] ?? [];
    return Array.from({ length: wide }, (__, column) => row[from.column + column]);
  }).flat();
}

const points = (values: readonly (string | undefined)[]): string =>
  valued("c:ptCount", values.length) +
  values
    .map((value, idx) => (value === undefined ? "" : element("c:pt", { idx }, element("c:v", {}, escapeText(value)))))
    .join("");

const reference = (kind: string, cache: string, { sheet, range }: CellsOfSheet, content: string): string =>
  element(kind, {}, element("c:f", {}, escapeText(absoluteRange(sheet, range))), element(cache, {}, content));

/** Numbers of cells, with what they are now; text and errors are gaps. */
export function numbersXml(sheets: Sheets, place: CellsOfSheet): string {
  const cells = cellsIn(sheets, place);
  const values = cells.map((cell) => {
    const value = valueOf(cell);
    return typeof value === "number" ? String(value) : undefined;
  });
  const format = element("c:formatCode", {}, escapeText(cells[0]?.format ?? "General"));
  return reference("c:numRef", "c:numCache", place, format + points(values));
}

/** Labels of cells, with what they are now. */
export const labelsXml = (sheets: Sheets, place: CellsOfSheet): string =>
  reference(
    "c:strRef",
    "c:strCache",
    place,
    points(
      cellsIn(sheets, place).map((cell) => {
        const value = valueOf(cell);
        return value === undefined || typeof value === "object" ? undefined : String(value);
      }),
    ),
  );
