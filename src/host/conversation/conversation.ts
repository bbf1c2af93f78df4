/** One add-in talking to the host: the Excel-on-the-web protocol, without knowing how the messages travel. */
import type { RichMessage } from "../events/event-hub";
import { type BatchFaults, noAnswer } from "../faults/batch-faults";
import type { Batch, BatchReply } from "../protocol/batch";
import { appContext, type HostFacts } from "./app-context";
import { DocumentCopies } from "./document-copies";
import type { DocumentSettings } from "./document-settings";
import { answer, kind, parseRequest, type Request } from "./message";
import type { Payload } from "./payload";

export interface ConversationWorld {
  /** Sends a text to the add-in's window. */
  post(text: string): void;
  /** Where the host's page lives. */
  readonly origin: string;
  readonly facts: Omit<HostFacts, "settings">;
  readonly settings: DocumentSettings;
  run(batch: Batch): Promise<BatchReply>;
  /** How much one request may carry. */
  readonly payload: Payload;
  /** What refuses requests in tests. */
  readonly faults: BatchFaults;
  /** Writes the workbook as a file; left out where this host has nothing that writes one. */
  readonly writeFile?: () => Promise<Uint8Array>;
  /** office.js tells what the user does in the add-in's page: `paneAction`. */
  readonly notified?: (action: unknown) => void;
}

/** Keys by which a user leaves the add-in's page. */
export const paneAction = { ctrlF6: 5, ctrlShiftF6: 6, tabBehindLast: 13, tabBeforeFirst: 14 } as const;

/** Numbers of office.js' methods of the common API. */
const method = {
  loadSettings: 75,
  saveSettings: 76,
  openCopy: 77,
  sliceOfCopy: 80,
  closeCopy: 81,
  richApi: 93,
  commandCompleted: 94,
} as const;
/** Of the kinds of file an add-in may ask for, the one this host writes. */
const compressed = 1;
const usualSlice = 4 * 1024 * 1024;
const succeeded = { Version: 1, Error: 0 };
const notSupported = 5000;
const internalError = 5001;
const fileTypeNotSupported = 1009;
const noSuchSlice = 5008;
const requestTooLarge = 5103;
const responseTooLarge = 5104;
/** Errors of Excel's API that the common API has numbers for. */
const faultNumbers: Readonly<Record<string, number>> = {
  InvalidOperationInCellEditMode: 5004,
  RequestPayloadSizeLimitExceeded: requestTooLarge,
  AccessDenied: 7000,
};
const tooManyCopies = 11000;

export class Conversation {
  readonly #world: ConversationWorld;
  readonly #listening = new Map<string, Request>();
  readonly #commands = new Map<string, () => void>();
  readonly #unsent = new Map<string, unknown[]>();
  readonly #copies: DocumentCopies | undefined;
  #nextCommand = 1;

  constructor(world: ConversationWorld) {
    this.#world = world;
    this.#copies = world.writeFile && new DocumentCopies(world.writeFile);
  }

  /** Takes a text that came from the add-in's window; what is no request of office.js is ignored. */
  receive(text: unknown): void {
    const request = parseRequest(text);
    if (!request) return;
    if (request._actionType === kind.listen) this.#listen(request);
    else if (request._actionType === kind.unlisten) this.#unlisten(request);
    else if (request._actionName === "ContextActivationManager_getAppContextAsync")
      this.#reply(request, appContext({ ...this.#world.facts, settings: this.#world.settings.entries }));
    else if (request._actionName === "executeMethod")
      this.#execute(request).catch(() => this.#reply(request, { Version: 1, Error: internalError }));
    else if (request._actionName === "ContextActivationManager_notifyHost") this.#notified(request._data);
    else this.#reply(request, { Version: 1, Error: notSupported });
  }

  /** Tells the add-in about events in the workbook. */
  push(messages: readonly RichMessage[]): void {
    this.#fire("richApiMessage", { ...succeeded, ArrayData: messages });
  }

  /** Tells an add-in that listens through the common API that the selection moved. */
  selectionMoved(): void {
    if (this.#listening.has("documentSelectionChanged")) this.#fire("documentSelectionChanged", succeeded);
  }

  /** Runs a function of the add-in's commands; resolves when it calls `event.completed()`. */
  runCommand(functionName: string, controlId: string): Promise<void> {
    const id = `command${this.#nextCommand++}`;
    return new Promise((resolve) => {
      this.#commands.set(id, resolve);
      this.#fire("appCommandInvoked", {
        ...succeeded,
        0: id,
        1: functionName,
        2: JSON.stringify({ source: { id: controlId } }),
      });
    });
  }

  /** The page's id, what happened, and sometimes more about it. */
  #notified(data: unknown): void {
    if (Array.isArray(data)) this.#world.notified?.(data[1]);
  }

  #listen(request: Request): void {
    this.#listening.set(request._actionName, request);
    this.#reply(request, succeeded);
    for (const data of this.#unsent.get(request._actionName) ?? []) this.#fire(request._actionName, data);
    this.#unsent.delete(request._actionName);
  }

  #unlisten(request: Request): void {
    this.#listening.delete(request._actionName);
    this.#reply(request, succeeded);
  }

  /** An event before the add-in listens waits until it does: a ribbon button may be quicker than the pane. */
  #fire(eventName: string, data: unknown): void {
    const listener = this.#listening.get(eventName);
    if (listener) this.#world.post(answer(listener, this.#world.origin, data, true));
    else if (eventName === "appCommandInvoked")
      this.#unsent.set(eventName, [...(this.#unsent.get(eventName) ?? []), data]);
  }

  async #execute(request: Request): Promise<void> {
    const data = isRecord(request._data) ? request._data : {};
    const dispatched = isRecord(data.DdaMethod) ? data.DdaMethod.DispatchId : undefined;
    switch (dispatched) {
      case method.richApi:
        return this.#reply(request, await this.#batch(data.ArrayData));
      case method.saveSettings:
        return this.#saveSettings(request, isRecord(data.DdaSettingsMethod) ? data.DdaSettingsMethod.Properties : []);
      case method.loadSettings:
        return this.#reply(request, {
          ...succeeded,
          Properties: this.#world.settings.entries,
          Data: this.#world.settings.entries,
        });
      case method.openCopy:
        return this.#reply(request, await this.#openCopy(Number(data["0"]), Number(data["1"] ?? usualSlice)));
      case method.sliceOfCopy:
        return this.#reply(request, this.#slice(Number(data["2"]), Number(data["3"])));
      case method.closeCopy:
        this.#copies?.close(Number(data["2"]));
        return this.#reply(request, succeeded);
      case method.commandCompleted:
        this.#completed(data);
        return this.#reply(request, succeeded);
      default:
        return this.#reply(request, { Version: 1, Error: notSupported });
    }
  }

  /**
   * The batch is the fifth of the call's values: custom data, method, path, headers, body. One that is too large is not looked at; one
   * whose answer would be is carried out all the same.
   */
  async #batch(call: unknown): Promise<object> {
    const { payload } = this.#world;
    const body = String(Array.isArray(call) ? call[4] : undefined);
    if (payload.refusesRequest(body)) return { Version: 1, Error: requestTooLarge };
    const reply = JSON.stringify(await this.#world.run(JSON.parse(body) as Batch));
    if (payload.refusesResponse(reply)) return { Version: 1, Error: responseTooLarge };
    return { ...succeeded, Data: [200, [], reply] };
  }

  #saveSettings(request: Request, properties: unknown): void {
    const { faults, settings } = this.#world;
    const fault = faults.take();
    if (!fault || fault.after === "all") settings.save(properties);
    if (fault?.code === noAnswer) return;
    this.#reply(request, fault ? { Version: 1, Error: faultNumbers[fault.code] ?? internalError } : succeeded);
  }

  async #openCopy(fileType: number, sliceSize: number): Promise<object> {
    if (!this.#copies) return { Version: 1, Error: notSupported };
    if (fileType !== compressed) return { Version: 1, Error: fileTypeNotSupported };
    const copy = await this.#copies.open(sliceSize);
    return copy ? { ...succeeded, 0: copy.handle, 1: copy.size } : { Version: 1, Error: tooManyCopies };
  }

  #slice(handle: number, index: number): object {
    const bytes = this.#copies?.slice(handle, index);
    return bytes ? { ...succeeded, 0: bytes, 1: bytes.length } : { Version: 1, Error: noSuchSlice };
  }

  #completed(data: Record<string, unknown>): void {
    const id = String(data["0"] ?? (Array.isArray(data.ArrayData) ? data.ArrayData[0] : ""));
    this.#commands.get(id)?.();
    this.#commands.delete(id);
  }

  #reply(request: Request, data: unknown): void {
    this.#world.post(answer(request, this.#world.origin, data));
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;
