import { invalidArgument, itemAlreadyExists, itemNotFound } from "../../protocol/api-error";
import { HostCollection, items, typeName } from "../../protocol/host-object";
import { absoluteAddress } from "../area";
import type { Book } from "../book";
import { areaOf } from "../range/range-content";
import { Range } from "../range/range";
import { excelName, reserveEngineName } from "./engine-names";
import { namesIn } from "./find-name";
import { areaOfFormula } from "./referenced-area";
import { NamedItem } from "./named-item";

export class Names extends HostCollection<NamedItem> {
  readonly [typeName] = "NamedItemCollection";
  readonly #book: Book;
  readonly #sheetId: string | undefined;

  /** The names of a sheet, or of the workbook. */
  constructor(book: Book, sheetId?: string) {
    super();
    this.#book = book;
    this.#sheetId = sheetId;
  }

  [items](): NamedItem[] {
    return namesIn(this.#book, this.#sheetId)
      .map((name) => excelName(this.#book, name.getName(), this.#sheetId))
      .sort((one, other) => one.localeCompare(other))
      .map((name) => new NamedItem(this.#book, name, this.#sheetId));
  }

  getItem(name: unknown): NamedItem {
    const item = this.getItemOrNullObject(name);
    if (!item) throw itemNotFound();
    return item;
  }

  getItemOrNullObject(name: unknown): NamedItem | null {
    if (typeof name !== "string") throw invalidArgument();
    const wanted = name.toLowerCase();
    const found = namesIn(this.#book, this.#sheetId)
      .map((known) => excelName(this.#book, known.getName(), this.#sheetId))
      .find((known) => known.toLowerCase() === wanted);
    return found === undefined ? null : new NamedItem(this.#book, found, this.#sheetId);
  }

  add(name: unknown, reference: unknown, comment?: unknown): NamedItem {
    if (typeof name !== "string" || !validName(name)) throw invalidArgument();
    if (this.getItemOrNullObject(name)) throw itemAlreadyExists();
    const formula = this.#formula(reference);
    const builder = this.#book.workbook
      .newDefinedNameBuilder()
      .setName(reserveEngineName(this.#book, name, this.#sheetId));
    if (areaOfFormula(this.#book, formula, "") === undefined) builder.setFormula(formula);
    else builder.setRef(formula);
    if (typeof comment === "string" && comment !== "") builder.setComment(comment);
    if (this.#sheetId === undefined) builder.setScopeToWorkbook();
    else builder.setScopeToWorksheet(this.#book.sheet(this.#sheetId));
    this.#book.workbook.insertDefinedNameBuilder(builder.build());
    return this.getItem(name);
  }

  addFormulaLocal(name: unknown, formula: unknown, comment?: unknown): NamedItem {
    return this.add(name, formula, comment);
  }

  /** The formula without `=`: cells, a number, a text, or whatever stands behind the sign. */
  #formula(reference: unknown): string {
    if (reference instanceof Range) {
      const area = reference[areaOf];
      return absoluteAddress(area, this.#book.sheet(area.sheetId).getSheetName());
    }
    if (typeof reference === "number") return String(reference);
    if (typeof reference !== "string" || reference === "") throw invalidArgument();
    return reference.startsWith("=") ? reference.slice(1) : `"${reference.replaceAll('"', '""')}"`;
  }
}

/** Letters, digits, `_`, `.` and `\`, not beginning with a digit, and nothing that reads as a cell. */
const validName = (name: string): boolean =>
  /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u.test(name) &&
  !/^[A-Za-z]{1,3}\d+$/.test(name) &&
  !/^(?:r\d*c\d*|r|c)$/i.test(name);
