import { invalidArgument } from "../../protocol/api-error";
import { typeName } from "../../protocol/host-object";
import { colorOf, shownColor } from "./color";
import { FormatPart, readStyle, setStyle } from "./format-part";

/** The grid's numbers for lines under a text, and for a thing that is on. */
const single = 12;
const double = 10;
const isOn = (flag: number | undefined): boolean => flag === 1;

/** What Excel's new cells have. */
const defaultFont = { name: "Calibri", size: 11, color: "#000000" };

export class RangeFont extends FormatPart {
  readonly [typeName] = "RangeFont";
  get bold(): boolean | null {
    return this[readStyle]((style) => isOn(style.bl));
  }

  set bold(on: unknown) {
    this[setStyle]("bl", flag(on) ? 1 : 0);
  }

  get italic(): boolean | null {
    return this[readStyle]((style) => isOn(style.it));
  }

  set italic(on: unknown) {
    this[setStyle]("it", flag(on) ? 1 : 0);
  }

  get strikethrough(): boolean | null {
    return this[readStyle]((style) => isOn(style.st?.s));
  }

  set strikethrough(on: unknown) {
    this[setStyle]("st", { s: flag(on) ? 1 : 0 });
  }

  get underline(): string | null {
    return this[readStyle]((style) =>
      isOn(style.ul?.s) ? (Number(style.ul?.t) === double ? "Double" : "Single") : "None",
    );
  }

  set underline(kind: unknown) {
    if (kind !== "None" && kind !== "Single" && kind !== "Double") throw invalidArgument();
    this[setStyle]("ul", kind === "None" ? { s: 0 } : { s: 1, t: kind === "Double" ? double : single });
  }

  get color(): string {
    return this[readStyle]((style) => shownColor(style.cl?.rgb) ?? defaultFont.color) ?? "";
  }

  set color(color: unknown) {
    this[setStyle]("cl", { rgb: colorOf(color) });
  }

  get size(): number | null {
    return this[readStyle]((style) => style.fs ?? defaultFont.size);
  }

  set size(points: unknown) {
    if (typeof points !== "number" || points < 1 || points > 409) throw invalidArgument();
    this[setStyle]("fs", points);
  }

  get name(): string | null {
    return this[readStyle]((style) => style.ff ?? defaultFont.name);
  }

  set name(name: unknown) {
    if (typeof name !== "string" || name === "") throw invalidArgument();
    this[setStyle]("ff", name);
  }
}

function flag(value: unknown): boolean {
  if (typeof value !== "boolean") throw invalidArgument();
  return value;
}
