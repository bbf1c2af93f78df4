import { invalidArgument } from "../../protocol/api-error";
import { typeName } from "../../protocol/host-object";
import { colorOf, shownColor } from "./color";
import { FormatPart, readExtras, readStyle, setExtras, setStyle } from "./format-part";

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

export class RangeFill extends FormatPart {
  readonly [typeName] = "RangeFill";
  /** Excel shows white where there is no fill, and an empty text where the cells differ. */
  get color(): string {
    return this[readStyle]((style) => shownColor(style.bg?.rgb) ?? "#FFFFFF") ?? "";
  }

  set color(color: unknown) {
    this[setStyle]("bg", { rgb: colorOf(color) });
  }

  get pattern(): string | null {
    const filled = this[readStyle]((style) => style.bg?.rgb != null) === true;
    return this[readExtras]().pattern ?? (filled ? "Solid" : "None");
  }

  set pattern(pattern: unknown) {
    if (typeof pattern !== "string" || !patterns.has(pattern)) throw invalidArgument();
    this[setExtras]({ pattern });
  }

  get patternColor(): string {
    return this[readExtras]().patternColor ?? "#000000";
  }

  set patternColor(color: unknown) {
    this[setExtras]({ patternColor: colorOf(color) });
  }

  clear(): void {
    this[setStyle]("bg", null);
    this[setExtras]({ pattern: undefined, patternColor: undefined });
  }
}
