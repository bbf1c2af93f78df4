/** What happens in the workbook, told to every add-in that listens. */

/** Numbers of Excel's events in the protocol. */
export const eventType = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  nameChanged: 25,
  paneVisibility: 65_539,
} as const;

/** The target of events of the whole workbook. */
export const wholeWorkbook = "Workbook";

/** One event: category, type, target id, its argument as JSON, id, whether a co-author caused it. */
export type RichMessage = readonly [number, number, string, string, number, boolean];

const excelCategory = 65_536;

export const excelEvent = (type: number, targetId: string, argument: object): RichMessage => [
  excelCategory,
  type,
  targetId,
  JSON.stringify(argument),
  0,
  false,
];

type Listener = (messages: readonly RichMessage[]) => void;

export class EventHub {
  readonly #listeners = new Set<Listener>();
  readonly #selection = new Set<() => void>();

  listen(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Called when the selection moved, for the common API's event. */
  onSelection(listener: () => void): () => void {
    this.#selection.add(listener);
    return () => this.#selection.delete(listener);
  }

  selectionMoved(sheetId: string, address: string): void {
    this.emitOnSheet(eventType.selectionChanged, sheetId, { address, worksheetId: sheetId });
    for (const listener of this.#selection) listener();
  }

  /** An event of a sheet reaches handlers of the sheet and of the workbook. */
  emitOnSheet(type: number, sheetId: string, argument: object): void {
    this.emit([excelEvent(type, sheetId, argument), excelEvent(type, wholeWorkbook, argument)]);
  }

  emitOnWorkbook(type: number, argument: object): void {
    this.emit([excelEvent(type, wholeWorkbook, argument)]);
  }

  emit(messages: readonly RichMessage[]): void {
    for (const listener of this.#listeners) listener(messages);
  }
}
