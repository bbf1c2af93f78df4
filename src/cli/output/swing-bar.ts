import { coloured } from "./colour";

/** Characters from the lowest output of a tornado to the highest. */
const width = 41;

/** The sign of each part of a bar, and its colour on a terminal. */
const signs = { low: "-", high: "+" } as const;
const colours = { low: "red", high: "green" } as const;

export interface SwingScale {
  readonly from: number;
  readonly to: number;
  readonly base: number;
}

/** From the base to the output at low in `-`, to the output at high in `+`, the base a bar. Where both lie on one side the nearer covers the farther. */
export function swingBar(low: number, high: number, { from, to, base }: SwingScale): string {
  const column = (value: number) => (to > from ? Math.round(((value - from) / (to - from)) * (width - 1)) : 0);
  const middle = column(base);
  const ends = [
    { side: "low" as const, end: column(low) },
    { side: "high" as const, end: column(high) },
  ].sort((a, b) => Math.abs(a.end - middle) - Math.abs(b.end - middle));
  const sideAt = (at: number) =>
    ends.find(({ end }) => (at > middle ? at <= end : at >= end) && at !== middle && end > middle === at > middle)
      ?.side;
  let bar = "";
  for (let at = 0; at < width; at++) {
    const side = sideAt(at);
    bar += at === middle ? "|" : side === undefined ? " " : coloured(colours[side], signs[side]);
  }
  return bar.trimEnd();
}
