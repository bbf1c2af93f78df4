import { invalidArgument } from "../protocol/api-error";
import { HostObject, identity, typeName } from "../protocol/host-object";

/** Which of the add-in's buttons are enabled; whoever draws the ribbon listens. */
export class RibbonState {
  readonly #enabled = new Map<string, boolean>();
  #changed: () => void = () => undefined;

  onChange(listener: () => void): void {
    this.#changed = listener;
  }

  isEnabled(controlId: string): boolean {
    return this.#enabled.get(controlId) ?? true;
  }

  setEnabled(controlId: string, enabled: boolean): void {
    this.#enabled.set(controlId, enabled);
    this.#changed();
  }
}

/** `Office.ribbon.requestUpdate`. */
export class DynamicRibbon extends HostObject {
  readonly [typeName] = "DynamicRibbon";
  readonly #state: RibbonState;

  constructor(state: RibbonState) {
    super();
    this.#state = state;
  }

  executeRequestUpdate(json: unknown): void {
    const update: unknown = JSON.parse(String(json));
    for (const control of controlsIn(update)) this.#state.setEnabled(control.id, control.enabled);
  }

  getButton(id: unknown): RibbonButton {
    return new RibbonButton(this.#state, String(id));
  }

  getTab(id: unknown): RibbonTab {
    return new RibbonTab(this.#state, String(id));
  }
}

export class RibbonTab extends HostObject {
  readonly [typeName] = "RibbonTab";
  readonly #state: RibbonState;
  readonly #id: string;

  constructor(state: RibbonState, id: string) {
    super();
    this.#state = state;
    this.#id = id;
  }

  override [identity]() {
    return { Id: this.#id };
  }

  get id(): string {
    return this.#id;
  }

  getButton(id: unknown): RibbonButton {
    return new RibbonButton(this.#state, String(id));
  }

  getControl(id: unknown): RibbonButton {
    return this.getButton(id);
  }
}

export class RibbonButton extends HostObject {
  readonly [typeName] = "RibbonButton";
  readonly #state: RibbonState;
  readonly #id: string;

  constructor(state: RibbonState, id: string) {
    super();
    this.#state = state;
    this.#id = id;
  }

  override [identity]() {
    return { Id: this.#id };
  }

  get id(): string {
    return this.#id;
  }

  get enabled(): boolean {
    return this.#state.isEnabled(this.#id);
  }

  set enabled(enabled: unknown) {
    this.setEnabled(enabled);
  }

  setEnabled(enabled: unknown): void {
    if (typeof enabled !== "boolean") throw invalidArgument();
    this.#state.setEnabled(this.#id, enabled);
  }
}

/** Every object with an id and an `enabled` in an update, at any depth: tabs, groups, menus hold controls. */
function* controlsIn(update: unknown): Iterable<{ id: string; enabled: boolean }> {
  if (typeof update !== "object" || update === null) return;
  if ("id" in update && "enabled" in update && typeof update.enabled === "boolean")
    yield { id: String(update.id), enabled: update.enabled };
  for (const part of Object.values(update) as unknown[]) yield* controlsIn(part);
}
