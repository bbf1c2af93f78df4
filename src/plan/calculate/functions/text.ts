import type { CellError } from "../../workbook-plan";
import { asNumber, asText } from "../coerce";
import { errors, type Scalar } from "../operand";
import { ofAny, ofValues, type SheetFunction, type SheetFunctions } from "./sheet-function";

/** A function of a text and then of whole numbers, none of them below zero. */
const ofText = (
  numbers: readonly [least: number, most: number],
  cut: (text: string, ...numbers: number[]) => Scalar,
): SheetFunction =>
  ofValues(1 + numbers[0], 1 + numbers[1], ([value = null, ...rest]) => {
    const places: number[] = [];
    for (const one of rest) {
      const place = asNumber(one);
      if (typeof place !== "number") return place;
      if (place < 0) return errors.value;
      places.push(Math.trunc(place));
    }
    return cut(asText(value), ...places);
  });

/** A text with another in place of one of its parts, everywhere or where it stands for the nth time; case counts. */
function substitute([value = null, from = null, to = null, which]: readonly Exclude<Scalar, CellError>[]): Scalar {
  const [text, old, fresh] = [asText(value), asText(from), asText(to)];
  const nth = which === undefined ? 0 : asNumber(which);
  if (typeof nth !== "number") return nth;
  if (which !== undefined && nth < 1) return errors.value;
  if (old === "") return text;
  const parts = text.split(old);
  if (which === undefined) return parts.join(fresh);
  const at = Math.trunc(nth);
  return at < parts.length ? parts.slice(0, at).join(old) + fresh + parts.slice(at).join(old) : text;
}

export const text: SheetFunctions = {
  LEN: ofText([0, 0], (whole) => whole.length),
  LEFT: ofText([0, 1], (whole, count = 1) => whole.slice(0, count)),
  RIGHT: ofText([0, 1], (whole, count = 1) => (count === 0 ? "" : whole.slice(-count))),
  MID: ofText([2, 2], (whole, start = 1, count = 0) =>
    start < 1 ? errors.value : whole.slice(start - 1, start - 1 + count),
  ),
  SUBSTITUTE: ofValues(3, 4, substitute),
  /** The number a text stands for. */
  VALUE: ofAny((value) => (typeof value === "boolean" ? errors.value : asNumber(value))),
};
