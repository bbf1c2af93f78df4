import { type ChartOf, isNumber, type Swing, type Value } from "../chart-spec";
import { type Drawing, rounded, type Shape } from "../drawing";
import { valueText, type Writing } from "../writing";
import { fittedEnds, widest } from "./letters";
import { linear } from "./linear";
import { fall, rise } from "./paint-of";

const row = 26;
const bar = 14;
const gap = 8;
const foot = 20;

/** Bars around the base, in the order given: what the output becomes at a driver's low and at its high. */
export function drawTornado(spec: ChartOf<"tornado">, width: number, writing: Writing): Drawing {
  const { base, bars, numbers } = spec;
  const text = (value: Value) => valueText(value, numbers, writing);
  const values = bars.flatMap(({ low, high }) => [low, high]).filter(isNumber);
  const beside = widest(values.map(text)) + 4;
  const left = Math.min(widest(bars.map(({ name }) => name)) + gap, width * 0.34);
  const x = linear([Math.min(base, ...values), Math.max(base, ...values)], [left + beside, width - beside]);
  const height = bars.length * row + foot;
  const middle = rounded(x(base));
  const half = (value: Value, y: number, paint: number): Shape[] => {
    if (!isNumber(value)) return [];
    const [from, to] = [Math.min(x(value), middle), Math.max(x(value), middle)];
    const lower = value < base;
    return [
      { kind: "bar", paint, x: rounded(from), y, width: Math.max(1, rounded(to - from)), height: bar },
      {
        kind: "text",
        role: "value",
        anchor: lower ? "end" : "start",
        text: text(value),
        x: rounded(lower ? from - 4 : to + 4),
        y: y + bar - 3,
      },
    ];
  };
  const shapes = bars.flatMap(({ name, low, high }: Swing, at): Shape[] => {
    const y = at * row + (row - bar) / 2;
    const short = fittedEnds(name, left - gap);
    const missing = !isNumber(low) && !isNumber(high);
    return [
      { kind: "text", role: "name", anchor: "start", text: short, whole: name, x: 0, y: y + bar - 3 },
      ...half(low, y, fall),
      ...half(high, y, rise),
      ...(missing ? [{ kind: "bar", paint: "open", x: middle - 8, y, width: 16, height: bar } as const] : []),
    ];
  });
  return {
    width,
    height,
    shapes: [
      ...shapes,
      { kind: "rule", role: "zero", from: [middle, 0], to: [middle, height - foot] },
      { kind: "text", role: "axis", anchor: "middle", text: text(base), x: middle, y: height - 5 },
    ],
    places: [],
    start: 0,
    swatch: "box",
  };
}
