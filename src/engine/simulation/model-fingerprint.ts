import type { Model } from "../model/model";
import { mixed } from "./random/mixed";

/** Digits of a number that count: programs that calculate it in another order agree on these. */
const digits = 12;

/**
 * Eight hexadecimal digits of a model's names, periods and definitions: the same model has the same in every program, another one by all odds
 * another. It tells results of one model from those of another; it keeps no secret.
 */
export function modelFingerprint({ lines, periods }: Model): string {
  const read = [periods, lines.map(({ name, definitions }) => [name, definitions.map(({ term }) => term)])];
  const text = JSON.stringify(read, (_, value: unknown) =>
    typeof value === "number" ? Number(value.toPrecision(digits)) : value,
  );
  let hash = text.length;
  for (let at = 0; at < text.length; at++) hash = mixed(Math.imul(hash, 5) + text.charCodeAt(at));
  return (hash >>> 0).toString(16).padStart(8, "0");
}
