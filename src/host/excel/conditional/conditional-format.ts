import { invalidArgument, itemNotFound } from "../../protocol/api-error";
import { HostObject, identity, typeName } from "../../protocol/host-object";
import { oneOf } from "../../protocol/one-of";
import type { Book } from "../book";
import { Range } from "../range/range";
import { RangeAreas } from "../range/range-areas";
import { ConditionalRangeFormat } from "./conditional-style";
import { changeFormat, deleteFormat, formatOf, formatsOn, type GridFormat } from "./grid-formats";
import { type FormatSpec, operators } from "./format-spec";

export class ConditionalFormat extends HostObject {
  readonly [typeName] = "ConditionalFormat";
  readonly #book: Book;
  readonly #sheetId: string;
  readonly #id: string;

  constructor(book: Book, sheetId: string, id: string) {
    super();
    this.#book = book;
    this.#sheetId = sheetId;
    this.#id = id;
  }

  override [identity]() {
    return { Id: this.#id };
  }

  get #format(): GridFormat {
    return formatOf(this.#book, this.#sheetId, this.#id);
  }

  get id(): string {
    return this.#format.cfId;
  }

  get type(): string {
    return this.#format.excel.type;
  }

  get priority(): number {
    return formatsOn(this.#book, this.#sheetId).findIndex(({ cfId }) => cfId === this.#id);
  }

  get stopIfTrue(): boolean {
    return this.#format.stopIfTrue;
  }

  set stopIfTrue(stop: unknown) {
    if (typeof stop !== "boolean") throw invalidArgument();
    changeFormat(this.#book, this.#sheetId, this.#id, { stopIfTrue: stop });
  }

  get cellValue(): ConditionalRule {
    return this.#ruleOf("CellValue");
  }

  get cellValueOrNullObject(): ConditionalRule | null {
    return this.type === "CellValue" ? this.cellValue : null;
  }

  get custom(): ConditionalRule {
    return this.#ruleOf("Custom");
  }

  get customOrNullObject(): ConditionalRule | null {
    return this.type === "Custom" ? this.custom : null;
  }

  get textComparison(): ConditionalRule {
    return this.#ruleOf("ContainsText");
  }

  get textComparisonOrNullObject(): ConditionalRule | null {
    return this.type === "ContainsText" ? this.textComparison : null;
  }

  get #ranges(): Range[] {
    return this.#format.ranges.map(
      ({ startRow: row, startColumn: column, endRow, endColumn }) =>
        new Range(this.#book, {
          sheetId: this.#sheetId,
          row,
          column,
          rows: endRow - row + 1,
          columns: endColumn - column + 1,
        }),
    );
  }

  getRange(): Range {
    const range = this.getRangeOrNullObject();
    if (!range) throw itemNotFound();
    return range;
  }

  /** A format of several ranges has no single one. */
  getRangeOrNullObject(): Range | null {
    const [range, ...others] = this.#ranges;
    return range && others.length === 0 ? range : null;
  }

  getRanges(): RangeAreas {
    const [first, ...others] = this.#ranges;
    if (!first) throw itemNotFound();
    return new RangeAreas(this.#book, [first, ...others]);
  }

  delete(): void {
    deleteFormat(this.#book, this.#sheetId, this.#id);
  }

  #ruleOf(type: FormatSpec["type"]): ConditionalRule {
    if (this.type !== type) throw itemNotFound();
    const excel = () => this.#format.excel;
    return new ConditionalRule({
      excel,
      change: (change) => changeFormat(this.#book, this.#sheetId, this.#id, { excel: { ...excel(), ...change } }),
    });
  }
}

export interface SpecAccess {
  excel(): FormatSpec;
  change(change: Partial<FormatSpec>): void;
}

/** `cellValue`, `custom` or `textComparison` of a format: its rule and its look. */
export class ConditionalRule extends HostObject {
  readonly [typeName] = "ConditionalFormatRule";
  readonly #access: SpecAccess;

  constructor(access: SpecAccess) {
    super();
    this.#access = access;
  }

  /** An object for cell values and texts, an object of its own for formulas. */
  get rule(): unknown {
    const { type, rule } = this.#access.excel();
    return type === "Custom" ? new CustomRule(this.#access) : rule;
  }

  set rule(rule: unknown) {
    if (typeof rule !== "object" || rule === null) throw invalidArgument();
    const given = rule as Record<string, unknown>;
    const { type } = this.#access.excel();
    if (type !== "Custom") oneOf<string>(operators[type], given.operator);
    this.#access.change({ rule: given });
  }

  get format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.#access);
  }
}

/** The formula of a custom format. */
export class CustomRule extends HostObject {
  readonly [typeName] = "ConditionalFormatRule";
  readonly #access: SpecAccess;

  constructor(access: SpecAccess) {
    super();
    this.#access = access;
  }

  get formula(): string {
    const { formula } = this.#access.excel().rule;
    return typeof formula === "string" ? formula : "";
  }

  set formula(formula: unknown) {
    if (typeof formula !== "string" || formula === "") throw invalidArgument();
    this.#access.change({ rule: { formula } });
  }
}
