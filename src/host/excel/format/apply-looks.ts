/** Puts styles and free data of many cells into the grid at once, as one step of its history that recalculates nothing. */
import type { IBorderData, ICellData, IStyleData, Nullable } from "@univerjs/core";
import type { GridEngine } from "../../grid/grid-engine";
import type { CellLook, CellLooks } from "./look-writes";

const mutation = "sheet.mutation.set-range-values";
/** The formula engine passes over cells that changed because of this command: a look is no value. */
const trigger = "sheet.command.set-style";

type Part = keyof IStyleData;
const partsOf = (style: IStyleData) => Object.keys(style) as Part[];

/** What takes a style back to what it was: parts that it did not have are taken away. */
function styleBefore(stored: IStyleData, set: IStyleData): Partial<Record<Part, unknown>> {
  const sides = (bd: IBorderData) =>
    Object.keys(bd).map((side) => [side, stored.bd?.[side as keyof IBorderData] ?? null]);
  return Object.fromEntries(
    partsOf(set).map((part) => [
      part,
      part === "bd" && set.bd ? Object.fromEntries(sides(set.bd)) : (stored[part] ?? null),
    ]),
  );
}

const lookBefore = (cell: Nullable<ICellData>, stored: IStyleData, look: CellLook) => ({
  ...(look.s && { s: styleBefore(stored, look.s) }),
  ...(look.custom && { custom: cell?.custom ?? null }),
});

export function applyLooks(engine: GridEngine, unitId: string, sheetId: string, cells: CellLooks): void {
  const book = engine.api.getActiveWorkbook()?.getWorkbook();
  const sheet = book?.getSheetBySheetId(sheetId);
  if (!book || !sheet) return;
  const before = Object.fromEntries(
    Object.entries(cells).map(([row, looks]) => [
      row,
      Object.fromEntries(
        Object.entries(looks).map(([column, look]) => {
          const cell = sheet.getCellMatrix().getValue(Number(row), Number(column)) ?? undefined;
          return [column, lookBefore(cell, book.getStyles().getStyleByCell(cell ?? undefined) ?? {}, look)];
        }),
      ),
    ]),
  );
  const change = (cellValue: object) => ({ unitId, subUnitId: sheetId, cellValue, trigger });
  const redo = structuredClone(cells); // the grid keeps and changes what it is given
  engine.univer
    .__getInjector()
    .get(engine.core.IUndoRedoService)
    .pushUndoRedo({
      unitID: unitId,
      undoMutations: [{ id: mutation, params: change(before) }],
      redoMutations: [{ id: mutation, params: change(redo) }],
    });
  engine.api.syncExecuteCommand(mutation, change(cells));
}
