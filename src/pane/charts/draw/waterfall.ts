import { type ChartOf, isNumber } from "../chart-spec";
import type { Drawing, Paint, Shape } from "../drawing";
import { rounded } from "../drawing";
import { valueText, type Writing } from "../writing";
import { fitted, widest } from "./letters";
import { linear } from "./linear";
import { fall, rise } from "./paint-of";

const row = 24;
const bar = 14;
const gap = 8;

/** Where each step begins and ends; one whose value is missing has no end, and the next one begins where the last known one ended. */
function reached(steps: ChartOf<"waterfall">["steps"]): ({ from: number; to: number } | undefined)[] {
  let level = 0;
  return steps.map(({ value, is }) => {
    if (!isNumber(value)) return undefined;
    const from = is === "level" ? 0 : level;
    level = is === "level" ? value : level + value;
    return { from, to: level };
  });
}

/** Steps from the top down, each with its name on the left and its value on the right: they stay readable in a narrow pane. */
export function drawWaterfall({ steps, numbers }: ChartOf<"waterfall">, width: number, writing: Writing): Drawing {
  const texts = steps.map(({ value, is }) => {
    const text = valueText(value, numbers, writing);
    return is === "change" && isNumber(value) && value > 0 ? `+${text}` : text;
  });
  const right = width - Math.min(widest(texts), width * 0.34);
  const left = Math.min(widest(steps.map(({ name }) => name)) + gap, width * 0.36);
  const ends = reached(steps);
  const all = ends.flatMap((end) => (end ? [end.from, end.to] : []));
  const x = linear([Math.min(0, ...all), Math.max(0, ...all)], [left, right - gap]);
  const height = steps.length * row;
  const paint = (at: number): Paint => {
    const { is, value } = steps[at] ?? {};
    return is === "level" ? "grey" : Number(value) < 0 ? fall : rise;
  };
  const shapes = steps.flatMap(({ name }, at): Shape[] => {
    const y = at * row + (row - bar) / 2;
    const base = at * row + row / 2 + 4;
    const end = ends[at];
    const next = ends[at + 1];
    const short = fitted(name, left - gap);
    const named: Shape[] = [
      { kind: "text", role: "name", anchor: "start", text: short, whole: name, x: 0, y: base },
      { kind: "text", role: "value", anchor: "end", text: fitted(texts[at] ?? "", width - right), x: width, y: base },
    ];
    if (!end)
      return [
        ...named,
        { kind: "bar", paint: "open", x: left, y, width: Math.min(24, right - gap - left), height: bar },
      ];
    const [from, to] = [rounded(x(Math.min(end.from, end.to))), rounded(x(Math.max(end.from, end.to)))];
    const link: Shape[] = next
      ? [{ kind: "rule", role: "link", from: [rounded(x(end.to)), y + bar], to: [rounded(x(end.to)), y + row] }]
      : [];
    const box = { x: from, y, width: Math.max(1, rounded(to - from)), height: bar };
    return [...named, { kind: "bar", paint: paint(at), ...box }, ...link];
  });
  const zero: Shape = { kind: "rule", role: "zero", from: [rounded(x(0)), 0], to: [rounded(x(0)), height] };
  return { width, height, shapes: [zero, ...shapes], places: [], start: 0, swatch: "box" };
}
