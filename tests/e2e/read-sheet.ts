import type { CellValue } from "../../src/playground/segbook-host";
import type { Playground } from "./open-playground";

/** The used cells of a sheet, with the lookups that tests need: rows by their label, columns by their period. */
export class SheetReading {
  readonly rows: readonly (readonly CellValue[])[];

  private constructor(rows: readonly (readonly CellValue[])[]) {
    this.rows = rows;
  }

  static async of({ page }: Playground, sheet: string): Promise<SheetReading> {
    return new SheetReading(await page.evaluate((name) => window.segbookHost.values(name), sheet));
  }

  /** The first row that holds this text. */
  row(label: string): readonly CellValue[] {
    const found = this.rows.find((row) => row.includes(label));
    if (!found) throw new Error(`No row "${label}".`);
    return found;
  }

  /** The value of a labelled row under a period of the header. */
  at(label: string, period: string): CellValue | undefined {
    const header = this.rows.find(
      (row) => row.includes(period) && row.some((cell) => cell === "Line" || cell === "Section"),
    );
    return this.row(label)[header?.indexOf(period) ?? -1];
  }

  /** Every text of the sheet. */
  get texts(): string[] {
    return this.rows.flat().filter((cell) => typeof cell === "string" && cell !== "") as string[];
  }
}
