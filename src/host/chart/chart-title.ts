import { typeName } from "../protocol/host-object";
import { oneOf } from "../protocol/one-of";
import { ChartFormat } from "./chart-format";
import { ChartPart, pathOf, read, storeOf, write } from "./chart-setting";

const alignments = ["Center", "Left", "Right", "Justify", "Distributed"] as const;

export class ChartTitle extends ChartPart {
  readonly [typeName] = "ChartTitle";

  get text(): string {
    return this[read]("text", "");
  }

  /** A title with a text is shown, as in Excel. */
  set text(text: unknown) {
    this[write]("text", text, "string");
    this.visible = true;
  }

  get visible(): boolean {
    return this[read]("visible", this.text !== "");
  }

  set visible(visible: unknown) {
    this[write]("visible", visible, "boolean");
  }

  get overlay(): boolean {
    return this[read]("overlay", false);
  }

  set overlay(overlay: unknown) {
    this[write]("overlay", overlay, "boolean");
  }

  get horizontalAlignment(): string {
    return this[read]("horizontalAlignment", "Center");
  }

  set horizontalAlignment(alignment: unknown) {
    this[write]("horizontalAlignment", oneOf(alignments, alignment), "string");
  }

  get format(): ChartFormat {
    return new ChartFormat(this[storeOf], `${this[pathOf]}/format`);
  }
}
