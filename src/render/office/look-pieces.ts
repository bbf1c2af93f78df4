import type { SheetPlan, WorkbookPlan } from "../../plan/workbook-plan";
import type { CellStyle, LineStyle } from "../../plan/styles";
import { areaAddresses } from "./area-addresses";
import { type Rectangle, rectangles } from "./rectangles";
import { callBytes } from "./requests/bytes-of";
import { rowPieces } from "./requests/row-pieces";
import type { SheetPiece } from "./requests/sheet-piece";

const lineStyles: Record<LineStyle["line"], "Continuous" | "Double"> = { thin: "Continuous", double: "Double" };

/** One line below or above every row of the areas. */
function drawLine(format: Excel.RangeFormat, edge: "EdgeTop" | "EdgeBottom", line: LineStyle | undefined): void {
  if (line === undefined) return;
  const border = format.borders.getItem(edge);
  border.style = lineStyles[line.line];
  border.color = line.color;
}

/** One look over all its cells: only what the style says. */
function writeLook({ format }: Excel.RangeAreas, style: CellStyle): void {
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
  if (style.vertical !== undefined) format.verticalAlignment = style.vertical === "top" ? "Top" : "Center";
  drawLine(format, "EdgeTop", style.top);
  drawLine(format, "EdgeBottom", style.bottom);
}

const singleRows = (place: Rectangle): Rectangle[] =>
  Array.from({ length: place.rows }, (_, at) => ({ ...place, row: place.row + at, rows: 1 }));

/** Number formats in whole ranges, every look over all its cells at once: a request of some kilobytes, not of hundreds of ranges. */
export function* lookPieces({ cells }: SheetPlan, { styles }: WorkbookPlan): Generator<SheetPiece> {
  const formats = cells.map((row) => row.map((cell) => cell?.format ?? "General"));
  yield* rowPieces(formats, (range, own) => (range.numberFormat = own));
  for (const [name, places] of rectangles(cells.map((row) => row.map((cell) => cell?.style)))) {
    const style = styles[name];
    if (!style) continue;
    const lined = style.top !== undefined || style.bottom !== undefined;
    for (const addresses of areaAddresses(lined ? places.flatMap(singleRows) : places))
      yield {
        bytes: addresses.length + callBytes * (4 + 2 * Object.keys(style).length),
        write: (sheet) => writeLook(sheet.getRanges(addresses), style),
      };
  }
}
