/** The look of a conditional format. */
import { invalidArgument } from "../../protocol/api-error";
import { HostObject, typeName } from "../../protocol/host-object";
import { colorOf } from "../format/color";
import type { SpecAccess } from "./conditional-format";

const get = Symbol("get");
const set = Symbol("set");

abstract class StylePart extends HostObject {
  readonly #access: SpecAccess;

  constructor(access: SpecAccess) {
    super();
    this.#access = access;
  }

  [get](path: string): unknown {
    return this.#access.excel().style[path];
  }

  [set](path: string, value: unknown): void {
    const { style } = this.#access.excel();
    this.#access.change({ style: { ...style, [path]: value } });
  }
}

export class ConditionalRangeFormat extends HostObject {
  readonly [typeName] = "ConditionalRangeFormat";
  readonly #access: SpecAccess;

  constructor(access: SpecAccess) {
    super();
    this.#access = access;
  }

  get font(): ConditionalRangeFont {
    return new ConditionalRangeFont(this.#access);
  }

  get fill(): ConditionalRangeFill {
    return new ConditionalRangeFill(this.#access);
  }
}

export class ConditionalRangeFont extends StylePart {
  readonly [typeName] = "ConditionalRangeFont";

  get color(): string {
    const color = this[get]("font/color");
    return typeof color === "string" ? color : "";
  }

  set color(color: unknown) {
    this[set]("font/color", colorOf(color));
  }

  get bold(): boolean {
    return this[get]("font/bold") === true;
  }

  set bold(on: unknown) {
    if (typeof on !== "boolean") throw invalidArgument();
    this[set]("font/bold", on);
  }

  get italic(): boolean {
    return this[get]("font/italic") === true;
  }

  set italic(on: unknown) {
    if (typeof on !== "boolean") throw invalidArgument();
    this[set]("font/italic", on);
  }
}

export class ConditionalRangeFill extends StylePart {
  readonly [typeName] = "ConditionalRangeFill";

  get color(): string {
    const color = this[get]("fill/color");
    return typeof color === "string" ? color : "";
  }

  set color(color: unknown) {
    this[set]("fill/color", colorOf(color));
  }

  clear(): void {
    this[set]("fill/color", undefined);
  }
}
