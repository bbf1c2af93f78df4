import type { GridEngine } from "../grid/grid-engine";
import { type DocumentState, emptyDocument, type SheetState } from "./document-state";

const restore = "excel-host.mutation.restore-document";
const mutationKind = 2;

/** Holds the state, tells when it changes, and makes changes part of the grid's undo history. */
export class DocumentStore {
  readonly #engine: GridEngine;
  readonly #listeners = new Set<() => void>();
  #state = emptyDocument;
  #nextId = 1;

  constructor(engine: GridEngine) {
    this.#engine = engine;
    engine.univer
      .__getInjector()
      .get(engine.core.ICommandService)
      .registerCommand({
        id: restore,
        type: mutationKind,
        handler: (_, parameters?: object) => {
          if (parameters && "state" in parameters) this.#replace(parameters.state as DocumentState);
          return true;
        },
      });
  }

  get state(): DocumentState {
    return this.#state;
  }

  update(change: Partial<DocumentState>): void {
    this.#replace({ ...this.#state, ...change });
  }

  sheet(sheetId: string): SheetState {
    return this.#state.sheets[sheetId] ?? {};
  }

  updateSheet(sheetId: string, change: Partial<SheetState>): void {
    this.update({ sheets: { ...this.#state.sheets, [sheetId]: { ...this.sheet(sheetId), ...change } } });
  }

  /** A number no other object of this document has. */
  nextId(): number {
    return this.#nextId++;
  }

  /** Takes on what was kept of another session, before anything changes. */
  reopen(state: DocumentState, nextId: number): void {
    this.#nextId = nextId;
    this.#replace(state);
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Puts what changed since `before` into the undo history. */
  recordSince(before: DocumentState, unitID: string): void {
    const after = this.#state;
    if (after === before) return;
    this.#engine.univer
      .__getInjector()
      .get(this.#engine.core.IUndoRedoService)
      .pushUndoRedo({
        unitID,
        undoMutations: [{ id: restore, params: { state: before } }],
        redoMutations: [{ id: restore, params: { state: after } }],
      });
  }

  #replace(state: DocumentState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}
