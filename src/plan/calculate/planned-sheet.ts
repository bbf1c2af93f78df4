import { cellAddress } from "../address";
import type { OpenCell } from "../open-cell";
import type { CellPlan, CellValue, SheetPlan } from "../workbook-plan";
import { Area, type Cells, scalar } from "./area";
import { compileShape } from "./compile-shape";
import { formulaShape } from "./formula-shape";
import { FormulaMistake } from "./mistake";
import type { Operand, Scalar } from "./operand";

/** Stands for the value of a cell that is being calculated. */
const underWay = Symbol("under way");

/** The cells that a reference of a formula means, as it stands on this sheet. */
export type Resolve = (reference: string, from: PlannedSheet) => Area;

/** What a cell has that calculates nothing itself: its part of an array formula, a constant, or nothing. An empty text is not written. */
const given = ({ computed, value }: CellPlan): Scalar => computed ?? (value === "" ? null : (value ?? null));

/** What calculating needs of a sheet's plan. */
export type SheetCells = Pick<SheetPlan, "name" | "widths" | "names"> & {
  readonly cells: readonly (readonly (OpenCell | null)[])[];
};

/** The cells of a planned sheet; a formula is calculated when its value is first asked for, and then remembered. */
export class PlannedSheet<Plan extends SheetCells = SheetCells> implements Cells {
  private readonly known: (CellValue | typeof underWay | undefined)[] = [];
  private readonly tables = new Map<string, Operand | typeof underWay>();
  private readonly areas = new Map<string, Area>();

  constructor(
    readonly plan: Plan,
    private readonly resolve: Resolve,
  ) {}

  at(row: number, column: number): Scalar {
    const cell = this.plan.cells[row]?.[column];
    if (!cell) return null;
    if (cell.part) return this.partOf(cell.part, row, column);
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

  /** A cell's part of what an array formula comes to, calculated once for all of them; nothing where the formula does not reach. */
  partOf(part: NonNullable<OpenCell["part"]>, row: number, column: number): Scalar {
    const table = this.tables.get(part.formula) ?? this.fill(part.formula);
    if (table === underWay)
      throw new FormulaMistake(`"${cellAddress({ row, column })}" is calculated from this cell itself`);
    if (!(table instanceof Area)) return part.row === 0 && part.column === 0 ? table : null;
    return part.row < table.rows && part.column < table.columns ? table.at(part.row, part.column) : null;
  }

  private fill(formula: string): Operand {
    this.tables.set(formula, underWay);
    const table = this.operand(formula);
    this.tables.set(formula, table);
    return table;
  }

  private operand(formula: string): Operand {
    const { shape, references } = formulaShape(formula);
    return compileShape(shape)(references.map((reference) => this.areaOf(reference)));
  }

  /** One and the same area wherever it is named on this sheet. */
  private areaOf(reference: string): Area {
    let area = this.areas.get(reference);
    if (!area) this.areas.set(reference, (area = this.resolve(reference, this)));
    return area;
  }

  private calculate(formula: string): Scalar {
    return scalar(this.operand(formula));
  }
}
