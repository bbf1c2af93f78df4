import { ticks as ticksOf } from "d3-array";
import type { ChartOf } from "../chart-spec";
import { type Drawing, rounded, type Shape } from "../drawing";
import { tickTexts, valueText, type Writing } from "../writing";
import { widest } from "./letters";
import { linear } from "./linear";

const size = { height: 190, top: 20, bottom: 22 };
const counts = { style: "plain", unit: "" } as const;

/** How often a result fell into each bin, over a scale of the results; numbers of its own as lines across. */
export function drawHistogram(spec: ChartOf<"histogram">, width: number, writing: Writing): Drawing {
  const { bins, marks = [], numbers } = spec;
  const bottom = size.height - size.bottom;
  const [low, high] = [bins[0]?.from ?? 0, bins.at(-1)?.to ?? 1];
  const alone = low === high;
  const [first, last] = alone ? [low - 1, high + 1] : [low, high];
  const x = linear([first, last], [6, width - 6]);
  const most = Math.max(1, ...bins.map(({ count }) => count));
  const y = linear([0, most], [bottom, size.top]);
  const longest = widest([valueText(low, numbers, writing), valueText(high, numbers, writing)]);
  const ticks = ticksOf(first, last, Math.max(2, Math.floor(width / (longest + 24))));
  const texts = tickTexts(ticks, numbers, writing);
  const edge = widest(texts) / 2;
  const boxes = bins.map(({ from, to, count }) => {
    const left = alone ? x(from) - 6 : x(from);
    const right = alone ? x(to) + 6 : x(to);
    return { x: rounded(left), width: Math.max(1, rounded(right - left - 1)), y: rounded(y(count)), count, from, to };
  });
  const axis = ticks.flatMap((tick, at): Shape[] => {
    const middle = rounded(x(tick));
    if (middle < edge || middle > width - edge) return [];
    return [{ kind: "text", role: "axis", anchor: "middle", text: texts[at] ?? "", x: middle, y: size.height - 6 }];
  });
  const bars = boxes.flatMap(({ x, y, width, count }): Shape[] =>
    count === 0 ? [] : [{ kind: "bar", paint: 1, x, y, width, height: rounded(bottom - y) }],
  );
  const across = marks.flatMap(({ name, value }): Shape[] => {
    const at = rounded(x(value));
    const anchor = at > width - 40 ? "end" : at < 40 ? "start" : "middle";
    return [
      { kind: "rule", role: "mark", from: [at, size.top - 4], to: [at, bottom] },
      { kind: "text", role: "name", anchor, text: name, x: at, y: size.top - 8 },
    ];
  });
  return {
    width,
    height: size.height,
    shapes: [...axis, ...bars, { kind: "rule", role: "zero", from: [0, bottom], to: [width, bottom] }, ...across],
    places: boxes.map(({ x, width, from, to, count }) => ({
      x,
      y: size.top,
      width: width + 1,
      height: bottom - size.top,
      name: `${valueText(from, numbers, writing)} – ${valueText(to, numbers, writing)}`,
      readings: [{ name: writing.trials, text: valueText(count, counts, writing), paint: 1 }],
    })),
    start: Math.max(
      0,
      bins.findIndex(({ count }) => count === most),
    ),
    swatch: "box",
  };
}
