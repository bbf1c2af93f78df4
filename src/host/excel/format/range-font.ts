import type { IStyleData } from "@univerjs/core";
import { invalidArgument } from "../../protocol/api-error";
import { HostObject, typeName } from "../../protocol/host-object";
import type { Area } from "../area";
import type { Book } from "../book";
import { writeStyle } from "../range/write-cells";
import { colorOf, shownColor } from "./color";
import { commonStyle } from "./read-style";

/** The grid's numbers for lines under a text, and for a thing that is on. */
const single = 12;
const double = 10;
const isOn = (flag: number | undefined): boolean => flag === 1;

/** What Excel's new cells have. */
const defaultFont = { name: "Calibri", size: 11, color: "#000000" };

export class RangeFont extends HostObject {
  readonly [typeName] = "RangeFont";
  readonly #book: Book;
  readonly #area: Area;

  constructor(book: Book, area: Area) {
    super();
    this.#book = book;
    this.#area = area;
  }

  #set(type: keyof IStyleData, value: unknown): void {
    writeStyle(this.#book, this.#area, type, value);
  }

  get bold(): boolean | null {
    return commonStyle(this.#book, this.#area, (style) => isOn(style.bl));
  }

  set bold(on: unknown) {
    this.#set("bl", flag(on) ? 1 : 0);
  }

  get italic(): boolean | null {
    return commonStyle(this.#book, this.#area, (style) => isOn(style.it));
  }

  set italic(on: unknown) {
    this.#set("it", flag(on) ? 1 : 0);
  }

  get strikethrough(): boolean | null {
    return commonStyle(this.#book, this.#area, (style) => isOn(style.st?.s));
  }

  set strikethrough(on: unknown) {
    this.#set("st", { s: flag(on) ? 1 : 0 });
  }

  get underline(): string | null {
    return commonStyle(this.#book, this.#area, (style) =>
      isOn(style.ul?.s) ? (Number(style.ul?.t) === double ? "Double" : "Single") : "None",
    );
  }

  set underline(kind: unknown) {
    if (kind !== "None" && kind !== "Single" && kind !== "Double") throw invalidArgument();
    this.#set("ul", kind === "None" ? { s: 0 } : { s: 1, t: kind === "Double" ? double : single });
  }

  get color(): string {
    return commonStyle(this.#book, this.#area, (style) => shownColor(style.cl?.rgb) ?? defaultFont.color) ?? "";
  }

  set color(color: unknown) {
    this.#set("cl", { rgb: colorOf(color) });
  }

  get size(): number | null {
    return commonStyle(this.#book, this.#area, (style) => style.fs ?? defaultFont.size);
  }

  set size(points: unknown) {
    if (typeof points !== "number" || points < 1 || points > 409) throw invalidArgument();
    this.#set("fs", points);
  }

  get name(): string | null {
    return commonStyle(this.#book, this.#area, (style) => style.ff ?? defaultFont.name);
  }

  set name(name: unknown) {
    if (typeof name !== "string" || name === "") throw invalidArgument();
    this.#set("ff", name);
  }
}

function flag(value: unknown): boolean {
  if (typeof value !== "boolean") throw invalidArgument();
  return value;
}
