/** Finds what a wire name means on a host object: only members its classes declare, never those of plain objects. */
import { apiNotFound } from "./api-error";
import { HostObject, typeName } from "./host-object";

const members = new WeakMap<object, Map<string, PropertyDescriptor>>();

function membersOf(target: HostObject): Map<string, PropertyDescriptor> {
  const start: unknown = Object.getPrototypeOf(target);
  if (typeof start !== "object" || start === null) return new Map();
  const known = members.get(start);
  if (known) return known;
  const found = new Map<string, PropertyDescriptor>();
  for (let level: unknown = start; isLevel(level); level = Object.getPrototypeOf(level))
    for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(level)))
      if (name !== "constructor" && !found.has(name)) found.set(name, descriptor);
  members.set(start, found);
  return found;
}

const isLevel = (level: unknown): level is object =>
  typeof level === "object" && level !== null && level !== HostObject.prototype && level !== Object.prototype;

const missing = (target: HostObject, name: string) => apiNotFound(`${target[typeName]}.${name}`);

export function readMember(target: HostObject, name: string): unknown {
  if (!canRead(target, name)) throw missing(target, name);
  return Reflect.get(target, name);
}

export function writeMember(target: HostObject, name: string, value: unknown): void {
  if (membersOf(target).get(name)?.set === undefined) throw missing(target, name);
  Reflect.set(target, name, value);
}

export function callMember(target: HostObject, name: string, args: readonly unknown[]): unknown {
  const method: unknown = membersOf(target).get(name)?.value;
  if (typeof method !== "function") throw missing(target, `${name}()`);
  return Reflect.apply(method, target, args);
}

/** The members a `load()` without names asks for: every readable one. */
export const readableMembers = (target: HostObject): string[] =>
  [...membersOf(target)].filter(([, descriptor]) => descriptor.get !== undefined).map(([name]) => name);

export const canRead = (target: HostObject, name: string): boolean => membersOf(target).get(name)?.get !== undefined;
