/** Resolves the object paths of one batch: each once, and only when an action needs it. */
import { ApiError, apiNotFound, itemNotFound } from "./api-error";
import { type ArgumentInfo, type ObjectPath, PathType } from "./batch";
import { HostObject, typeName } from "./host-object";
import { callMember, readMember } from "./member";
import { toMemberName } from "./wire-name";

/** Stands for "no such object": office.js shows it as `isNullObject`, and every path below it is null too. */
export const nullObject = Symbol("null object");
export type Resolved = HostObject | typeof nullObject;

export interface PathWorld {
  /** The object every path starts from. */
  readonly root: HostObject;
  /** Services made with `new`, such as the ribbon's, by their wire name. */
  service(name: string): HostObject | undefined;
  reference(id: string): HostObject;
  /** Called before a method runs, so that pending calculation can finish where the method looks at results. */
  beforeCall(method: string): Promise<void>;
}

export class ObjectPaths {
  readonly #paths: Readonly<Record<string, ObjectPath>>;
  readonly #world: PathWorld;
  readonly #resolved = new Map<number, Resolved>();

  constructor(paths: Readonly<Record<string, ObjectPath>>, world: PathWorld) {
    this.#paths = paths;
    this.#world = world;
  }

  async resolve(id: number): Promise<Resolved> {
    const known = this.#resolved.get(id);
    if (known !== undefined) return known;
    const path = this.#paths[String(id)];
    if (!path) throw new ApiError("InvalidObjectPath", `The batch names object path ${id} but does not carry it.`, 400);
    const object = await this.#evaluate(path);
    this.#resolved.set(id, object);
    return object;
  }

  /** Arguments an add-in left out come as null and count as left out. */
  async arguments(info: ArgumentInfo | undefined): Promise<unknown[]> {
    const values = info?.Arguments ?? [];
    const references = info?.ReferencedObjectPathIds ?? [];
    const resolved: unknown[] = [];
    for (const [index, value] of values.entries()) {
      const reference = references[index];
      if (typeof reference !== "number" || reference === 0) resolved.push(value ?? undefined);
      else {
        const object = await this.resolve(reference);
        resolved.push(object === nullObject ? null : object);
      }
    }
    return resolved;
  }

  async #evaluate(path: ObjectPath): Promise<Resolved> {
    const name = path.Name ?? "";
    switch (path.ObjectPathType) {
      case PathType.Global:
        return this.#world.root;
      case PathType.NullObject:
        return nullObject;
      case PathType.Reference:
        return this.#world.reference(name);
      case PathType.NewObject: {
        const service = this.#world.service(name);
        if (!service) throw apiNotFound(`the service ${name}`);
        return service;
      }
    }
    const parent = await this.resolve(path.ParentObjectPathId ?? 0);
    if (parent === nullObject) return nullObject;
    const member = path.ObjectPathType === PathType.Indexer ? "getItem" : toMemberName(name);
    const value = await this.#follow(path, parent, member);
    if (value === null) return nullObject;
    if (value instanceof HostObject) return value;
    throw value === undefined ? itemNotFound() : apiNotFound(`${parent[typeName]}.${member} as an object`);
  }

  async #follow(path: ObjectPath, parent: HostObject, member: string): Promise<unknown> {
    if (path.ObjectPathType === PathType.Property) return readMember(parent, member);
    const args = await this.arguments(path.ArgumentInfo);
    await this.#world.beforeCall(member);
    return callMember(parent, member, args);
  }
}
