import { cellAddress } from "../address";
import type { CellPlan, CellValue, SheetPlan } from "../workbook-plan";
import { type Area, type Cells, scalar } from "./area";
import { compileShape } from "./compile-shape";
import { formulaShape } from "./formula-shape";
import { FormulaMistake } from "./mistake";
import type { Scalar } from "./operand";

/** Stands for the value of a cell that is being calculated. */
const underWay = Symbol("under way");

/** The cells that a reference of a formula means, as it stands on this sheet. */
export type Resolve = (reference: string, from: PlannedSheet) => Area;

/** What a cell has that calculates nothing itself: its part of an array formula, a constant, or nothing. An empty text is not written. */
const given = ({ computed, value }: CellPlan): Scalar => computed ?? (value === "" ? null : (value ?? null));

/** What calculating needs of a sheet's plan. */
export type SheetCells = Pick<SheetPlan, "name" | "cells" | "widths" | "names">;

/** The cells of a planned sheet; a formula is calculated when its value is first asked for, and then remembered. */
export class PlannedSheet<Plan extends SheetCells = SheetCells> implements Cells {
  private readonly known: (CellValue | typeof underWay | undefined)[] = [];

  constructor(
    readonly plan: Plan,
    private readonly resolve: Resolve,
  ) {}

  at(row: number, column: number): Scalar {
    const cell = this.plan.cells[row]?.[column];
    if (!cell) return null;
    return cell.formula === undefined || cell.computed !== undefined
      ? given(cell)
      : this.valueOf(cell.formula, row, column);
  }

  /** What the formula of a cell comes to: an empty cell as 0. */
  valueOf(formula: string, row: number, column: number): CellValue {
    const place = row * this.plan.widths.length + column;
    const known = this.known[place];
    if (known === underWay)
      throw new FormulaMistake(`"${cellAddress({ row, column })}" is calculated from this cell itself`);
    if (known !== undefined) return known;
    this.known[place] = underWay;
    try {
      // Adding 0 makes minus zero, which no sheet knows, a plain one.
      const value = this.calculate(formula) ?? 0;
      return (this.known[place] = typeof value === "number" ? value + 0 : value);
    } catch (mistake) {
      if (!(mistake instanceof FormulaMistake)) throw mistake;
      const cell = `${this.plan.name}!${cellAddress({ row, column })}`;
      throw new Error(`${cell}: ${mistake.message}. The formula is ${formula}`, { cause: mistake });
    }
  }

  private calculate(formula: string): Scalar {
    const { shape, references } = formulaShape(formula);
    const areas = references.map((reference) => this.resolve(reference, this));
    return scalar(compileShape(shape)(areas));
  }
}
