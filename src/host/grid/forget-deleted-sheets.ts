/**
 * Excel cannot undo the deletion of a sheet, and forgets every step before it. So does this: the grid would bring a
 * sheet back without its names, its charts and the sheets it was computed from.
 */
import type { GridEngine } from "./grid-engine";

/** The command of a user or an add-in; a step back that takes an inserted sheet away again runs none. */
export const deletesSheet = (command: string): boolean => command === "sheet.command.remove-sheet";

/** Starts forgetting; call what it returns to end it. */
export function forgetDeletedSheets(engine: GridEngine, unitId: () => string): () => void {
  const injector = engine.univer.__getInjector();
  const history = injector.get(engine.core.IUndoRedoService);
  const commands = injector.get(engine.core.ICommandService).onCommandExecuted(({ id }) => {
    if (deletesSheet(id)) history.clearUndoRedo(unitId());
  });
  return () => commands.dispose();
}
