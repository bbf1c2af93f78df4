import { HostObject, typeName } from "../../protocol/host-object";
import type { Book } from "../book";
import { Names } from "../names/names";
import { Range } from "../range/range";
import { Tables } from "../tables/tables";
import { CustomXmlParts } from "./custom-xml-parts";
import { DocumentProperties } from "./document-properties";
import { Settings } from "./settings";
import { Worksheets } from "../sheet/worksheets";
import { Application } from "./application";

/** The root of every object path. */
export class Workbook extends HostObject {
  readonly [typeName] = "Workbook";
  readonly #book: Book;

  constructor(book: Book) {
    super();
    this.#book = book;
  }

  get name(): string {
    return this.#book.workbook.getName();
  }

  get application(): Application {
    return new Application(this.#book);
  }

  get worksheets(): Worksheets {
    return new Worksheets(this.#book);
  }

  get names(): Names {
    return new Names(this.#book);
  }

  get tables(): Tables {
    return new Tables(this.#book);
  }

  get settings(): Settings {
    return new Settings(this.#book);
  }

  get properties(): DocumentProperties {
    return new DocumentProperties(this.#book);
  }

  get customXmlParts(): CustomXmlParts {
    return new CustomXmlParts(this.#book);
  }

  getSelectedRange(): Range {
    const sheet = this.#book.workbook.getActiveSheet();
    const range = sheet.getActiveRange()?.getRange();
    const {
      startRow: row,
      startColumn: column,
      endRow,
      endColumn,
    } = range ?? { startRow: 0, startColumn: 0, endRow: 0, endColumn: 0 };
    return new Range(this.#book, {
      sheetId: sheet.getSheetId(),
      row,
      column,
      rows: endRow - row + 1,
      columns: endColumn - column + 1,
    });
  }

  getActiveCell(): Range {
    const sheet = this.#book.workbook.getActiveSheet();
    const cell = sheet.getActiveCell();
    return new Range(this.#book, {
      sheetId: sheet.getSheetId(),
      row: cell?.getRow() ?? 0,
      column: cell?.getColumn() ?? 0,
      rows: 1,
      columns: 1,
    });
  }
}
