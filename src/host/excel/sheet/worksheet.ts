import { Charts } from "../../chart/charts";
import { acceptEvents } from "../../events/event-registration";
import { ApiError, invalidArgument, itemAlreadyExists } from "../../protocol/api-error";
import { HostObject, identity, typeName } from "../../protocol/host-object";
import { lastColumn, lastRow } from "../a1";
import type { Book } from "../book";
import { colorOf, shownColor } from "../format/color";
import { PageLayout } from "../page/page-layout";
import { Tables } from "../tables/tables";
import { SheetProtection } from "./sheet-protection";
import { makeSheetsWith } from "./sheet-of";
import { namesIn } from "../names/find-name";
import { Names } from "../names/names";
import { filledArea } from "../range/filled-area";
import { Range } from "../range/range";
import { RangeAreas, rangeAreas } from "../range/range-areas";
import { referencedArea } from "../names/referenced-area";
import { FreezePanes } from "./freeze-panes";
import { checkSheetName } from "./sheet-name";

/** The sheet an object of the model stands for. */
export const sheetIdOf = Symbol("sheet id");

export class Worksheet extends HostObject {
  readonly [typeName] = "Worksheet";
  readonly [sheetIdOf]: string;
  readonly #book: Book;

  constructor(book: Book, sheetId: string) {
    super();
    this.#book = book;
    this[sheetIdOf] = sheetId;
  }

  override [identity]() {
    return { Id: this.id, Name: this.name };
  }

  get #sheet() {
    return this.#book.sheet(this[sheetIdOf]);
  }

  get id(): string {
    return this.#sheet.getSheetId();
  }

  get name(): string {
    return this.#sheet.getSheetName();
  }

  set name(name: unknown) {
    const checked = checkSheetName(name);
    const other = this.#book.findSheet(checked);
    if (other && other.getSheetId() !== this[sheetIdOf]) throw itemAlreadyExists();
    this.#sheet.setName(checked);
  }

  get position(): number {
    return this.#sheet.getIndex();
  }

  set position(position: unknown) {
    const count = this.#book.workbook.getSheets().length;
    if (typeof position !== "number" || position < 0 || position >= count) throw invalidArgument();
    this.#book.workbook.moveSheet(this.#sheet, position);
  }

  get visibility(): string {
    if (!this.#sheet.isSheetHidden()) return "Visible";
    return this.#book.document.sheet(this[sheetIdOf]).veryHidden === true ? "VeryHidden" : "Hidden";
  }

  set visibility(visibility: unknown) {
    if (visibility !== "Visible" && visibility !== "Hidden" && visibility !== "VeryHidden") throw invalidArgument();
    if (visibility === "Visible") this.#sheet.showSheet();
    else if (!this.#sheet.isSheetHidden()) {
      this.#refuseLastVisible();
      this.#sheet.hideSheet();
    }
    this.#book.document.updateSheet(this[sheetIdOf], { veryHidden: visibility === "VeryHidden" });
  }

  get tabColor(): string {
    return shownColor(this.#sheet.getTabColor()) ?? "";
  }

  set tabColor(color: unknown) {
    this.#sheet.setTabColor(color === "" ? "" : colorOf(color));
  }

  get showGridlines(): boolean {
    return !this.#sheet.hasHiddenGridLines();
  }

  set showGridlines(show: unknown) {
    if (typeof show !== "boolean") throw invalidArgument();
    this.#sheet.setHiddenGridlines(!show);
  }

  /** How office.js writes `showGridlines`. */
  set gridlines(show: unknown) {
    this.showGridlines = show;
  }

  get freezePanes(): FreezePanes {
    return new FreezePanes(this.#book, this[sheetIdOf]);
  }

  get names(): Names {
    return new Names(this.#book, this[sheetIdOf]);
  }

  get charts(): Charts {
    return new Charts(this.#book, this[sheetIdOf]);
  }

  get tables(): Tables {
    return new Tables(this.#book, this[sheetIdOf]);
  }

  get pageLayout(): PageLayout {
    return new PageLayout(this.#book, this[sheetIdOf]);
  }

  get protection(): SheetProtection {
    return new SheetProtection(this.#book, this[sheetIdOf]);
  }

  activate(): void {
    this.#book.workbook.setActiveSheet(this.#sheet);
  }

  delete(): void {
    this.#refuseLastVisible();
    for (const name of namesIn(this.#book, this[sheetIdOf])) name.delete();
    this.#book.workbook.deleteSheet(this.#sheet);
  }

  getRange(address?: unknown): Range {
    const sheetId = this.#sheet.getSheetId();
    if (address === undefined || address === null || address === "")
      return new Range(this.#book, { sheetId, row: 0, column: 0, rows: lastRow, columns: lastColumn });
    if (typeof address !== "string") throw invalidArgument();
    return new Range(this.#book, referencedArea(this.#book, address, sheetId));
  }

  getRanges(addresses?: unknown): RangeAreas {
    if (addresses === undefined || addresses === null || addresses === "")
      return new RangeAreas(this.#book, [this.getRange()]);
    if (typeof addresses !== "string") throw invalidArgument();
    return rangeAreas(this.#book, addresses, this.#sheet.getSheetId());
  }

  getRangeByIndexes(row: unknown, column: unknown, rows: unknown, columns: unknown): Range {
    const corner = this.getRange("A1");
    return corner.getOffsetRange(row, column).getAbsoluteResizedRange(rows, columns);
  }

  getCell(row: unknown, column: unknown): Range {
    return this.getRange("A1").getOffsetRange(row, column);
  }

  getUsedRange(valuesOnly?: unknown): Range {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getRange("A1");
  }

  getUsedRangeOrNullObject(valuesOnly?: unknown): Range | null {
    const whole = { sheetId: this.#sheet.getSheetId(), row: 0, column: 0, rows: lastRow, columns: lastColumn };
    const filled = filledArea(this.#book, whole, valuesOnly === true);
    return filled ? new Range(this.#book, filled) : null;
  }

  /** A workbook keeps at least one sheet a user can see. */
  #refuseLastVisible(): void {
    const others = this.#book.workbook.getSheets().filter((sheet) => sheet.getSheetId() !== this[sheetIdOf]);
    if (others.every((sheet) => sheet.isSheetHidden()))
      throw new ApiError("InvalidOperation", "The workbook must contain at least one visible worksheet.", 400);
  }
}

makeSheetsWith((book, sheetId) => new Worksheet(book, sheetId));
acceptEvents(Worksheet, ["DataChanged", "SelectionChanged", "Activated", "Deactivated"]);
