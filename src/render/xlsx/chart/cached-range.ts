import type { CellPlan, CellValue, SheetPlan } from "../../../plan/workbook-plan";
import { absoluteRange, cornersOf } from "../address";
import { element, valued } from "../xml/element";
import { escapeText } from "../xml/escape";

const valueOf = (cell: CellPlan | null | undefined): CellValue | undefined => cell?.computed ?? cell?.value;

/** The cells of a range, row by row. */
function cellsIn({ cells }: SheetPlan, range: string): (CellPlan | null | undefined)[] {
  const [from, to] = cornersOf(range);
  return cells.slice(from.row, to.row + 1).flatMap((row) => row.slice(from.column, to.column + 1));
}

const points = (values: readonly (string | undefined)[]): string =>
  valued("c:ptCount", values.length) +
  values
    .map((value, idx) => (value === undefined ? "" : element("c:pt", { idx }, element("c:v", {}, escapeText(value)))))
    .join("");

const reference = (kind: string, cache: string, sheet: SheetPlan, range: string, content: string): string =>
  element(kind, {}, element("c:f", {}, escapeText(absoluteRange(sheet.name, range))), element(cache, {}, content));

/** Numbers of the sheet, with what they are now; text and errors are gaps. */
export function numbersXml(sheet: SheetPlan, range: string): string {
  const cells = cellsIn(sheet, range);
  const values = cells.map((cell) => {
    const value = valueOf(cell);
    return typeof value === "number" ? String(value) : undefined;
  });
  const format = element("c:formatCode", {}, escapeText(cells[0]?.format ?? "General"));
  return reference("c:numRef", "c:numCache", sheet, range, format + points(values));
}

/** Labels of the sheet, with what they are now. */
export const labelsXml = (sheet: SheetPlan, range: string): string =>
  reference(
    "c:strRef",
    "c:strCache",
    sheet,
    range,
    points(
      cellsIn(sheet, range).map((cell) => {
        const value = valueOf(cell);
        return value === undefined || typeof value === "object" ? undefined : String(value);
      }),
    ),
  );
