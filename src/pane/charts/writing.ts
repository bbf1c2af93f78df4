import type { Numbers, Value } from "./chart-spec";
import { isNumber } from "./chart-spec";

/** How values become texts: by the locale, with `missing` where there is none and no reason either. */
export interface Writing {
  readonly locale: string;
  readonly missing: string;
}

const known = new Map<string, Intl.NumberFormat>();

/** Formats are dear to make and asked for again and again. */
function format(locale: string, style: Numbers["style"], decimals: number): Intl.NumberFormat {
  const key = `${locale}|${style}|${decimals}`;
  const found = known.get(key);
  if (found) return found;
  const made = new Intl.NumberFormat(locale, {
    style: style === "percent" ? "percent" : "decimal",
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  known.set(key, made);
  return made;
}

/** As many decimals as leave three digits or so: 0.285 is written 28.5 %, 4.8 with one, 74,568 with none. */
function decimalsFor(value: number, { style, decimals }: Numbers): number {
  if (decimals !== undefined) return decimals;
  if (style === "percent") return 1;
  const size = Math.abs(value);
  return Number.isInteger(value) || size >= 100 ? 0 : size >= 1 ? 1 : 3;
}

/** A number as the chart writes it; without one its reason. */
export const valueText = (value: Value, numbers: Numbers, { locale, missing }: Writing): string =>
  isNumber(value)
    ? format(locale, numbers.style, decimalsFor(value, numbers)).format(value)
    : typeof value === "string" && value !== ""
      ? value
      : missing;

/** The numbers along an axis: no more decimals than their distance has. */
export function tickTexts(ticks: readonly number[], { style }: Numbers, { locale }: Writing): string[] {
  const factor = style === "percent" ? 100 : 1;
  const step = Math.abs((ticks[1] ?? 1) - (ticks[0] ?? 0)) * factor;
  const decimals = step === 0 ? 0 : Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
  return ticks.map((tick) => format(locale, style, decimals).format(tick));
}
