/** Excel's Range. Its content, geometry and format stand in their own files. */
import { HostObject } from "../../protocol/host-object";
import { invalidArgument } from "../../protocol/api-error";
import { RangeFormat } from "../format/range-format";
import { areaOf, bookOf } from "./range-content";
import { RangeGeometry } from "./range-geometry";
import { writableArea } from "./write-cells";

export class Range extends RangeGeometry {
  get format(): RangeFormat {
    return new RangeFormat(this[bookOf], this[areaOf]);
  }

  /** Called by office.js before it sends a large array row by row. */
  _validateArraySize(rows: unknown, columns: unknown): void {
    if (rows !== this.rowCount || columns !== this.columnCount)
      throw invalidArgument(
        "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
      );
  }

  merge(across?: unknown): void {
    const area = writableArea(this[bookOf], this[areaOf]);
    const range = this.#sheet.getRange(this[bookOf].gridRange(area));
    if (across === true) range.mergeAcross({ isForceMerge: true });
    else range.merge({ isForceMerge: true });
  }

  unmerge(): void {
    this.#sheet.getRange(this[bookOf].gridRange(this[areaOf])).breakApart();
  }

  clear(applyTo: unknown = "All"): void {
    const range = this[bookOf].gridRange(this[areaOf]);
    const commands: Readonly<Record<string, string>> = {
      All: "sheet.command.clear-selection-all",
      Formats: "sheet.command.clear-selection-format",
      Contents: "sheet.command.clear-selection-content",
    };
    const command = typeof applyTo === "string" ? commands[applyTo] : undefined;
    if (command === undefined) throw invalidArgument();
    if (range.endRow >= range.startRow && range.endColumn >= range.startColumn)
      this[bookOf].command(command, this[areaOf].sheetId, { ranges: [range] });
  }

  select(): void {
    this[bookOf].workbook.setActiveSheet(this.#sheet);
    this.#sheet.getRange(this[bookOf].gridRange(this[areaOf])).activate();
  }

  async calculate(): Promise<void> {
    await this[bookOf].calculation.recalculate();
  }

  get #sheet() {
    return this[bookOf].sheet(this[areaOf].sheetId);
  }
}

/** A range given as an argument: the object itself or an address on the sheet. */
export function rangeArgument(value: unknown): Range {
  if (value instanceof HostObject && value instanceof Range) return value;
  throw invalidArgument();
}
