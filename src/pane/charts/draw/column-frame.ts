import { scaleBand, scaleLinear, type ScaleBand, type ScaleLinear } from "d3-scale";
import type { Numbers } from "../chart-spec";
import { rounded, type Shape } from "../drawing";
import { tickTexts, type Writing } from "../writing";
import { widest, widthOf } from "./letters";

/** Where categories stand side by side over a scale of values. */
export interface ColumnFrame {
  readonly x: ScaleBand<string>;
  readonly y: ScaleLinear<number, number>;
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
function categoryNames(categories: readonly string[], x: ScaleBand<string>, y: number): Shape[] {
  const every = Math.max(1, Math.ceil((widest(categories) + 8) / x.step()));
  return categories.flatMap((text, at): Shape[] =>
    (categories.length - 1 - at) % every === 0
      ? [{ kind: "text", role: "axis", anchor: "middle", text, x: rounded((x(text) ?? 0) + x.bandwidth() / 2), y }]
      : [],
  );
}

/** Lays out the axes of columns and lines. */
export function columnFrame({ width, height, categories, domain, numbers, writing, gap }: Asked): ColumnFrame {
  const [low, high] = domain[0] === domain[1] ? [Math.min(0, domain[0]), Math.max(1, domain[1])] : domain;
  const bottom = height - margin.bottom;
  const y = scaleLinear().domain([low, high]).nice(8).range([bottom, margin.top]);
  const ticks = domain[0] === 0 && domain[1] === 0 ? [0] : y.ticks(4);
  const texts = tickTexts(ticks, numbers, writing);
  const left = Math.ceil(widest(texts)) + margin.beside;
  const right = width - Math.max(2, widthOf(categories.at(-1) ?? "") / 2 - (width - left) / categories.length / 2);
  const x = scaleBand<string>()
    .domain(categories)
    .range([left, right])
    .paddingInner(gap)
    .paddingOuter(gap / 2);
  const lines = ticks.flatMap((tick, at): Shape[] => {
    const height = rounded(y(tick));
    return [
      { kind: "rule", role: tick === 0 ? "zero" : "grid", from: [left, height], to: [width, height] },
      { kind: "text", role: "axis", anchor: "end", text: texts[at] ?? "", x: left - margin.beside + 2, y: height + 4 },
    ];
  });
  return { x, y, top: margin.top, bottom, shapes: [...lines, ...categoryNames(categories, x, height - 6)] };
}
