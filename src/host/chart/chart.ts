import type { Book } from "../excel/book";
import { referencedArea } from "../excel/names/referenced-area";
import { areaOf } from "../excel/range/range-content";
import { Range, rangeArgument } from "../excel/range/range";
import { invalidArgument } from "../protocol/api-error";
import { HostObject, identity, typeName } from "../protocol/host-object";
import { ChartAccess } from "./chart-access";
import { ChartAxes } from "./chart-axis";
import { ChartFormat } from "./chart-format";
import { ChartLegend } from "./chart-legend";
import { type Box, boxOf, makeRoomFor, placeAt } from "./chart-place";
import type { ChartPlace } from "./chart-record";
import { ChartSeriesCollection } from "./chart-series";
import { chartType } from "./chart-type";
import { ChartTitle } from "./chart-title";
import { type SeriesBy, seriesFromRange } from "./series-from-range";

export class Chart extends HostObject {
  readonly [typeName] = "Chart";
  readonly #access: ChartAccess;

  constructor(book: Book, id: string) {
    super();
    this.#access = new ChartAccess(book, id);
  }

  override [identity]() {
    return { Id: this.#access.id, Name: this.name };
  }

  get id(): string {
    return this.#access.record.id;
  }

  get name(): string {
    return this.#access.record.name;
  }

  set name(name: unknown) {
    if (typeof name !== "string" || name === "") throw invalidArgument();
    this.#access.change({ name });
  }

  get chartType(): string {
    return this.#access.record.type;
  }

  set chartType(type: unknown) {
    this.#access.change({ type: chartType(type) });
  }

  get title(): ChartTitle {
    return new ChartTitle(this.#access, "title");
  }

  get legend(): ChartLegend {
    return new ChartLegend(this.#access);
  }

  get axes(): ChartAxes {
    return new ChartAxes(this.#access);
  }

  get series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this.#access);
  }

  get format(): ChartFormat {
    return new ChartFormat(this.#access, "format");
  }

  get left(): number {
    return this.#box.left;
  }

  set left(points: unknown) {
    this.#move({ left: measure(points) });
  }

  get top(): number {
    return this.#box.top;
  }

  set top(points: unknown) {
    this.#move({ top: measure(points) });
  }

  get width(): number {
    return this.#box.width;
  }

  set width(points: unknown) {
    this.#move({ width: measure(points) });
  }

  get height(): number {
    return this.#box.height;
  }

  set height(points: unknown) {
    this.#move({ height: measure(points) });
  }

  setPosition(start: unknown, end?: unknown): void {
    const { sheetId, place } = this.#access.record;
    const to = end === undefined || end === null || end === "" ? undefined : this.#area(end);
    this.#place(placeAt(this.#access.book, sheetId, place, this.#area(start), to));
  }

  setData(range: unknown, seriesBy: unknown = "Auto"): void {
    const { book } = this.#access;
    const found = seriesFromRange(book, rangeArgument(range)[areaOf], seriesBy as SeriesBy);
    this.#access.change({
      series: found.map((cells, index) => ({
        ...cells,
        id: `series${book.document.nextId()}`,
        name: cells.name ?? `Series${index + 1}`,
        settings: {},
      })),
    });
  }

  delete(): void {
    this.#access.delete();
  }

  get #box(): Box {
    const { sheetId, place } = this.#access.record;
    return boxOf(this.#access.book, sheetId, place);
  }

  #move(change: Partial<Box>): void {
    this.#place({ ...this.#box, ...change });
  }

  #place(place: ChartPlace): void {
    makeRoomFor(this.#access.book, this.#access.record.sheetId, place);
    this.#access.change({ place });
  }

  #area(cell: unknown) {
    return cell instanceof Range
      ? cell[areaOf]
      : referencedArea(this.#access.book, String(cell), this.#access.record.sheetId);
  }
}

function measure(points: unknown): number {
  if (typeof points !== "number" || points < 0) throw invalidArgument();
  return points;
}
