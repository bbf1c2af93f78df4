import { nice, ticks as ticksOf } from "d3-array";
import type { Numbers } from "../chart-spec";
import { rounded, type Shape } from "../drawing";
import { tickTexts, type Writing } from "../writing";
import { widest, widthOf } from "./letters";
import { type Linear, linear } from "./linear";

/** Where categories stand side by side over a scale of values. */
export interface ColumnFrame {
  /** Where a category's room begins, by its place. */
  left(category: number): number;
  /** How wide the room of a category is, and what of it a column may take, in its middle. */
  readonly step: number;
  readonly band: number;
  readonly y: Linear;
  readonly top: number;
  readonly bottom: number;
  /** The scale's lines and numbers, and the names of the categories. */
  readonly shapes: readonly Shape[];
}

interface Asked {
  readonly width: number;
  readonly height: number;
  readonly categories: readonly string[];
  /** Lowest and highest value to show. */
  readonly domain: readonly [number, number];
  readonly numbers: Numbers;
  readonly writing: Writing;
  /** The room between columns, as a share of their distance. */
  readonly gap: number;
}

const margin = { top: 8, bottom: 22, beside: 8 };

/** One series needs less height than several that are told apart. */
export const heightFor = (series: number): number => (series === 1 ? 140 : 190);

/** Every category's name, or every second, third... where there is no room for all; the last one always. */
function categoryNames(categories: readonly string[], left: number, step: number, y: number): Shape[] {
  const every = Math.max(1, Math.ceil((widest(categories) + 8) / step));
  return categories.flatMap((text, at): Shape[] =>
    (categories.length - 1 - at) % every === 0
      ? [{ kind: "text", role: "axis", anchor: "middle", text, x: rounded(left + (at + 0.5) * step), y }]
      : [],
  );
}

/** Lays out the axes of columns and lines. */
export function columnFrame({ width, height, categories, domain, numbers, writing, gap }: Asked): ColumnFrame {
  const [low, high] = domain[0] === domain[1] ? [Math.min(0, domain[0]), Math.max(1, domain[1])] : domain;
  const bottom = height - margin.bottom;
  const ends = nice(low, high, 8);
  const y = linear(ends, [bottom, margin.top]);
  const ticks = domain[0] === 0 && domain[1] === 0 ? [0] : ticksOf(ends[0], ends[1], 4);
  const texts = tickTexts(ticks, numbers, writing);
  const left = Math.ceil(widest(texts)) + margin.beside;
  const right = width - Math.max(2, widthOf(categories.at(-1) ?? "") / 2 - (width - left) / categories.length / 2);
  const step = (right - left) / Math.max(1, categories.length);
  const lines = ticks.flatMap((tick, at): Shape[] => {
    const height = rounded(y(tick));
    return [
      { kind: "rule", role: tick === 0 ? "zero" : "grid", from: [left, height], to: [width, height] },
      { kind: "text", role: "axis", anchor: "end", text: texts[at] ?? "", x: left - margin.beside + 2, y: height + 4 },
    ];
  });
  return {
    left: (category) => left + category * step,
    step,
    band: step * (1 - gap),
    y,
    top: margin.top,
    bottom,
    shapes: [...lines, ...categoryNames(categories, left, step, height - 6)],
  };
}
