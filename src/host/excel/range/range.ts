/** Excel's Range. Its content, geometry, structure and format stand in their own files. */
import { invalidArgument } from "../../protocol/api-error";
import { ConditionalFormats } from "../conditional/conditional-formats";
import { RangeFormat } from "../format/range-format";
import { sheetOf } from "../sheet/sheet-of";
import type { Worksheet } from "../sheet/worksheet";
import { DataValidation } from "../validation/data-validation";
import { type Hyperlink, hyperlinkAt, writeHyperlink } from "./hyperlink";
import { areaOf, bookOf } from "./range-content";
import { RangeStructure } from "./range-structure";

export class Range extends RangeStructure {
  get format(): RangeFormat {
    return new RangeFormat(this[bookOf], [this[areaOf]]);
  }

  get dataValidation(): DataValidation {
    return new DataValidation(this[bookOf], this[areaOf]);
  }

  get conditionalFormats(): ConditionalFormats {
    return new ConditionalFormats(this[bookOf], [this[areaOf]]);
  }

  get worksheet(): Worksheet {
    return sheetOf(this[bookOf], this[areaOf].sheetId);
  }

  get hyperlink(): Hyperlink | null {
    return hyperlinkAt(this[bookOf], this[areaOf]);
  }

  set hyperlink(link: unknown) {
    writeHyperlink(this[bookOf], this[areaOf], link);
  }

  /** Called by office.js before it sends a large array row by row. */
  _validateArraySize(rows: unknown, columns: unknown): void {
    if (rows !== this.rowCount || columns !== this.columnCount)
      throw invalidArgument(
        "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
      );
  }

  select(): void {
    const sheet = this[bookOf].sheet(this[areaOf].sheetId);
    this[bookOf].workbook.setActiveSheet(sheet);
    sheet.getRange(this[bookOf].gridRange(this[areaOf])).activate();
  }

  async calculate(): Promise<void> {
    await this[bookOf].calculation.recalculate();
  }
}

/** A range given as an argument. */
export function rangeArgument(value: unknown): Range {
  if (value instanceof Range) return value;
  throw invalidArgument();
}
