import { numberSigns } from "../words/locale";
import type { Unit } from "./scenario-grid";

const inText = (sign: string) => sign.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/**
 * What was typed as a number, as Excel takes it in a cell: `12%` and 0.12 are the same, the locale's decimal sign and the plain point both
 * count, groups of three may stand apart, `(5)` is -5. In a row of shares a number from 1 on without % is per cent, as in Excel. Undefined
 * for anything else.
 */
export function typedValue(typed: string, unit: Unit): number | undefined {
  const { decimal, group } = numberSigns();
  const groups = `[${inText(group)}\\s\u00a0\u202f']`;
  const pattern = (sign: string, apart: string) =>
    new RegExp(`^([+-]?)(\\d{1,3}(?:${apart}\\d{3})+|\\d*)(?:${inText(sign)}(\\d*))?(e[+-]?\\d{1,3})?\\s*(%?)$`, "iu");
  const text = typed.normalize("NFKC").trim().replace("\u2212", "-");
  const inner = /^\((.+)\)$/u.exec(text)?.[1];
  const found = pattern(decimal, groups).exec(inner ?? text) ?? pattern(".", "[\\s]").exec(inner ?? text);
  const [, sign = "", whole = "", decimals = "", exponent = "", percent = ""] = found ?? [];
  if (!found || whole + decimals === "" || (inner !== undefined && sign !== "")) return undefined;
  const size = Number(`${whole.replace(/\D/gu, "") || "0"}.${decimals || "0"}${exponent}`);
  if (!Number.isFinite(size)) return undefined;
  const isPercent = percent === "%" || (unit === "percent" && size >= 1);
  // Through the text: 12.3 / 100 is not 0.123.
  const value = isPercent ? Number(`${size}e-2`) || size / 100 : size;
  return sign === "-" || inner !== undefined ? -value : value;
}
