import { type EventHub, eventType } from "../events/event-hub";
import { invalidArgument } from "../protocol/api-error";
import { HostObject, typeName } from "../protocol/host-object";

/** Something that shows or hides the add-in's pane. */
export interface PaneVisibility {
  get visible(): boolean;
  show(visible: boolean): void;
}

/** `Office.addin.showAsTaskpane`, `hide` and what asks for the state. */
export class AppRuntimeService extends HostObject {
  readonly [typeName] = "AppRuntimeService";
  readonly #pane: PaneVisibility;

  constructor(pane: PaneVisibility) {
    super();
    this.#pane = pane;
  }

  setAppRuntimeState(state: unknown): void {
    if (state !== "Visible" && state !== "Background" && state !== "Inactive") throw invalidArgument();
    this.#pane.show(state === "Visible");
  }

  getAppRuntimeState(): string {
    return this.#pane.visible ? "Visible" : "Background";
  }
}

/** `Office.addin.setStartupBehavior`, kept for as long as the page. */
export class AppRuntimePersistenceService extends HostObject {
  readonly [typeName] = "AppRuntimePersistenceService";
  #state = "Inactive";

  setAppRuntimeStartState(state: unknown): void {
    if (typeof state !== "string") throw invalidArgument();
    this.#state = state;
  }

  getAppRuntimeStartState(): string {
    return this.#state;
  }
}

/** Tells the add-in that its pane was shown or hidden, whoever did it. */
export const emitVisibility = (events: EventHub, visible: boolean): void =>
  events.emit([
    [65_536, eventType.paneVisibility, "", JSON.stringify({ visibility: visible ? "Visible" : "Hidden" }), 0, false],
  ]);
