/** Keeps, for every cell, why a custom function failed in it and which data types it returned. */
import type { CellFailure } from "./cell-failure";
import type { CallTrace } from "./function-result";

export interface Call {
  /** The function's full name, by which a formula is recognised. */
  readonly name: string;
  readonly failures: ReadonlyMap<string, CellFailure>;
  readonly cards: ReadonlyMap<string, object>;
}

interface Trace {
  session: number;
  readonly calls: Call[];
}

const at = (row: number, column: number): string => `${row},${column}`;

export class CellTraces {
  readonly #cells = new Map<string, Trace>();

  /** Records one call in a cell; a new calculation of the cell forgets the calls of the one before. */
  record(cell: string, session: number, name: string): CallTrace {
    const known = this.#cells.get(cell);
    if (known && known.session !== session) this.#cells.delete(cell);
    const failures = new Map<string, CellFailure>();
    const cards = new Map<string, object>();
    const keep = () => {
      const trace = this.#cells.get(cell) ?? { session, calls: [] };
      if (!trace.calls.some((call) => call.failures === failures)) trace.calls.push({ name, failures, cards });
      this.#cells.set(cell, trace);
    };
    return {
      failure: (row, column, failure) => {
        failures.set(at(row, column), failure);
        keep();
      },
      card: (row, column, card) => {
        cards.set(at(row, column), card);
        keep();
      },
    };
  }

  /** The failure a cell's formula left `row` below and `column` right of it, with the code the cell shows there. */
  failure(cell: string, formula: string, code: string, row: number, column: number): CellFailure | undefined {
    return this.#calls(cell, formula)
      .map((call) => call.failures.get(at(row, column)))
      .find((failure) => failure?.code === code && failure.message !== "");
  }

  card(cell: string, formula: string, row: number, column: number): object | undefined {
    return this.#calls(cell, formula)
      .map((call) => call.cards.get(at(row, column)))
      .find((card) => card !== undefined);
  }

  #calls(cell: string, formula: string): readonly Call[] {
    const text = formula.toUpperCase();
    return (this.#cells.get(cell)?.calls ?? []).filter((call) => text.includes(`${call.name}(`));
  }
}

export const traceKey = (sheetId: string, row: number, column: number): string => `${sheetId}!${row},${column}`;
