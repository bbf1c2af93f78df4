/** Turns what happens in the grid into Excel's events, whether a user, an add-in or an undo did it. */
import type { ICommandInfo, IRange } from "@univerjs/core";
import type { Book } from "../excel/book";
import { cellsAddress } from "../excel/area";
import { valueAt } from "../excel/range/cells";
import { formulaAt } from "../excel/range/formula-at";
import { valueTypeOf } from "../excel/cell-value";
import { eventType } from "./event-hub";
import { changedArea } from "./changed-area";

interface SheetParameters {
  readonly selections?: readonly { readonly range: IRange }[];
  /** How far a selection has moved: 0 and 1 while the pointer is down. */
  readonly type?: number;
  readonly subUnitId?: string;
  readonly trigger?: string;
  readonly hidden?: number;
  readonly name?: string;
  readonly sheet?: { readonly id?: string };
}

/** Changes of looks alone are no change of data. */
const looks: ReadonlySet<string | undefined> = new Set([
  "sheet.command.set-style",
  "sheet.command.set-border",
  "sheet.command.clear-selection-format",
]);

/** Starts telling; call what it returns to end it. */
export function emitGridEvents(book: Book): () => void {
  const { univer, core } = book.engine;
  let active = book.workbook.getActiveSheet().getSheetId();
  let looking = false;
  const commands = univer
    .__getInjector()
    .get(core.ICommandService)
    .onCommandExecuted((command, options) => {
      if (options?.applyFormulaCalculationResult === true || options?.onlyLocal === true) return; // the engine's own writes
      tell(book, command);
      if (looking) return;
      looking = true;
      // A command may pass through other sheets on its way; what counts is where it ends.
      queueMicrotask(() => {
        looking = false;
        active = activated(book, active);
      });
    });
  return () => commands.dispose();
}

function tell(book: Book, { id, params }: Readonly<ICommandInfo<SheetParameters>>): void {
  const sheetId = params?.subUnitId;
  if (id === "sheet.mutation.insert-sheet")
    book.events.emitOnWorkbook(eventType.added, { worksheetId: params?.sheet?.id ?? "", source: "Local" });
  if (sheetId === undefined || !params) return;
  if (id === "sheet.mutation.set-range-values" && !looks.has(params.trigger)) changed(book, sheetId, params);
  else if (id === "sheet.operation.set-selections") selected(book, sheetId, params);
  else if (id === "sheet.mutation.remove-sheet")
    book.events.emitOnWorkbook(eventType.deleted, { worksheetId: sheetId, source: "Local" });
  else if (id === "sheet.mutation.set-worksheet-name")
    book.events.emitOnSheet(eventType.nameChanged, sheetId, {
      worksheetId: sheetId,
      nameAfter: params.name ?? "",
      source: "Local",
    });
}

function selected(book: Book, sheetId: string, { selections, type }: SheetParameters): void {
  const range = selections?.[0]?.range;
  if (!range || type === 0 || type === 1) return;
  const { startRow: row, startColumn: column, endRow, endColumn } = range;
  book.events.selectionMoved(
    sheetId,
    cellsAddress({ sheetId, row, column, rows: endRow - row + 1, columns: endColumn - column + 1 }),
  );
}

function changed(book: Book, worksheetId: string, parameters: object): void {
  const area = changedArea(worksheetId, parameters);
  if (!area || !book.workbook.getSheetBySheetId(worksheetId)) return;
  const single = area.rows === 1 && area.columns === 1;
  const value = single ? valueAt(book, worksheetId, area.row, area.column) : "";
  // A formula's result is not known yet: it is calculated after the event, as Excel says with no details.
  const isFormula = single && String(formulaAt(book, worksheetId, area.row, area.column)).startsWith("=");
  book.events.emitOnSheet(eventType.changed, worksheetId, {
    address: cellsAddress(area),
    changeType: "RangeEdited",
    source: "Local",
    triggerSource: "Unknown",
    shiftDirection: "None",
    worksheetId,
    ...(single && !isFormula
      ? { valueAfter: value, valueTypeAfter: valueTypeOf(value, typeof value === "string" && value !== "") }
      : {}),
  });
}

/** Tells of a change of the active sheet and returns the sheet that is active now. */
function activated(book: Book, before: string): string {
  if (!book.engine.api.getActiveWorkbook()) return before;
  const now = book.workbook.getActiveSheet().getSheetId();
  if (now === before) return now;
  book.events.emitOnSheet(eventType.deactivated, before, { worksheetId: before });
  book.events.emitOnSheet(eventType.activated, now, { worksheetId: now });
  return now;
}
