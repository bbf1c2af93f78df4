import { type ChartOf, isNumber, type Swing, type Value } from "../chart-spec";
import { type Drawing, type Place, rounded, type Shape } from "../drawing";
import { valueText, type Writing } from "../writing";
import { widest, wrapped } from "./letters";
import { linear } from "./linear";
import { fall, rise } from "./paint-of";

/** A driver's name and reach stand over its bar: beside it there is room for half a name. */
const line = 14;
const mostLines = 3;
const bar = 14;
const gap = 10;
const foot = 20;

/** Which colour is which end: told of the whole chart, not of a place in it. */
const legend = ([low, high]: readonly [string, string]): Place => ({
  ...{ x: 0, y: 0, width: 0, height: 0, name: "" },
  readings: [
    { name: low, text: "", paint: fall },
    { name: high, text: "", paint: rise },
  ],
});

/** Bars around the base, in the order given: what the output becomes at a driver's low and at its high. */
export function drawTornado(spec: ChartOf<"tornado">, width: number, writing: Writing): Drawing {
  const { base, bars, numbers } = spec;
  const text = (value: Value) => valueText(value, numbers, writing);
  const values = bars.flatMap(({ low, high }) => [low, high]).filter(isNumber);
  const beside = widest(values.map(text)) + 10;
  const x = linear([Math.min(base, ...values), Math.max(base, ...values)], [beside, width - beside]);
  const named = bars.map(({ name, reach }) =>
    wrapped(reach === undefined ? name : `${name}, ${reach}`, width - 12, mostLines),
  );
  const tops = named.reduce<number[]>(
    (all, lines) => [...all, (all.at(-1) ?? 0) + lines.length * line + bar + gap],
    [0],
  );
  const height = (tops.at(-1) ?? 0) + foot;
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
    const [top, lines] = [tops[at] ?? 0, named[at] ?? []];
    const y = top + lines.length * line + 2;
    const missing = !isNumber(low) && !isNumber(high);
    return [
      ...lines.map(
        (text, place) =>
          ({
            kind: "text",
            role: "name",
            anchor: "start",
            text,
            whole: name,
            x: 0,
            y: top + (place + 1) * line - 3,
          }) as const,
      ),
      { kind: "rule", role: "zero", from: [middle, y - 2], to: [middle, y + bar + 2] },
      ...half(low, y, fall),
      ...half(high, y, rise),
      ...(missing ? [{ kind: "bar", paint: "open", x: middle - 8, y, width: 16, height: bar } as const] : []),
    ];
  });
  return {
    width,
    height,
    shapes: [...shapes, { kind: "text", role: "axis", anchor: "middle", text: text(base), x: middle, y: height - 5 }],
    places: writing.ends ? [legend(writing.ends)] : [],
    start: 0,
    swatch: "box",
  };
}
