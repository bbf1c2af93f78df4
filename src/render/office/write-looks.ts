import type { SheetPlan, WorkbookPlan } from "../../plan/workbook-plan";
import type { CellStyle, LineStyle } from "../../plan/styles";
import { type Rectangle, rectangles } from "./rectangles";

/** Excel measures column widths in points: seven pixels a character and five of padding at 96 dots an inch. */
const points = (characters: number): number => (characters * 7 + 5) * 0.75;

const lineStyles: Record<LineStyle, "Continuous" | "Double"> = { thin: "Continuous", double: "Double" };

function drawLine(
  format: Excel.RangeFormat,
  edges: readonly ("EdgeTop" | "EdgeBottom" | "InsideHorizontal")[],
  line: LineStyle | undefined,
): void {
  if (line === undefined) return;
  for (const edge of edges) {
    const border = format.borders.getItem(edge);
    border.style = lineStyles[line];
    border.color = "#1F3864";
  }
}

/** One look over one rectangle: only what the style says. */
function writeLook(range: Excel.Range, { rows }: Rectangle, style: CellStyle): void {
  const { format } = range;
  if (style.bold !== undefined) format.font.bold = style.bold;
  if (style.italic !== undefined) format.font.italic = style.italic;
  if (style.size !== undefined) format.font.size = style.size;
  if (style.color !== undefined) format.font.color = style.color;
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.hatch !== undefined) {
    format.fill.pattern = "LightUp";
    format.fill.patternColor = style.hatch;
  }
  if (style.align !== undefined)
    format.horizontalAlignment = style.align === "left" ? "Left" : style.align === "right" ? "Right" : "Center";
  if (style.indent !== undefined) format.indentLevel = style.indent;
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  const inside = rows > 1 ? (["InsideHorizontal"] as const) : [];
  drawLine(format, ["EdgeTop", ...inside], style.top);
  drawLine(format, ["EdgeBottom", ...inside], style.bottom);
}

/** Number formats in one range, looks in as few rectangles as they form, column widths. */
export function writeLooks(sheet: Excel.Worksheet, plan: SheetPlan, styles: WorkbookPlan["styles"]): void {
  const columns = plan.widths.length;
  sheet.getRangeByIndexes(0, 0, plan.cells.length, columns).numberFormat = plan.cells.map((row) =>
    row.map((cell) => cell?.format ?? "General"),
  );
  for (const [name, places] of rectangles(plan.cells.map((row) => row.map((cell) => cell?.style))))
    for (const place of places) {
      const style = styles[name];
      if (style) writeLook(sheet.getRangeByIndexes(place.row, place.column, place.rows, place.columns), place, style);
    }
  for (const [width, places] of rectangles([plan.widths.map(String)]))
    for (const { column, columns: count } of places)
      sheet.getRangeByIndexes(0, column, 1, count).format.columnWidth = points(Number(width));
}
