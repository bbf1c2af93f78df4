import { apiNotFound, invalidArgument } from "../protocol/api-error";
import { HostObject, typeName } from "../protocol/host-object";
import { ChartFormat } from "./chart-format";
import { ChartTitle } from "./chart-title";
import { ChartPart, pathOf, read, type SettingStore, storeOf, write } from "./chart-setting";

export class ChartAxes extends HostObject {
  readonly [typeName] = "ChartAxes";
  readonly #store: SettingStore;

  constructor(store: SettingStore) {
    super();
    this.#store = store;
  }

  get categoryAxis(): ChartAxis {
    return new ChartAxis(this.#store, "axes/category");
  }

  get valueAxis(): ChartAxis {
    return new ChartAxis(this.#store, "axes/value");
  }

  getItem(type: unknown, group: unknown = "Primary"): ChartAxis {
    if (type !== "Category" && type !== "Value") throw apiNotFound(`ChartAxes.getItem(${JSON.stringify(type)})`);
    if (group !== "Primary" && group !== "Secondary") throw invalidArgument();
    return new ChartAxis(this.#store, `axes/${group === "Secondary" ? "secondary " : ""}${type.toLowerCase()}`);
  }
}

export class ChartGridlines extends ChartPart {
  readonly [typeName] = "ChartGridlines";

  get visible(): boolean {
    return this[read]("visible", this[pathOf] === "axes/value/majorGridlines");
  }

  set visible(visible: unknown) {
    this[write]("visible", visible, "boolean");
  }

  get format(): ChartFormat {
    return new ChartFormat(this[storeOf], `${this[pathOf]}/format`);
  }
}

export class ChartAxis extends ChartPart {
  readonly [typeName] = "ChartAxis";

  get visible(): boolean {
    return this[read]("visible", true);
  }

  set visible(visible: unknown) {
    this[write]("visible", visible, "boolean");
  }

  get title(): ChartTitle {
    return new ChartTitle(this[storeOf], `${this[pathOf]}/title`);
  }

  get majorGridlines(): ChartGridlines {
    return new ChartGridlines(this[storeOf], `${this[pathOf]}/majorGridlines`);
  }

  get minorGridlines(): ChartGridlines {
    return new ChartGridlines(this[storeOf], `${this[pathOf]}/minorGridlines`);
  }

  get format(): ChartFormat {
    return new ChartFormat(this[storeOf], `${this[pathOf]}/format`);
  }

  get numberFormat(): string {
    return this[read]("numberFormat", "General");
  }

  set numberFormat(format: unknown) {
    this[write]("numberFormat", format, "string");
  }

  get linkNumberFormat(): boolean {
    return this[read]("linkNumberFormat", false);
  }

  set linkNumberFormat(linked: unknown) {
    this[write]("linkNumberFormat", linked, "boolean");
  }

  get minimum(): number | string {
    return this.#bound("minimum");
  }

  set minimum(value: unknown) {
    this.#setBound("minimum", value);
  }

  get maximum(): number | string {
    return this.#bound("maximum");
  }

  set maximum(value: unknown) {
    this.#setBound("maximum", value);
  }

  get majorUnit(): number | string {
    return this.#bound("majorUnit");
  }

  set majorUnit(value: unknown) {
    this.#setBound("majorUnit", value);
  }

  get reversePlotOrder(): boolean {
    return this[read]("reversePlotOrder", false);
  }

  set reversePlotOrder(reversed: unknown) {
    this[write]("reversePlotOrder", reversed, "boolean");
  }

  get tickLabelPosition(): string {
    return this[read]("tickLabelPosition", "NextToAxis");
  }

  set tickLabelPosition(position: unknown) {
    this[write]("tickLabelPosition", position, "string");
  }

  /** Empty while Excel chooses. */
  #bound(name: string): number | string {
    const value = this[storeOf].setting(`${this[pathOf]}/${name}`);
    return typeof value === "number" ? value : "";
  }

  #setBound(name: string, value: unknown): void {
    if (value !== "" && typeof value !== "number") throw invalidArgument();
    this[storeOf].set(`${this[pathOf]}/${name}`, value === "" ? undefined : value);
  }
}
