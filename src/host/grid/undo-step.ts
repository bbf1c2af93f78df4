/**
 * Makes what a batch changes one step of the grid's history. The grid can collect steps into one, but undoes its parts
 * in the order they were done; they must go backwards, or a sheet is gone before its cells are restored.
 */
import type { IMutationInfo, IUndoRedoItem } from "@univerjs/core";
import { deletesSheet } from "./forget-deleted-sheets";
import type { GridEngine } from "./grid-engine";

/** The part of the grid's history that its contract does not show; checked before it is used. */
interface History {
  _getUndoStack(unitId: string, createAsNeeded: boolean): IUndoRedoItem[];
}

/** Read rather than asked with `in`: the service may stand behind a proxy. */
const showsStack = (history: object): history is History =>
  typeof (history as Partial<History>)._getUndoStack === "function";

/**
 * Where the history cannot be grouped, each change stays a step of its own. What deletes a sheet is no step: it cannot
 * be undone, in whole or in part.
 */
export async function asOneUndoStep<Result>(
  engine: GridEngine,
  unitId: string,
  run: () => Promise<Result>,
): Promise<Result> {
  const injector = engine.univer.__getInjector();
  const history = injector.get(engine.core.IUndoRedoService);
  if (!showsStack(history)) return run();
  const stack = history._getUndoStack(unitId, true);
  const before = stack.at(-1);
  const ends: number[] = [];
  const step = (): IUndoRedoItem | undefined => (stack.at(-1) === before ? undefined : stack.at(-1));
  let deletes = false;
  const mark = () => ends.push(step()?.undoMutations.length ?? 0);
  const commands = injector.get(engine.core.ICommandService).onCommandExecuted(({ id }) => {
    deletes ||= deletesSheet(id);
    mark();
  });
  const grouping = history.__tempBatchingUndoRedo(unitId);
  try {
    return await run();
  } finally {
    mark();
    commands.dispose();
    grouping.dispose();
    if (deletes) history.clearUndoRedo(unitId);
    const { undoMutations } = step() ?? {};
    undoMutations?.splice(0, undoMutations.length, ...backwards(undoMutations, ends));
  }
}

/** The parts in reverse, each in its own order; a part ends where a command had been executed. */
function backwards(mutations: readonly IMutationInfo[], ends: readonly number[]): IMutationInfo[] {
  const parts: IMutationInfo[][] = [];
  let from = 0;
  for (const end of ends)
    if (end > from) {
      parts.push(mutations.slice(from, end));
      from = end;
    }
  return parts.reverse().flat();
}
