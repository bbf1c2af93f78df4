import type { ISheetDataValidationRule } from "@univerjs/core";
import { invalidArgument } from "../../protocol/api-error";
import { HostObject, typeName } from "../../protocol/host-object";
import type { Area } from "../area";
import type { Book } from "../book";
import { writableArea } from "../range/write-cells";
import { refuseProtected } from "../sheet/refuse-protected";
import { excelRule, excelType, gridCondition } from "./validation-rule";

const alertStyles = ["Information", "Stop", "Warning"];

/** What may be typed into the cells of a range. */
export class DataValidation extends HostObject {
  readonly [typeName] = "DataValidation";
  readonly #book: Book;
  readonly #area: Area;

  constructor(book: Book, area: Area) {
    super();
    this.#book = book;
    this.#area = area;
  }

  get type(): string {
    return this.#rule ? excelType(this.#rule) : "None";
  }

  get rule(): Record<string, unknown> {
    return this.#rule ? excelRule(this.#rule) : {};
  }

  set rule(rule: unknown) {
    this.#write(gridCondition(this.#book, rule));
  }

  get ignoreBlanks(): boolean {
    return this.#rule?.allowBlank ?? true;
  }

  set ignoreBlanks(ignore: unknown) {
    if (typeof ignore !== "boolean") throw invalidArgument();
    this.#write({ allowBlank: ignore });
  }

  get prompt(): { readonly showPrompt: boolean; readonly title: string; readonly message: string } {
    const { showInputMessage = true, promptTitle = "", prompt = "" } = this.#rule ?? {};
    return { showPrompt: showInputMessage, title: promptTitle, message: prompt };
  }

  set prompt(prompt: unknown) {
    const { show, title, message } = sentence(prompt, "showPrompt");
    this.#write({ showInputMessage: show, promptTitle: title, prompt: message });
  }

  get errorAlert(): {
    readonly showAlert: boolean;
    readonly style: string;
    readonly title: string;
    readonly message: string;
  } {
    const { showErrorMessage = true, errorTitle = "", error = "", errorStyle = 1 } = this.#rule ?? {};
    return { showAlert: showErrorMessage, style: alertStyles[errorStyle] ?? "Stop", title: errorTitle, message: error };
  }

  set errorAlert(alert: unknown) {
    const { show, title, message, style } = sentence(alert, "showAlert");
    const errorStyle = alertStyles.indexOf(style);
    if (errorStyle < 0) throw invalidArgument();
    this.#write({ showErrorMessage: show, errorTitle: title, error: message, errorStyle });
  }

  clear(): void {
    refuseProtected(this.#book, this.#area, "validation");
    this.#book.command("sheets.command.clear-range-data-validation", this.#area.sheetId, {
      ranges: [this.#book.gridRange(this.#area)],
    });
  }

  /** The rule of the first cell. */
  get #rule(): ISheetDataValidationRule | undefined {
    const { sheetId, row, column } = this.#area;
    return this.#book
      .sheet(sheetId)
      .getDataValidations()
      .map(({ rule }): ISheetDataValidationRule => rule)
      .find(({ ranges }) =>
        ranges.some(
          (range) =>
            row >= range.startRow && row <= range.endRow && column >= range.startColumn && column <= range.endColumn,
        ),
      );
  }

  /** Replaces the rule of exactly these cells; a range of other cells keeps its own. */
  #write(change: object): void {
    const area = writableArea(this.#book, this.#area);
    const known = this.#rule ?? { type: "any", allowBlank: true, showErrorMessage: true, errorStyle: 1 };
    const rule = {
      ...known,
      ...change,
      uid: `validation${this.#book.document.nextId()}`,
      ranges: [this.#book.gridRange(area)],
    };
    this.clear();
    this.#book.command("sheet.command.addDataValidation", area.sheetId, { rule });
  }
}

function sentence(given: unknown, shown: "showPrompt" | "showAlert") {
  if (typeof given !== "object" || given === null) throw invalidArgument();
  const { title = "", message = "", style = "Stop", [shown]: show = true } = given as Record<string, unknown>;
  if (
    typeof title !== "string" ||
    typeof message !== "string" ||
    typeof style !== "string" ||
    typeof show !== "boolean"
  )
    throw invalidArgument();
  return { title, message, style, show };
}
