import type { GridDriver } from "./scenario-grid";

export interface SliderRange {
  readonly low: number;
  readonly high: number;
  readonly step: number;
}

/** The nearest 1, 2 or 5 times a power of ten that is not above. */
function round(size: number): number {
  const power = 10 ** Math.floor(Math.log10(size));
  const [digit] = [5, 2, 1].filter((one) => one * power <= size * (1 + 1e-9));
  return (digit ?? 1) * power;
}

/** Widens so that a value lies within, its end on a step. */
function widened({ low, high, step }: SliderRange, value: number): SliderRange {
  const [first, last] = [Math.floor(value / step + 1e-9) * step, Math.ceil(value / step - 1e-9) * step];
  return { low: Math.min(low, first), high: Math.max(high, last), step };
}

/** About a base value: shares at least ten points to either side, amounts half of the value. */
function about(base: number, isPercent: boolean): SliderRange {
  const span = isPercent ? Math.max(0.1, Math.abs(base)) : Math.abs(base) < 1e-9 ? 1 : Math.abs(base) / 2;
  const step = isPercent ? 0.001 : round(span / 50);
  const ends = isPercent ? 0.05 : step * 10;
  return {
    low: Math.floor((base - span) / ends + 1e-9) * ends,
    high: Math.ceil((base + span) / ends - 1e-9) * ends,
    step,
  };
}

/**
 * How far a driver's slider goes, in every scenario the same: from low to high where the sheet states both beside the table, else about the
 * value of Base; always as far as the values that stand in the table.
 */
export function sliderRange({ low, high, unit, cells }: GridDriver, base: number): SliderRange {
  const isPercent = unit === "percent";
  const numbers = cells.flatMap(({ number }) => number ?? []);
  const stated = low !== undefined && high !== undefined && low < high;
  const start: SliderRange = stated
    ? { low, high, step: isPercent ? Math.min(0.001, round((high - low) / 100)) : round((high - low) / 100) }
    : about(cells[base]?.number ?? numbers[0] ?? 0, isPercent);
  const range = numbers.reduce(widened, start);
  // Sums of steps leave a tail in the last digits that a slider's ends would show.
  const clean = (value: number) => Number(value.toPrecision(12));
  return { low: clean(range.low), high: clean(range.high), step: range.step };
}
