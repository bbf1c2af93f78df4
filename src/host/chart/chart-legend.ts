import { HostCollection, items, typeName } from "../protocol/host-object";
import { oneOf } from "../protocol/one-of";
import type { ChartAccess } from "./chart-access";
import { ChartFormat } from "./chart-format";
import { ChartPart, pathOf, read, storeOf, write } from "./chart-setting";

const legendPositions = ["Top", "Bottom", "Left", "Right", "Corner", "Custom"] as const;

export class ChartLegend extends ChartPart {
  readonly [typeName] = "ChartLegend";
  readonly #chart: ChartAccess;

  constructor(chart: ChartAccess) {
    super(chart, "legend");
    this.#chart = chart;
  }

  get legendEntries(): ChartLegendEntries {
    return new ChartLegendEntries(this.#chart);
  }

  get visible(): boolean {
    return this[read]("visible", true);
  }

  set visible(visible: unknown) {
    this[write]("visible", visible, "boolean");
  }

  get position(): string {
    return this[read]("position", "Bottom");
  }

  set position(position: unknown) {
    this[write]("position", oneOf(legendPositions, position), "string");
  }

  get overlay(): boolean {
    return this[read]("overlay", false);
  }

  set overlay(overlay: unknown) {
    this[write]("overlay", overlay, "boolean");
  }

  get format(): ChartFormat {
    return new ChartFormat(this[storeOf], `${this[pathOf]}/format`);
  }
}

/** One entry for each series; for each part where the chart is a pie. */
class ChartLegendEntries extends HostCollection<ChartLegendEntry> {
  readonly [typeName] = "ChartLegendEntryCollection";
  readonly #chart: ChartAccess;

  constructor(chart: ChartAccess) {
    super();
    this.#chart = chart;
  }

  [items](): ChartLegendEntry[] {
    const { type, series } = this.#chart.record;
    const [first] = series;
    const parts = type === "Pie" || type === "Doughnut" ? first?.values : undefined;
    const count = parts ? parts.rows * parts.columns : series.length;
    return Array.from({ length: count }, (_, index) => new ChartLegendEntry(this.#chart, index));
  }
}

export class ChartLegendEntry extends ChartPart {
  readonly [typeName] = "ChartLegendEntry";
  readonly #index: number;

  constructor(chart: ChartAccess, index: number) {
    super(chart, `legend/entries/${index}`);
    this.#index = index;
  }

  get index(): number {
    return this.#index;
  }

  get visible(): boolean {
    return this[read]("visible", true);
  }

  set visible(visible: unknown) {
    this[write]("visible", visible, "boolean");
  }
}
