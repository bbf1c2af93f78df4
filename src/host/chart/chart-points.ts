import { HostCollection, items, typeName } from "../protocol/host-object";
import { ChartFormat } from "./chart-format";
import { ChartPart, pathOf, type SettingStore, storeOf } from "./chart-setting";

/** The values of a series, each with a look of its own where it is given one. */
export class ChartPoints extends HostCollection<ChartPoint> {
  readonly [typeName] = "ChartPointsCollection";
  readonly #store: SettingStore;
  readonly #count: number;

  constructor(store: SettingStore, count: number) {
    super();
    this.#store = store;
    this.#count = count;
  }

  [items](): ChartPoint[] {
    return Array.from({ length: this.#count }, (_, index) => new ChartPoint(this.#store, `series/points/${index}`));
  }

  get count(): number {
    return this.#count;
  }
}

export class ChartPoint extends ChartPart {
  readonly [typeName] = "ChartPoint";

  get format(): ChartFormat {
    return new ChartFormat(this[storeOf], `${this[pathOf]}/format`);
  }
}
