import type { Numbers, Value } from "./chart-spec";
import { isNumber } from "./chart-spec";

/** How values become texts. */
export interface Writing {
  /** A number by the host's locale. */
  number(value: number, options: Intl.NumberFormatOptions): string;
  /** What stands where there is no number, and no reason either. */
  readonly missing: string;
  /** What the counts of a histogram are. */
  readonly trials: string;
  /** What a driver's ends are called in a legend; left out where there is none. */
  readonly ends?: readonly [low: string, high: string];
}

/** As many decimals as leave three digits or so: 0.285 is written 28.5 %, 4.8 with one, 74,568 with none. */
function decimalsFor(value: number, { style, decimals }: Numbers): number {
  if (decimals !== undefined) return decimals;
  if (style === "percent") return 1;
  const size = Math.abs(value);
  return Number.isInteger(value) || size >= 100 ? 0 : size >= 1 ? 1 : 3;
}

const written = (value: number, { style }: Numbers, decimals: number, { number }: Writing): string =>
  number(value, {
    style: style === "percent" ? "percent" : "decimal",
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });

/** A number as the chart writes it; without one its reason. */
export const valueText = (value: Value, numbers: Numbers, writing: Writing): string =>
  isNumber(value)
    ? written(value, numbers, decimalsFor(value, numbers), writing)
    : typeof value === "string" && value !== ""
      ? value
      : writing.missing;

/** The numbers along an axis: no more decimals than their distance has. */
export function tickTexts(ticks: readonly number[], numbers: Numbers, writing: Writing): string[] {
  const factor = numbers.style === "percent" ? 100 : 1;
  const step = Math.abs((ticks[1] ?? 1) - (ticks[0] ?? 0)) * factor;
  const decimals = step === 0 ? 0 : Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
  return ticks.map((tick) => written(tick, numbers, decimals, writing));
}
