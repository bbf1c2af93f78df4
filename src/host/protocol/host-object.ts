/**
 * Base of everything an add-in can address. Getters, setters and methods of a subclass are what the wire can reach;
 * whatever the host needs for itself is kept under symbols and private names, which no batch can spell.
 */
import { invalidArgument } from "./api-error";

/** Excel's name of the object's type; spelled out because class names do not survive minification. */
export const typeName = Symbol("type name");
/** The keys by which office.js addresses the object again in a later batch (`Id`, `Name`). */
export const identity = Symbol("identity");
/** The members of a collection. */
export const items = Symbol("items");

export abstract class HostObject {
  abstract readonly [typeName]: string;

  [identity](): Readonly<Record<string, unknown>> {
    return {};
  }
}

export abstract class HostCollection<Item extends HostObject> extends HostObject {
  abstract [items](): readonly Item[];

  getCount(): number {
    return this[items]().length;
  }

  getItemAt(index: unknown): Item {
    const item = typeof index === "number" ? this[items]()[index] : undefined;
    if (!item) throw invalidArgument();
    return item;
  }
}
