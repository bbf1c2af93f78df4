import { HostObject, typeName } from "../../protocol/host-object";
import { oneOf } from "../../protocol/one-of";
import type { Area } from "../area";
import type { Book } from "../book";
import { referencedArea } from "../names/referenced-area";
import { areaOf } from "../range/range-content";
import { Range } from "../range/range";
import { areasOf, RangeAreas, rangeAreas } from "../range/range-areas";
import { HeadersFooters } from "./headers-footers";
import { PageSettings } from "./page-settings";
import { pageZoom } from "./page-zoom";
import { paperSizes } from "./paper-sizes";

/** How a sheet prints. The playground does not print; what is set here reads back and goes into files. */
export class PageLayout extends HostObject {
  readonly [typeName] = "PageLayout";
  readonly #book: Book;
  readonly #sheetId: string;
  readonly #settings: PageSettings;

  constructor(book: Book, sheetId: string) {
    super();
    this.#book = book;
    this.#sheetId = sheetId;
    this.#settings = new PageSettings(book, sheetId);
  }

  get orientation(): string {
    return this.#settings.get("orientation", "Portrait");
  }

  set orientation(orientation: unknown) {
    this.#settings.set("orientation", oneOf(["Portrait", "Landscape"], orientation));
  }

  get zoom(): Readonly<Record<string, unknown>> {
    return this.#settings.get("zoom", { scale: 100 });
  }

  set zoom(zoom: unknown) {
    this.#settings.set("zoom", pageZoom(zoom));
  }

  get paperSize(): string {
    return this.#settings.get("paperSize", "A4");
  }

  set paperSize(size: unknown) {
    this.#settings.set("paperSize", oneOf(paperSizes, size));
  }

  get centerHorizontally(): boolean {
    return this.#settings.get("centerHorizontally", false);
  }

  set centerHorizontally(on: unknown) {
    this.#settings.setFlag("centerHorizontally", on);
  }

  get printGridlines(): boolean {
    return this.#settings.get("printGridlines", false);
  }

  set printGridlines(on: unknown) {
    this.#settings.setFlag("printGridlines", on);
  }

  get leftMargin(): number {
    return this.#settings.get("leftMargin", 50.4);
  }

  set leftMargin(points: unknown) {
    this.#settings.setPoints("leftMargin", points);
  }

  get rightMargin(): number {
    return this.#settings.get("rightMargin", 50.4);
  }

  set rightMargin(points: unknown) {
    this.#settings.setPoints("rightMargin", points);
  }

  get topMargin(): number {
    return this.#settings.get("topMargin", 54);
  }

  set topMargin(points: unknown) {
    this.#settings.setPoints("topMargin", points);
  }

  get bottomMargin(): number {
    return this.#settings.get("bottomMargin", 54);
  }

  set bottomMargin(points: unknown) {
    this.#settings.setPoints("bottomMargin", points);
  }

  get headersFooters(): HeadersFooters {
    return new HeadersFooters(this.#settings);
  }

  /** One range or several, each printed from a new page on. */
  setPrintArea(given: unknown): void {
    const areas =
      given instanceof Range
        ? [given[areaOf]]
        : (given instanceof RangeAreas ? given : rangeAreas(this.#book, String(given), this.#sheetId))[areasOf];
    this.#settings.set("printArea", areas);
  }

  getPrintArea(): RangeAreas {
    return (
      this.getPrintAreaOrNullObject() ??
      new RangeAreas(this.#book, [new Range(this.#book, this.#book.area("A1", this.#sheetId))])
    );
  }

  getPrintAreaOrNullObject(): RangeAreas | null {
    const [first, ...others] = this.#settings
      .get<readonly Area[]>("printArea", [])
      .map((area) => new Range(this.#book, area));
    return first ? new RangeAreas(this.#book, [first, ...others]) : null;
  }

  setPrintTitleRows(rows: unknown): void {
    this.#setArea("titleRows", rows);
  }

  getPrintTitleRowsOrNullObject(): Range | null {
    return this.#area("titleRows")?.getEntireRow() ?? null;
  }

  setPrintTitleColumns(columns: unknown): void {
    this.#setArea("titleColumns", columns);
  }

  getPrintTitleColumnsOrNullObject(): Range | null {
    return this.#area("titleColumns")?.getEntireColumn() ?? null;
  }

  #setArea(name: string, given: unknown): void {
    const area =
      given instanceof Range
        ? given[areaOf]
        : referencedArea(this.#book, String(given).replace(/^\$(\d+):\$(\d+)$/, "$1:$2"), this.#sheetId);
    this.#settings.set(name, area);
  }

  #area(name: string): Range | null {
    const area = this.#settings.get<Area | null>(name, null);
    return area ? new Range(this.#book, area) : null;
  }
}
