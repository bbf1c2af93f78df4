import type { Operand } from "./column-arithmetic";
import type { Column } from "./column-loops";

/** Columns to calculate in, used again once nothing reads them: few columns stay in the fast memory. */
export class ColumnStore {
  private readonly free: Column[] = [];
  /** Columns of terms: whoever reads one gives it back. */
  private readonly lent = new Set<Operand>();

  constructor(readonly size: number) {}

  take(): Column {
    const column = this.free.pop() ?? new Float64Array(this.size);
    this.lent.add(column);
    return column;
  }

  /** Takes back the column of a term; a line's column and a number are left alone. */
  giveBack(operand: Operand): void {
    if (typeof operand !== "number" && this.lent.delete(operand)) this.free.push(operand);
  }

  /** Whether an operand is the column of a term. */
  isLent(operand: Operand): operand is Column {
    return this.lent.has(operand);
  }

  /** Keeps a term's column for its line, until letGo. */
  keep(column: Column): void {
    this.lent.delete(column);
  }

  /** Takes back a column that was kept. */
  letGo(column: Column): void {
    this.free.push(column);
  }

  /** An operand as a column; a number fills one of its own. */
  columnOf(operand: Operand): Column {
    return typeof operand === "number" ? new Float64Array(this.size).fill(operand) : operand;
  }
}
