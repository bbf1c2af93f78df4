import type { Book } from "../excel/book";
import { areaOfFormula } from "../excel/names/referenced-area";
import { textAt } from "../excel/range/display-text";
import { areaOf } from "../excel/range/range-content";
import { Range, rangeArgument } from "../excel/range/range";
import { invalidArgument } from "../protocol/api-error";
import { HostCollection, identity, items, typeName } from "../protocol/host-object";
import type { ChartAccess } from "./chart-access";
import type { SeriesRecord } from "./chart-record";
import { ChartDataLabels } from "./chart-data-labels";
import { ChartFormat } from "./chart-format";
import { ChartPoints } from "./chart-points";
import { ChartPart, read, type SettingStore, storeOf, write } from "./chart-setting";
import { chartType } from "./chart-type";

export class ChartSeriesCollection extends HostCollection<ChartSeries> {
  readonly [typeName] = "ChartSeriesCollection";
  readonly #chart: ChartAccess;

  constructor(chart: ChartAccess) {
    super();
    this.#chart = chart;
  }

  [items](): ChartSeries[] {
    return this.#chart.record.series.map(({ id }) => new ChartSeries(this.#chart, id));
  }

  get count(): number {
    return this.getCount();
  }

  add(name?: unknown, index?: unknown): ChartSeries {
    const id = `series${this.#chart.book.document.nextId()}`;
    const { series } = this.#chart.record;
    const at = typeof index === "number" ? index : series.length;
    const added: SeriesRecord = {
      id,
      name: typeof name === "string" ? name : `Series${series.length + 1}`,
      settings: {},
    };
    this.#chart.change({ series: [...series.slice(0, at), added, ...series.slice(at)] });
    return new ChartSeries(this.#chart, id);
  }
}

export const seriesName = (book: Book, { name }: SeriesRecord): string =>
  typeof name === "string" ? name : textAt(book, name.sheetId, name.row, name.column);

export class ChartSeries extends ChartPart {
  readonly [typeName] = "ChartSeries";
  readonly #chart: ChartAccess;
  readonly #id: string;

  constructor(chart: ChartAccess, id: string) {
    super(seriesSettings(chart, id), "series");
    this.#chart = chart;
    this.#id = id;
  }

  override [identity]() {
    return { Name: this.name };
  }

  get name(): string {
    return seriesName(this.#chart.book, this.#chart.series(this.#id));
  }

  /** A text, or a formula that names the cell with the text. */
  set name(name: unknown) {
    if (typeof name !== "string") throw invalidArgument();
    const cell = name.startsWith("=") ? areaOfFormula(this.#chart.book, name, this.#chart.record.sheetId) : undefined;
    this.#chart.changeSeries(this.#id, { name: cell ?? name });
  }

  /** The chart's own type where the series has none. */
  get chartType(): string {
    return this[read]("chartType", this.#chart.record.type);
  }

  set chartType(type: unknown) {
    this[write]("chartType", chartType(type), "string");
  }

  get axisGroup(): string {
    return this[read]("axisGroup", "Primary");
  }

  set axisGroup(group: unknown) {
    if (group !== "Primary" && group !== "Secondary") throw invalidArgument();
    this[write]("axisGroup", group, "string");
  }

  get hasDataLabels(): boolean {
    return this[read]("hasDataLabels", false);
  }

  set hasDataLabels(labels: unknown) {
    this[write]("hasDataLabels", labels, "boolean");
  }

  get dataLabels(): ChartDataLabels {
    return new ChartDataLabels(this[storeOf], "series/dataLabels");
  }

  get points(): ChartPoints {
    const { values } = this.#chart.series(this.#id);
    return new ChartPoints(this[storeOf], values ? values.rows * values.columns : 0);
  }

  get markerStyle(): string {
    return this[read]("markerStyle", "Automatic");
  }

  set markerStyle(style: unknown) {
    this[write]("markerStyle", style, "string");
  }

  get markerSize(): number {
    return this[read]("markerSize", 5);
  }

  set markerSize(points: unknown) {
    this[write]("markerSize", points, "number");
  }

  get markerBackgroundColor(): string {
    return this[read]("markerBackgroundColor", "");
  }

  set markerBackgroundColor(color: unknown) {
    this[write]("markerBackgroundColor", color, "string");
  }

  get markerForegroundColor(): string {
    return this[read]("markerForegroundColor", "");
  }

  set markerForegroundColor(color: unknown) {
    this[write]("markerForegroundColor", color, "string");
  }

  get smooth(): boolean {
    return this[read]("smooth", false);
  }

  set smooth(smooth: unknown) {
    this[write]("smooth", smooth, "boolean");
  }

  get gapWidth(): number {
    return this[read]("gapWidth", 150);
  }

  set gapWidth(percent: unknown) {
    this[write]("gapWidth", percent, "number");
  }

  get overlap(): number {
    return this[read]("overlap", 0);
  }

  set overlap(percent: unknown) {
    this[write]("overlap", percent, "number");
  }

  get format(): ChartFormat {
    return new ChartFormat(this[storeOf], "series/format");
  }

  setValues(range: unknown): void {
    this.#chart.changeSeries(this.#id, { values: rangeArgument(range)[areaOf] });
  }

  setXAxisValues(range: unknown): void {
    this.#chart.changeSeries(this.#id, { categories: rangeArgument(range)[areaOf] });
  }

  /** The values (`Values`) or categories (`Categories`, `XValues`) as they stand in the cells. */
  getDimensionValues(dimension: unknown): (string | number | boolean)[] {
    const series = this.#chart.series(this.#id);
    const area = dimension === "Values" || dimension === "YValues" ? series.values : series.categories;
    if (!area) return [];
    return (new Range(this.#chart.book, area).values ?? []).flat();
  }

  getDimensionStringValues(dimension: unknown): string[] {
    return this.getDimensionValues(dimension).map(String);
  }

  delete(): void {
    this.#chart.change({ series: this.#chart.record.series.filter(({ id }) => id !== this.#id) });
  }
}

const seriesSettings = (chart: ChartAccess, id: string): SettingStore => ({
  setting: (path) => chart.series(id).settings[path],
  set: (path, value) => chart.changeSeries(id, { settings: { ...chart.series(id).settings, [path]: value } }),
});
