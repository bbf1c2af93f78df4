/** Fill, line and font of the parts of a chart. */
import { colorOf } from "../excel/format/color";
import { typeName } from "../protocol/host-object";
import { ChartPart, pathOf, read, storeOf, write } from "./chart-setting";

export class ChartFill extends ChartPart {
  readonly [typeName] = "ChartFill";

  setSolidColor(color: unknown): void {
    this[write]("color", colorOf(color), "string");
  }

  getSolidColor(): string {
    return this[read]("color", "");
  }

  clear(): void {
    this[write]("color", "none", "string");
  }
}

export class ChartLine extends ChartPart {
  readonly [typeName] = "ChartLineFormat";

  get color(): string {
    return this[read]("color", "");
  }

  set color(color: unknown) {
    this[write]("color", colorOf(color), "string");
  }

  get lineStyle(): string {
    return this[read]("lineStyle", "Continuous");
  }

  set lineStyle(style: unknown) {
    this[write]("lineStyle", style, "string");
  }

  get weight(): number {
    return this[read]("weight", 2.25);
  }

  set weight(points: unknown) {
    this[write]("weight", points, "number");
  }

  clear(): void {
    this[write]("lineStyle", "None", "string");
  }
}

export class ChartFont extends ChartPart {
  readonly [typeName] = "ChartFont";

  get bold(): boolean {
    return this[read]("bold", false);
  }

  set bold(on: unknown) {
    this[write]("bold", on, "boolean");
  }

  get italic(): boolean {
    return this[read]("italic", false);
  }

  set italic(on: unknown) {
    this[write]("italic", on, "boolean");
  }

  get color(): string {
    return this[read]("color", "#595959");
  }

  set color(color: unknown) {
    this[write]("color", colorOf(color), "string");
  }

  get name(): string {
    return this[read]("name", "Calibri");
  }

  set name(name: unknown) {
    this[write]("name", name, "string");
  }

  get size(): number {
    return this[read]("size", 10);
  }

  set size(points: unknown) {
    this[write]("size", points, "number");
  }
}

/** What `format` of a chart, its title, its axes and its series offers. */
export class ChartFormat extends ChartPart {
  readonly [typeName] = "ChartFormat";

  get fill(): ChartFill {
    return new ChartFill(this[storeOf], `${this[pathOf]}/fill`);
  }

  get line(): ChartLine {
    return new ChartLine(this[storeOf], `${this[pathOf]}/line`);
  }

  get border(): ChartLine {
    return new ChartLine(this[storeOf], `${this[pathOf]}/border`);
  }

  get font(): ChartFont {
    return new ChartFont(this[storeOf], `${this[pathOf]}/font`);
  }
}
