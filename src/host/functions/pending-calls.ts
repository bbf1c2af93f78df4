/**
 * Calls of custom functions that have returned a promise, by cell. As in Excel nobody waits for them: the cell shows #BUSY! and is calculated
 * again when the promise settles, when the same call finds its answer here; a call that the cell no longer makes, because its arguments or its
 * formula have changed, is cancelled. Unlike in Excel a formula may catch the #BUSY! for that while, as it catches any error.
 */
import type { Book } from "../excel/book";
import { formulaAt } from "../excel/range/formula-at";
import type { CellsOfUnit } from "../grid/spill-changes";
import { sameArguments } from "./same-arguments";

/** What a call has come to so far. */
export type Outcome = { readonly returned: unknown } | { readonly thrown: unknown } | "pending";

interface Call {
  readonly name: string;
  readonly given: readonly unknown[];
  /** Number of the calculation that asked for it last. */
  session: number;
  outcome: Outcome;
  /** Whether the cell has been calculated with the outcome. */
  delivered: boolean;
  readonly cancel: () => void;
}

interface CellCalls {
  readonly place: CellPlace;
  formula: unknown;
  session: number;
  calls: Call[];
}

export interface CellPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** With this the grid tells how far a calculation is, and at its end how it ended. */
const notification = "formula.mutation.set-formula-calculation-notification";
const tellsEnd = (params: object | undefined): boolean =>
  params !== undefined && "functionsExecutedState" in params && params.functionsExecutedState !== undefined;

const isPromise = (value: unknown): value is PromiseLike<unknown> =>
  typeof value === "object" && value !== null && "then" in value && typeof value.then === "function";

export class PendingCalls {
  readonly #book: Book;
  readonly #cells = new Map<string, CellCalls>();
  readonly #listening: { dispose(): void };

  constructor(book: Book) {
    this.#book = book;
    const { univer, core } = book.engine;
    const commands = univer.__getInjector().get(core.ICommandService);
    this.#listening = commands.onCommandExecuted(({ id, params }) => {
      if (id === notification && tellsEnd(params)) this.#sweep();
    });
  }

  /** What a call in a cell has come to: that of the same call before, where it is waited for, else that of `make`. */
  outcome(
    place: CellPlace,
    session: number,
    name: string,
    given: readonly unknown[],
    make: (onCancel: { onCanceled?: () => void }) => unknown,
  ): Outcome {
    const key = `${place.sheetId}!${place.row},${place.column}`;
    const cell = this.#cells.get(key);
    const known = cell?.calls.find((call) => call.name === name && sameArguments(call.given, given));
    if (cell && known) {
      known.session = cell.session = session;
      known.delivered = known.outcome !== "pending";
      return known.outcome;
    }
    const invocation: { onCanceled?: () => void } = {};
    const returned = make(invocation);
    if (!isPromise(returned)) return { returned };
    const work = Promise.resolve(returned).then(
      (value) => (call.outcome = { returned: value }),
      (thrown: unknown) => (call.outcome = { thrown }),
    );
    const giveUp = this.#book.calculation.calculateAfter(work, this.#range(place));
    const call: Call = {
      ...{ name, given, session, outcome: "pending", delivered: false },
      cancel() {
        giveUp();
        if (call.outcome === "pending") invocation.onCanceled?.();
      },
    };
    const formula = formulaAt(this.#book, place.sheetId, place.row, place.column);
    if (cell) {
      Object.assign(cell, { formula, session });
      cell.calls.push(call);
    } else this.#cells.set(key, { place, formula, session, calls: [call] });
    return "pending";
  }

  dispose(): void {
    this.#listening.dispose();
    for (const { calls } of this.#cells.values()) for (const call of calls) call.cancel();
    this.#cells.clear();
  }

  /** After a calculation: gives up what cells no longer ask for, and forgets the answers that have arrived in their cell. */
  #sweep(): void {
    for (const [key, cell] of this.#cells) {
      const asked = cell.calls.filter(({ session }) => session === cell.session && this.#isThere(cell));
      for (const call of cell.calls) if (!asked.includes(call)) call.cancel();
      cell.calls = asked;
      if (asked.every(({ delivered }) => delivered)) this.#cells.delete(key);
    }
  }

  #range({ sheetId, row, column }: CellPlace): CellsOfUnit {
    const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
    return { unitId: this.#book.unitId, sheetId, range };
  }

  /** Whether the cell still holds the formula that made its calls. */
  #isThere({ place: { sheetId, row, column }, formula }: CellCalls): boolean {
    return (
      this.#book.workbook.getSheetBySheetId(sheetId) !== null && formulaAt(this.#book, sheetId, row, column) === formula
    );
  }
}
