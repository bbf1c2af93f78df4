import { invalidArgument, itemNotFound } from "../../protocol/api-error";
import { HostObject, identity, typeName } from "../../protocol/host-object";
import type { Book } from "../book";
import { type CellValue, valueTypeOf } from "../cell-value";
import { Range } from "../range/range";
import { excelName } from "./engine-names";
import { type GridName, namesIn } from "./find-name";
import { areaOfFormula } from "./referenced-area";

export class NamedItem extends HostObject {
  readonly [typeName] = "NamedItem";
  readonly #book: Book;
  readonly #name: string;
  readonly #sheetId: string | undefined;

  constructor(book: Book, name: string, sheetId: string | undefined) {
    super();
    this.#book = book;
    this.#name = name;
    this.#sheetId = sheetId;
  }

  override [identity]() {
    return { Name: this.#name };
  }

  get #item(): GridName {
    const item = namesIn(this.#book, this.#sheetId).find(
      (name) => excelName(this.#book, name.getName(), this.#sheetId) === this.#name,
    );
    if (!item) throw itemNotFound();
    return item;
  }

  get name(): string {
    return excelName(this.#book, this.#item.getName(), this.#sheetId);
  }

  get formula(): string {
    return `=${this.#item.getFormulaOrRefString().replace(/^=/, "")}`;
  }

  set formula(formula: unknown) {
    if (typeof formula !== "string" || formula === "") throw invalidArgument();
    const bare = formula.replace(/^=/, "");
    if (areaOfFormula(this.#book, bare, "") === undefined) this.#item.setFormula(bare);
    else this.#item.setRef(bare);
  }

  get comment(): string {
    return this.#item.getComment() ?? "";
  }

  set comment(comment: unknown) {
    if (typeof comment !== "string") throw invalidArgument();
    this.#item.setComment(comment);
  }

  get scope(): string {
    return this.#sheetId === undefined ? "Workbook" : "Worksheet";
  }

  get visible(): boolean {
    return true;
  }

  get type(): string {
    if (this.getRangeOrNullObject()) return "Range";
    const type = valueTypeOf(this.#constant(), false);
    return type === "Empty" ? "String" : type;
  }

  /** The address of the cells a name stands for, or the value of its formula. */
  get value(): CellValue {
    const range = this.getRangeOrNullObject();
    return range ? range.address : this.#constant();
  }

  getRange(): Range {
    const range = this.getRangeOrNullObject();
    if (!range) throw itemNotFound();
    return range;
  }

  getRangeOrNullObject(): Range | null {
    const area = areaOfFormula(this.#book, this.formula, this.#book.workbook.getActiveSheet().getSheetId());
    return area ? new Range(this.#book, area) : null;
  }

  delete(): void {
    this.#item.delete();
  }

  /** Names that hold a number or a text read as such; other formulas read as their text. */
  #constant(): CellValue {
    const text = this.formula.slice(1);
    if (text.trim() !== "" && Number.isFinite(Number(text))) return Number(text);
    const quoted = /^"((?:[^"]|"")*)"$/.exec(text)?.[1];
    return quoted === undefined ? this.formula : quoted.replaceAll('""', '"');
  }
}
