import type { Preview } from "./preview";

/** A rectangle of the picture; `open` is the part of a whole, or a whole year, that no filing states. */
export interface Shape {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly series: number | "open";
}

export const canvas = { width: 132, height: 60 } as const;
const gap = 0.28;
const blockGap = 5;
/** Height of the mark for a year of which nothing is stated. */
const openMark = 6;

/** Rectangles of a preview, bottom-aligned, all columns on one scale. A missing figure is an open shape, never one of height zero. */
export function columnShapes({ columns }: Preview): Shape[] {
  const sums = columns.map(({ parts }) => parts.reduce((sum, { value }) => sum + Math.max(0, value), 0));
  const tallest = Math.max(...columns.map(({ whole }, at) => Math.max(whole ?? 0, sums[at] ?? 0)), 1);
  const breaks = columns.filter(({ startsBlock }, at) => startsBlock && at > 0).length;
  const step = Math.min(26, (canvas.width - breaks * blockGap) / Math.max(columns.length, 1));
  const scale = (canvas.height - 2) / tallest;
  let left = (canvas.width - columns.length * step - breaks * blockGap) / 2;
  return columns.flatMap(({ parts, whole, startsBlock }, at) => {
    if (startsBlock && at > 0) left += blockGap;
    const x = left + (step * gap) / 2;
    const width = step * (1 - gap);
    left += step;
    let top: number = canvas.height;
    const rise = (height: number, series: Shape["series"]): Shape => ({ x, y: (top -= height), width, height, series });
    const shapes = parts.filter(({ value }) => value > 0).map(({ value, series }) => rise(value * scale, series));
    const rest = whole === undefined ? (parts.length === 0 ? openMark / scale : 0) : whole - (sums[at] ?? 0);
    return rest * scale < 0.5 ? shapes : [...shapes, rise(rest * scale, "open")];
  });
}
