/** office.js registers for events by calling these; the host tells all events anyway, and office.js picks. */
import { HostObject } from "../protocol/host-object";

const events = ["DataChanged", "SelectionChanged", "Activated", "Deactivated", "Added", "Deleted"];
const renamed = ["EventNameChanged"];

/** Gives a class the registration methods of the events this host emits; others stay ApiNotFound by name. */
export function acceptEvents(type: { readonly prototype: HostObject }, offered: readonly string[] = [...events]): void {
  const names = [...offered.map((event) => `${event}Event`), ...renamed];
  for (const name of names)
    for (const verb of ["_register", "_unregister"])
      Object.defineProperty(type.prototype, `${verb}${name}`, { value: () => undefined, configurable: true });
}
