import type { GridEngine } from "./grid-engine";

/** Runs something so that all it changes in the grid is undone in one step. */
export async function asOneUndoStep<Result>(
  engine: GridEngine,
  unitId: string,
  run: () => Promise<Result>,
): Promise<Result> {
  const undo = engine.univer.__getInjector().get(engine.core.IUndoRedoService);
  const grouping = undo.__tempBatchingUndoRedo(unitId);
  try {
    return await run();
  } finally {
    grouping.dispose();
  }
}
