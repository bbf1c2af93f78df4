import { invalidArgument } from "../../protocol/api-error";
import { typeName } from "../../protocol/host-object";
import { FormatPart, readExtras, setExtras } from "./format-part";

/** Whether cells can be edited while their sheet is protected. */
export class FormatProtection extends FormatPart {
  readonly [typeName] = "FormatProtection";
  get locked(): boolean {
    return this[readExtras]().locked ?? true;
  }

  set locked(on: unknown) {
    if (typeof on !== "boolean") throw invalidArgument();
    this[setExtras]({ locked: on });
  }

  get formulaHidden(): boolean {
    return this[readExtras]().formulaHidden ?? false;
  }

  set formulaHidden(on: unknown) {
    if (typeof on !== "boolean") throw invalidArgument();
    this[setExtras]({ formulaHidden: on });
  }
}
