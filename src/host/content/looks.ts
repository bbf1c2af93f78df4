import type { IStyleData } from "@univerjs/core";
import type { CellLook } from "../../workbook/cell-look";
import type { CellExtras } from "../excel/format/cell-extras";
import { lookOf } from "./look-of";

/** The looks of a workbook's cells, each once under a name of its own. */
export class Looks {
  readonly #names = new Map<string, string>();
  readonly #all: Record<string, CellLook> = {};

  /** The name of a look; the plain one's is empty. */
  name(style: IStyleData, beside: CellExtras): string {
    const [look, extras] = [
      { ...style, n: null },
      { ...beside, link: null },
    ];
    const key = JSON.stringify([look, extras]);
    const known = this.#names.get(key);
    if (known !== undefined) return known;
    const made = lookOf(style, beside);
    const name = Object.keys(made).length === 0 ? "" : `look${this.#names.size + 1}`;
    this.#names.set(key, name);
    this.#all[name] = made;
    return name;
  }

  get all(): Readonly<Record<string, CellLook>> {
    return this.#all;
  }
}
