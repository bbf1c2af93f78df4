import { HostObject, typeName } from "../protocol/host-object";

/** office.js reports here that the add-in's custom functions are associated. */
export class CustomFunctionsService extends HostObject {
  readonly [typeName] = "CustomFunctions";
  readonly #ready: () => void;

  constructor(ready: () => void) {
    super();
    this.#ready = ready;
  }

  _setOsfControlContainerReadyForCustomFunctions(): void {
    this.#ready();
  }

  /** Features that shorten office.js' own pauses between results. */
  _getEnabledFeatures(): number[] {
    return [2, 4];
  }
}
