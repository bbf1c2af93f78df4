import { typeName } from "../protocol/host-object";
import { ChartFormat } from "./chart-format";
import { ChartPart, pathOf, read, storeOf, write } from "./chart-setting";

/** What is written beside the values of a series. */
export class ChartDataLabels extends ChartPart {
  readonly [typeName] = "ChartDataLabels";

  get showValue(): boolean {
    return this[read]("showValue", true);
  }

  set showValue(show: unknown) {
    this[write]("showValue", show, "boolean");
  }

  get showPercentage(): boolean {
    return this[read]("showPercentage", false);
  }

  set showPercentage(show: unknown) {
    this[write]("showPercentage", show, "boolean");
  }

  get numberFormat(): string {
    return this[read]("numberFormat", "General");
  }

  /** A format of its own ends the link to the cells. */
  set numberFormat(format: unknown) {
    this[write]("numberFormat", format, "string");
    this.linkNumberFormat = false;
  }

  /** Numbers are written as their cells write them. */
  get linkNumberFormat(): boolean {
    return this[read]("linkNumberFormat", true);
  }

  set linkNumberFormat(linked: unknown) {
    this[write]("linkNumberFormat", linked, "boolean");
  }

  get position(): string {
    return this[read]("position", "None");
  }

  set position(position: unknown) {
    this[write]("position", position, "string");
  }

  get format(): ChartFormat {
    return new ChartFormat(this[storeOf], `${this[pathOf]}/format`);
  }
}
