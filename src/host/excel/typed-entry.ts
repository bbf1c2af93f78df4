/** What a value written through the API becomes in a cell: Excel reads text as if it had been typed. */
import type { ICellData } from "@univerjs/core";
import type { GridModules } from "../grid/grid-engine";
import { invalidArgument } from "../protocol/api-error";
import { cellType, errorValues } from "./cell-value";
import { isWholeFormula } from "./is-whole-formula";
import { storedFormula } from "./stored-formula";

export interface Entry {
  readonly cell: ICellData;
  /** The number format that typing it gives a cell that has none: `0%` for `5%`. */
  readonly format?: string;
}

/** What a cell holds at most, in characters. */
const longestText = 32_767;
const longestFormula = 8192;

type NumberFormats = GridModules["core"]["numfmt"];

/** `null` leaves the cell as it is; text in a cell formatted as text (`@`) stays as it stands. */
export function typedEntry(value: unknown, isTextCell: boolean, formats: NumberFormats): Entry | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value === "number") return Number.isFinite(value) ? number(value) : refuse();
  if (typeof value === "boolean")
    return { cell: { v: value ? 1 : 0, t: cellType.boolean, f: null, si: null, p: null } };
  if (typeof value !== "string") return refuse();
  if (value === "") return { cell: { v: null, t: null, f: null, si: null, p: null } };
  if (isTextCell) return text(value);
  if (value.startsWith("'")) return text(value.slice(1), cellType.forcedText);
  if (value.startsWith("=") && value.length > 1) return formula(value);
  if (errorValues.has(value.toUpperCase()))
    return { cell: { f: `=${value.toUpperCase()}`, v: null, t: null, si: null, p: null } };
  return typedText(value, formats);
}

function typedText(value: string, formats: NumberFormats): Entry {
  if (/^(?:true|false)$/i.test(value)) return typedEntry(value.toLowerCase() === "true", false, formats) ?? text(value);
  const parsed: unknown = formats.parseValue(value);
  if (typeof parsed !== "object" || parsed === null || !("v" in parsed) || typeof parsed.v !== "number")
    return text(value);
  const entry = number(parsed.v);
  return "z" in parsed && typeof parsed.z === "string" ? { ...entry, format: parsed.z } : entry;
}

function formula(value: string): Entry {
  if (value.length > longestFormula)
    throw invalidArgument(`A formula has at most ${longestFormula} characters; this one has ${value.length}.`);
  if (!isWholeFormula(value)) throw invalidArgument(`There is a problem with the formula ${value}`);
  return { cell: { f: storedFormula(value), v: null, t: null, si: null, p: null } };
}

const number = (value: number): Entry => ({ cell: { v: value, t: cellType.number, f: null, si: null, p: null } });
/** Plain text; the grid makes a number of one that looks like it when the cell gets a format, unless it is forced. */
function text(value: string, t = cellType.text): Entry {
  if (value.length > longestText)
    throw invalidArgument(`A cell holds at most ${longestText} characters; this text has ${value.length}.`);
  return { cell: { v: value, t, f: null, si: null, p: null } };
}
const refuse = (): never => {
  throw invalidArgument();
};
