import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ChartFigures, SeriesFigures } from "../../../src/pane/preview/chart-figures";
import { chartMarks } from "../../../src/pane/preview/charts/chart-marks";
import { canvas, type Mark } from "../../../src/pane/preview/picture";

const series = (values: readonly (number | undefined)[], paint: number | "none" = 1): SeriesFigures => ({
  name: "s",
  values,
  paint: paint === "none" ? undefined : paint,
  paints: undefined,
});
const figures = (...all: readonly SeriesFigures[]): ChartFigures => ({
  categories: (all[0]?.values ?? []).map((_, at) => `c${at}`),
  series: all,
});
const boxes = (marks: readonly Mark[]) => marks.filter((mark) => mark.kind === "box");
/** The box of a place in the order of drawing; one that is not there has no numbers. */
const box = (marks: readonly Mark[], at: number) =>
  boxes(marks)[at] ?? { x: NaN, y: NaN, width: NaN, height: NaN, paint: "open" };
const paths = (marks: readonly Mark[]) => marks.flatMap((mark) => ("path" in mark ? mark.path : []));
const ground = (marks: readonly Mark[]) => marks.find((mark) => mark.kind === "ground");
const tall = canvas.height - 1;

describe("stacked columns", () => {
  it("stand upon each other, those below zero under its line", () => {
    const marks = chartMarks("stacked columns", figures(series([30, 30]), series([20, -30], 2)));
    const [a, b, below] = [box(marks, 0), box(marks, 1), box(marks, 3)];
    expect(a.y).toBeCloseTo(canvas.height - below.height - a.height);
    expect(b.y + b.height).toBeCloseTo(a.y);
    expect(b.height / a.height).toBeCloseTo(2 / 3, 1);
    expect(ground(marks)?.y1).toBeCloseTo(a.y + a.height, 1);
    expect(below.y).toBeCloseTo(a.y + a.height);
  });

  it("leave the base of a waterfall empty", () => {
    const marks = chartMarks("stacked columns", figures(series([0, 100], "none"), series([100, 50])));
    const [first, step] = [box(marks, 0), box(marks, 1)];
    expect(boxes(marks)).toHaveLength(2);
    expect(step.y + step.height).toBeCloseTo(first.y, 1);
    expect(step.height * 2).toBeCloseTo(first.height, 1);
  });

  it("to 100 % are all as tall", () => {
    const marks = chartMarks("stacked columns to 100 %", figures(series([1, 300]), series([3, 100], 2)));
    const heights = boxes(marks).map(({ height }) => height);
    for (const [at, share] of [1, 3, 3, 1].entries()) expect(heights[at]).toBeCloseTo((tall * share) / 4, 1);
  });

  it("stay within the frame and lose no part, whatever the values", () => {
    const value = fc.option(fc.integer({ min: -1000, max: 1000 }), { nil: undefined });
    fc.assert(
      fc.property(fc.array(fc.tuple(value, value, value), { minLength: 1, maxLength: 13 }), (rows) => {
        const all = [0, 1, 2].map((at) => series(rows.map((row) => row[at])));
        for (const kind of ["stacked columns", "stacked bars", "clustered columns"] as const) {
          const drawn = boxes(chartMarks(kind, figures(...all)));
          const parts = rows.flat().filter((one) => one !== undefined && one !== 0).length;
          const missing = rows.filter((row) => row.every((one) => one === undefined)).length;
          expect(drawn.length).toBe(parts + missing);
          expect(drawn.filter(({ paint }) => paint === "open").length).toBe(missing);
          for (const { x, y, width, height } of drawn)
            expect(x >= 0 && y >= 0 && x + width <= canvas.width + 0.02 && y + height <= canvas.height + 0.02).toBe(
              true,
            );
        }
      }),
    );
  });
});

it("bars lie: what is below zero goes to the left", () => {
  const marks = chartMarks("stacked bars", figures(series([-40]), series([60], 2)));
  const [left, right] = [box(marks, 0), box(marks, 1)];
  expect(left.x + left.width).toBeCloseTo(right.x, 1);
  expect(right.width / left.width).toBeCloseTo(1.5, 1);
  expect(ground(marks)).toMatchObject({ x1: right.x, x2: right.x });
});

it("clustered columns stand beside each other on one scale", () => {
  const marks = chartMarks("clustered columns", figures(series([10]), series([5], 2)));
  const [a, b] = [box(marks, 0), box(marks, 1)];
  expect(a.x + a.width).toBeCloseTo(b.x, 1);
  expect(b.height * 2).toBeCloseTo(a.height, 1);
});

describe("lines", () => {
  it("break where a value is missing; one alone is a dot", () => {
    const [path] = paths(chartMarks("lines", figures(series([1, 2, undefined, 3, undefined]))));
    expect(path).toMatch(/^M[\d. ]+L[\d. ]+M[\d. ]+h0$/);
  });
  it("keep to a scale that just holds them", () => {
    const [path = ""] = paths(chartMarks("lines", figures(series([0.1, 0.3, 0.2]))));
    expect([...path.matchAll(/ ([\d.]+)/g)].map(([, y]) => Number(y))).toEqual([57, 3, 30]);
  });
  it("of equal values lie in the middle, and of none there are none", () => {
    expect(paths(chartMarks("lines", figures(series([5, 5]))))[0]).toContain(" 30");
    expect(chartMarks("lines", figures(series([undefined])))).toEqual([]);
  });
});

describe("a doughnut", () => {
  const ring = (values: readonly (number | undefined)[]) =>
    chartMarks("doughnut", figures({ ...series(values, "none"), paints: values.map((_, at) => at + 1) }));
  it("has a part for each value above zero, in its own colour", () => {
    const parts = ring([1, undefined, 3, -2, 0]);
    expect(parts).toMatchObject([{ paint: 1 }, { paint: 3 }]);
    // A quarter begins at the top and ends at the right.
    expect(paths(parts)[0]).toMatch(/^M66 0A30 30 0 0 1 96 30L/);
    expect(paths(parts)[1]).toMatch(/A30 30 0 1 1/);
  });
  it("of one value is a whole ring, and of none there is none", () => {
    expect(paths(ring([7]))[0]).toMatch(/^M66 0A30 30 0 1 1 65\.98 0L/);
    expect(ring([undefined, 0])).toEqual([]);
  });
});
