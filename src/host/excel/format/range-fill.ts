import { invalidArgument } from "../../protocol/api-error";
import { HostObject, typeName } from "../../protocol/host-object";
import type { Area } from "../area";
import type { Book } from "../book";
import { writeStyle } from "../range/write-cells";
import { extrasAt, writeExtras } from "./cell-extras";
import { colorOf, shownColor } from "./color";
import { commonStyle } from "./read-style";

const patterns: ReadonlySet<unknown> = new Set([
  "None",
  "Solid",
  "Gray50",
  "Gray75",
  "Gray25",
  "Horizontal",
  "Vertical",
  "Down",
  "Up",
  "Checker",
  "SemiGray75",
  "LightHorizontal",
  "LightVertical",
  "LightDown",
  "LightUp",
  "Grid",
  "CrissCross",
  "Gray16",
  "Gray8",
]);

export class RangeFill extends HostObject {
  readonly [typeName] = "RangeFill";
  readonly #book: Book;
  readonly #area: Area;

  constructor(book: Book, area: Area) {
    super();
    this.#book = book;
    this.#area = area;
  }

  /** Excel shows white where there is no fill, and an empty text where the cells differ. */
  get color(): string {
    return commonStyle(this.#book, this.#area, (style) => shownColor(style.bg?.rgb) ?? "#FFFFFF") ?? "";
  }

  set color(color: unknown) {
    writeStyle(this.#book, this.#area, "bg", { rgb: colorOf(color) });
  }

  get pattern(): string | null {
    const { sheetId, row, column } = this.#area;
    const filled = commonStyle(this.#book, { ...this.#area }, (style) => style.bg?.rgb != null) === true;
    return extrasAt(this.#book, sheetId, row, column).pattern ?? (filled ? "Solid" : "None");
  }

  set pattern(pattern: unknown) {
    if (typeof pattern !== "string" || !patterns.has(pattern)) throw invalidArgument();
    writeExtras(this.#book, this.#area, { pattern });
  }

  get patternColor(): string {
    const { sheetId, row, column } = this.#area;
    return extrasAt(this.#book, sheetId, row, column).patternColor ?? "#000000";
  }

  set patternColor(color: unknown) {
    writeExtras(this.#book, this.#area, { patternColor: colorOf(color) });
  }

  clear(): void {
    writeStyle(this.#book, this.#area, "bg", null);
    writeExtras(this.#book, this.#area, { pattern: undefined, patternColor: undefined });
  }
}
