import type { CellError } from "../workbook-plan";
import { FormulaMistake } from "./mistake";
import { errors, isError, type Scalar } from "./operand";

const numeral = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?%?$/i;
/** Digits with nothing but signs of money, dates, times and thousands. */
const localNumeral = /^(?=.*\d)[\d\s.,:/()'$€£¥%+-]+$/;

/**
 * The number a text stands for, as VALUE and arithmetic read it. Amounts with thousands, currencies and dates are read after the
 * reader's country, so a formula that meets one is a mistake.
 */
export function numberInText(text: string): number | CellError {
  const trimmed = text.trim();
  if (numeral.test(trimmed)) return trimmed.endsWith("%") ? Number(trimmed.slice(0, -1)) / 100 : Number(trimmed);
  if (localNumeral.test(trimmed))
    throw new FormulaMistake(`the text "${text}" in a calculation is read differently from country to country`);
  return errors.value;
}

/** A value in arithmetic: an empty cell is 0, a truth 1 or 0, a text the number it stands for or #VALUE!. */
export function asNumber(value: Scalar): number | CellError {
  if (typeof value === "string") return numberInText(value);
  if (value === null) return 0;
  return typeof value === "boolean" ? Number(value) : value;
}

/** A number as it is joined to texts: at most 15 digits. */
function numberText(value: number): string {
  const [digits = "", exponent] = String(Number(value.toPrecision(15))).split("e");
  if (exponent === undefined) return digits;
  // JavaScript always writes the sign.
  return `${digits}E${exponent.charAt(0)}${exponent.slice(1).padStart(2, "0")}`;
}

/** A value joined to texts: an empty cell is none, a truth TRUE or FALSE. */
export function asText(value: Exclude<Scalar, CellError>): string;
export function asText(value: Scalar): string | CellError;
export function asText(value: Scalar): string | CellError {
  if (typeof value === "number") return numberText(value);
  if (value === null) return "";
  return typeof value === "boolean" ? String(value).toUpperCase() : value;
}

/** A value as a condition: every number but 0 holds; a text that is not TRUE or FALSE is #VALUE!. */
export function asTruth(value: Scalar): boolean | CellError {
  if (typeof value === "boolean") return value;
  if (typeof value === "number") return value !== 0;
  if (value === null) return false;
  if (isError(value)) return value;
  const word = value.toUpperCase();
  return word === "TRUE" || word === "FALSE" ? word === "TRUE" : errors.value;
}
