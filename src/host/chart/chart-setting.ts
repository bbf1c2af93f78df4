/** Base of the parts of a chart whose members are settings with a path of their own. */
import { invalidArgument } from "../protocol/api-error";
import { HostObject } from "../protocol/host-object";

export interface SettingStore {
  setting(path: string): unknown;
  set(path: string, value: unknown): void;
}

export const read = Symbol("read a setting");
export const write = Symbol("write a setting");
export const storeOf = Symbol("settings");
export const pathOf = Symbol("path of a part");

export abstract class ChartPart extends HostObject {
  readonly [storeOf]: SettingStore;
  readonly [pathOf]: string;

  constructor(store: SettingStore, path: string) {
    super();
    this[storeOf] = store;
    this[pathOf] = path;
  }

  [read]<Value extends string | number | boolean>(name: string, otherwise: Value): Value {
    const value = this[storeOf].setting(`${this[pathOf]}/${name}`);
    return typeof value === typeof otherwise ? (value as Value) : otherwise;
  }

  [write](name: string, value: unknown, expected: "string" | "number" | "boolean"): void {
    if (typeof value !== expected) throw invalidArgument();
    this[storeOf].set(`${this[pathOf]}/${name}`, value);
  }
}
