import { rounded } from "../../charts/drawing";
import { canvas, type Mark, type Paint } from "../picture";

/** A bar before it has a place: of which category, in which of the category's slots, from which value to which. */
export interface Bar {
  readonly category: number;
  readonly slot: number;
  readonly from: number;
  readonly to: number;
  readonly paint: Paint | undefined;
}

interface Layout {
  readonly categories: number;
  /** Bars beside each other within a category. */
  readonly slots: number;
  /** Bars lie, categories from top to bottom. */
  readonly lying: boolean;
}

const gap = 0.28;
/** Thickest band of a category, and length of the mark for one of which nothing is stated. */
const thickest = 26;
const openMark = 6;

/**
 * Bars on one scale that holds zero, with the line of zero. A bar without paint leaves its place empty; a category without any bar
 * gets an open mark, never one of no length.
 */
export function placeBars(bars: readonly Bar[], { categories, slots, lying }: Layout): Mark[] {
  const [length, breadth] = lying ? [canvas.width, canvas.height] : [canvas.height, canvas.width];
  const ends = bars.flatMap(({ from, to }) => [from, to]);
  const [low, high] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  const along = (value: number) => (high === low ? 0 : ((value - low) / (high - low)) * (length - 1));
  const step = Math.min(thickest, breadth / Math.max(categories, 1));
  const start = (breadth - categories * step) / 2;
  const box = (category: number, slot: number, [one, other]: [number, number], paint: Paint | "open"): Mark => {
    const thick = (step * (1 - gap)) / slots;
    const across = rounded(start + category * step + (step * gap) / 2 + slot * thick);
    const [near, far] = [Math.min(one, other), Math.max(one, other)].map(rounded) as [number, number];
    const [size, thickness] = [rounded(far - near), rounded(thick)];
    return lying
      ? { kind: "box", x: near, y: across, width: size, height: thickness, paint }
      : { kind: "box", x: across, y: rounded(length - far), width: thickness, height: size, paint };
  };
  const drawn = bars.flatMap(({ category, slot, from, to, paint }) =>
    paint === undefined || from === to ? [] : [box(category, slot, [along(from), along(to)], paint)],
  );
  const zero = along(0);
  const beyond = zero + openMark < length ? zero + openMark : zero - openMark;
  const open = Array.from({ length: categories }, (_, category) => category)
    .filter((category) => !bars.some((bar) => bar.category === category))
    .map((category) => box(category, 0, [zero, beyond], "open"));
  const at = rounded(lying ? zero : length - zero);
  const ground: Mark = lying
    ? { kind: "ground", x1: at, y1: 0, x2: at, y2: canvas.height }
    : { kind: "ground", x1: 0, y1: at, x2: canvas.width, y2: at };
  return [...drawn, ...open, ground];
}
