import { FormulaMistake } from "./mistake";
import type { Operand, Scalar } from "./operand";

/** Where values are read: a sheet that answers for each of its cells, counted from 0. */
export interface Cells {
  at(row: number, column: number): Scalar;
}

/** A cell or a rectangle of cells. */
export class Area {
  constructor(
    private readonly cells: Cells,
    readonly top: number,
    readonly left: number,
    readonly rows: number,
    readonly columns: number,
  ) {}

  at(row: number, column: number): Scalar {
    return this.cells.at(this.top + row, this.left + column);
  }

  /** The part of it, or what lies beside it, as large as asked. */
  part(row: number, column: number, rows: number, columns: number): Area {
    return new Area(this.cells, this.top + row, this.left + column, rows, columns);
  }

  /** Its values, row by row. */
  values(): Scalar[] {
    const values: Scalar[] = [];
    for (let row = 0; row < this.rows; row++)
      for (let column = 0; column < this.columns; column++) values.push(this.at(row, column));
    return values;
  }

  /** Its values as rows. */
  table(): Scalar[][] {
    return Array.from({ length: this.rows }, (_, row) =>
      Array.from({ length: this.columns }, (__, column) => this.at(row, column)),
    );
  }

  /** The value of its only cell. */
  only(): Scalar {
    if (this.rows === 1 && this.columns === 1) return this.at(0, 0);
    throw new FormulaMistake(`a range of ${this.rows} x ${this.columns} cells stands where one value is needed`);
  }
}

/** A table that stands in no cells: what a function came to. */
export const tableOf = (rows: readonly (readonly Scalar[])[]): Area =>
  new Area({ at: (row, column) => rows[row]?.[column] ?? null }, 0, 0, rows.length, rows[0]?.length ?? 0);

/** The value of an operand where one is needed. */
export const scalar = (operand: Operand): Scalar => (operand instanceof Area ? operand.only() : operand);
