/** Turns a loaded object into the JSON office.js fills its proxy from. */
import type { QueryInfo } from "./batch";
import { HostCollection, HostObject, identity, items } from "./host-object";
import { canRead, readableMembers, readMember } from "./member";
import { toMemberName, toWireName } from "./wire-name";

type Path = readonly string[];

export interface Naming {
  readonly member: (name: string) => string;
  readonly items: string;
}

export const wireNaming: Naming = { member: toWireName, items: "_Items" };
export const jsonNaming: Naming = { member: (name) => name, items: "items" };

/** The members a query asks for, as paths (`format/fill/color`); none means all scalar ones. */
export const selectedPaths = (query: QueryInfo): Path[] =>
  [...(query.Select ?? []), ...(query.Expand ?? [])].map((path) => path.split("/").map(toMemberName));

export class Projection {
  readonly #referenceOf: (object: HostObject) => string | undefined;
  readonly #naming: Naming;

  constructor(referenceOf: (object: HostObject) => string | undefined, naming: Naming) {
    this.#referenceOf = referenceOf;
    this.#naming = naming;
  }

  /** What identifies the object in a later batch. */
  identityOf(object: HostObject): Record<string, unknown> {
    const reference = this.#referenceOf(object);
    return { ...object[identity](), ...(reference === undefined ? {} : { _ReferenceId: reference }) };
  }

  project(object: HostObject, query: QueryInfo): Record<string, unknown> {
    return this.#fill(object, selectedPaths(query), query);
  }

  #fill(object: HostObject, paths: readonly Path[], page: QueryInfo): Record<string, unknown> {
    return isCollection(object)
      ? this.#collection(object, paths, page)
      : this.#single(object, paths, this.identityOf(object));
  }

  #collection(
    collection: HostCollection<HostObject>,
    paths: readonly Path[],
    page: QueryInfo,
  ): Record<string, unknown> {
    const own = paths.filter(
      ([head, ...rest]) => rest.length === 0 && head !== "items" && canRead(collection, head ?? ""),
    );
    const ofItems = paths
      .filter((path) => !own.includes(path))
      .map((path) => (path[0] === "items" ? path.slice(1) : path))
      .filter((path) => path.length > 0);
    const from = page.Skip ?? 0;
    const shown = collection[items]().slice(from, page.Top == null ? undefined : from + page.Top);
    return {
      ...(own.length > 0 ? this.#single(collection, own, {}) : {}),
      [this.#naming.items]: shown.map((item) => this.#fill(item, ofItems, {})),
    };
  }

  #single(object: HostObject, paths: readonly Path[], into: Record<string, unknown>): Record<string, unknown> {
    const wanted = new Map<string, Path[]>();
    const everything = paths.length === 0 || paths.some(([head]) => head === "$all");
    if (everything) for (const name of readableMembers(object)) wanted.set(name, []);
    for (const [head, ...rest] of paths) {
      if (head === undefined || head === "$all") continue;
      const deeper = wanted.get(head) ?? [];
      wanted.set(head, rest.length > 0 ? [...deeper, rest] : deeper);
    }
    const named = new Set(paths.map(([head]) => head));
    for (const [name, deeper] of wanted) {
      const value = readMember(object, name);
      if (!(value instanceof HostObject)) into[this.#naming.member(name)] = value;
      else if (named.has(name)) into[this.#naming.member(name)] = this.#fill(value, deeper, {});
    }
    return into;
  }
}

const isCollection = (object: HostObject): object is HostCollection<HostObject> => object instanceof HostCollection;
