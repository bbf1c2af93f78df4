import type { IBorderData, IBorderStyleData } from "@univerjs/core";
import { invalidArgument, itemNotFound } from "../../protocol/api-error";
import { HostCollection, HostObject, identity, items, typeName } from "../../protocol/host-object";
import type { Area } from "../area";
import type { Book } from "../book";
import { styleAt } from "../range/cells";
import { writeStyle } from "../range/write-cells";
import { lineOf, type Line, styleNumber } from "./border-line";
import { colorOf, shownColor } from "./color";

const edges = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical", "InsideHorizontal"] as const;
type Edge = (typeof edges)[number];
type Side = "t" | "b" | "l" | "r";

/** Which side of which cells a border of some ranges is. */
function* sidesOf(edge: Edge, areas: readonly Area[]): Iterable<readonly [Area, Side]> {
  for (const area of areas) yield* sidesOfOne(edge, area);
}

function* sidesOfOne(edge: Edge, area: Area): Iterable<readonly [Area, Side]> {
  const { row, column, rows, columns } = area;
  const line = (top: number, left: number, height: number, width: number): Area => ({
    ...area,
    row: top,
    column: left,
    rows: height,
    columns: width,
  });
  if (edge === "EdgeTop") yield [line(row, column, 1, columns), "t"];
  if (edge === "EdgeBottom") yield [line(row + rows - 1, column, 1, columns), "b"];
  if (edge === "EdgeLeft") yield [line(row, column, rows, 1), "l"];
  if (edge === "EdgeRight") yield [line(row, column + columns - 1, rows, 1), "r"];
  if (edge === "InsideHorizontal" && rows > 1) yield [line(row, column, rows - 1, columns), "b"];
  if (edge === "InsideVertical" && columns > 1) yield [line(row, column, rows, columns - 1), "r"];
}

export class RangeBorders extends HostCollection<RangeBorder> {
  readonly [typeName] = "RangeBorderCollection";
  readonly #book: Book;
  readonly #areas: readonly Area[];

  constructor(book: Book, areas: readonly Area[]) {
    super();
    this.#book = book;
    this.#areas = areas;
  }

  [items](): RangeBorder[] {
    return edges.map((edge) => new RangeBorder(this.#book, this.#areas, edge));
  }

  get count(): number {
    return edges.length;
  }

  getItem(edge: unknown): RangeBorder {
    const known = edges.find((name) => name === edge);
    if (!known) throw typeof edge === "string" ? itemNotFound() : invalidArgument();
    return new RangeBorder(this.#book, this.#areas, known);
  }
}

export class RangeBorder extends HostObject {
  readonly [typeName] = "RangeBorder";
  readonly #book: Book;
  readonly #areas: readonly Area[];
  readonly #edge: Edge;

  constructor(book: Book, areas: readonly Area[], edge: Edge) {
    super();
    this.#book = book;
    this.#areas = areas;
    this.#edge = edge;
  }

  override [identity]() {
    return { SideIndex: this.#edge };
  }

  get sideIndex(): string {
    return this.#edge;
  }

  get style(): string {
    return this.#line.style;
  }

  set style(style: unknown) {
    this.#draw({ ...this.#line, style: String(style) });
  }

  get weight(): string {
    return this.#line.weight;
  }

  /** Giving a weight to no line draws a continuous one, as Excel does. */
  set weight(weight: unknown) {
    const { style, color } = this.#line;
    this.#draw({ style: style === "None" ? "Continuous" : style, weight: String(weight), color });
  }

  get color(): string {
    return this.#line.color;
  }

  set color(color: unknown) {
    const line = this.#line;
    this.#draw({ ...line, style: line.style === "None" ? "Continuous" : line.style, color: colorOf(color) });
  }

  get #line(): Line {
    for (const [{ sheetId, row, column }, side] of sidesOf(this.#edge, this.#areas)) {
      const drawn = styleAt(this.#book, sheetId, row, column).bd?.[side];
      if (drawn) return lineOf(drawn.s, shownColor(drawn.cl.rgb) ?? "#000000");
    }
    return lineOf(0, "#000000");
  }

  #draw(line: Line): void {
    const s = styleNumber(line);
    const drawn: IBorderStyleData | null = s === 0 ? null : { s, cl: { rgb: line.color } };
    for (const [area, side] of sidesOf(this.#edge, this.#areas)) {
      const border: IBorderData = { [side]: drawn };
      writeStyle(this.#book, area, "bd", border);
    }
  }
}
