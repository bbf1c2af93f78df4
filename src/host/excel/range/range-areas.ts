/** Excel's RangeAreas: several ranges of one sheet, formatted or cleared together. */
import { invalidArgument } from "../../protocol/api-error";
import { HostCollection, HostObject, items, typeName } from "../../protocol/host-object";
import type { Area } from "../area";
import type { Book } from "../book";
import { ConditionalFormats } from "../conditional/conditional-formats";
import { RangeFormat } from "../format/range-format";
import { referencedArea } from "../names/referenced-area";
import type { Worksheet } from "../sheet/worksheet";
import { Range } from "./range";
import { areaOf } from "./range-content";

/** The cells of a RangeAreas, for those that are given one. */
export const areasOf = Symbol("areas");

export class RangeAreas extends HostObject {
  readonly [typeName] = "RangeAreas";
  readonly #book: Book;
  readonly #ranges: readonly [Range, ...Range[]];

  constructor(book: Book, ranges: readonly [Range, ...Range[]]) {
    super();
    this.#book = book;
    this.#ranges = ranges;
  }

  #map(change: (range: Range) => Range): RangeAreas {
    const [first, ...others] = this.#ranges;
    return new RangeAreas(this.#book, [change(first), ...others.map(change)]);
  }

  get areas(): RangeCollection {
    return new RangeCollection(this.#ranges);
  }

  get areaCount(): number {
    return this.#ranges.length;
  }

  get address(): string {
    return this.#ranges.map(({ address }) => address).join(",");
  }

  get addressLocal(): string {
    return this.address;
  }

  get cellCount(): number {
    const counts = this.#ranges.map(({ cellCount }) => cellCount);
    return counts.includes(-1) ? -1 : counts.reduce((sum, count) => sum + count, 0);
  }

  get isEntireColumn(): boolean {
    return this.#ranges.every(({ isEntireColumn }) => isEntireColumn);
  }

  get isEntireRow(): boolean {
    return this.#ranges.every(({ isEntireRow }) => isEntireRow);
  }

  get [areasOf](): [Area, ...Area[]] {
    const [first, ...others] = this.#ranges;
    return [first[areaOf], ...others.map((range) => range[areaOf])];
  }

  get format(): RangeFormat {
    return new RangeFormat(this.#book, this[areasOf]);
  }

  get conditionalFormats(): ConditionalFormats {
    return new ConditionalFormats(this.#book, this[areasOf]);
  }

  get worksheet(): Worksheet {
    return this.#ranges[0].worksheet;
  }

  getOffsetRangeAreas(rows: unknown, columns: unknown): RangeAreas {
    return this.#map((range) => range.getOffsetRange(rows, columns));
  }

  getEntireColumn(): RangeAreas {
    return this.#map((range) => range.getEntireColumn());
  }

  getEntireRow(): RangeAreas {
    return this.#map((range) => range.getEntireRow());
  }

  clear(applyTo?: unknown): void {
    for (const range of this.#ranges) range.clear(applyTo);
  }

  async calculate(): Promise<void> {
    await this.#ranges[0].calculate();
  }
}

class RangeCollection extends HostCollection<Range> {
  readonly [typeName] = "RangeCollection";
  readonly #ranges: readonly Range[];

  constructor(ranges: readonly Range[]) {
    super();
    this.#ranges = ranges;
  }

  [items](): readonly Range[] {
    return this.#ranges;
  }
}

/** Addresses or names with commas or semicolons between them; those within a quoted sheet name do not part. */
export function rangeAreas(book: Book, addresses: string, sheetId: string): RangeAreas {
  const [first, ...others] = (addresses.match(/(?:'(?:[^']|'')*'|[^,;'])+/g) ?? []).map(
    (address) => new Range(book, referencedArea(book, address.trim(), sheetId)),
  );
  if (!first) throw invalidArgument();
  return new RangeAreas(book, [first, ...others]);
}
