import { invalidReference } from "./api-error";
import type { HostObject } from "./host-object";

/** Objects an add-in keeps between batches, by the reference id it was told. */
export class References {
  readonly #objects = new Map<string, HostObject>();
  readonly #ids = new WeakMap<HostObject, string>();
  #next = 1;

  keep(object: HostObject): void {
    const id = this.#ids.get(object) ?? `r${this.#next++}`;
    this.#ids.set(object, id);
    this.#objects.set(id, object);
  }

  release(id: unknown): void {
    if (typeof id === "string") this.#objects.delete(id);
  }

  idOf(object: HostObject): string | undefined {
    const id = this.#ids.get(object);
    return id !== undefined && this.#objects.has(id) ? id : undefined;
  }

  get(id: string): HostObject {
    const object = this.#objects.get(id);
    if (!object) throw invalidReference();
    return object;
  }

  get size(): number {
    return this.#objects.size;
  }
}
