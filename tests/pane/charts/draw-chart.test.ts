import { describe, expect, it } from "vitest";
import type { ChartSpec } from "../../../src/pane/charts/chart-spec";
import { drawChart } from "../../../src/pane/charts/draw-chart";
import { wrapped } from "../../../src/pane/charts/draw/letters";
import type { Shape } from "../../../src/pane/charts/drawing";
import { all, doughnut, growth, histogram, mix, tornado, waterfall, writing } from "./specs";

const shapes = (spec: ChartSpec, width = 288) => drawChart(spec, width, writing).shapes;
type OfKind<Kind> = Extract<Shape, { kind: Kind }>;
const bars = (spec: ChartSpec) => shapes(spec).filter((shape): shape is OfKind<"bar"> => shape.kind === "bar");
const texts = (spec: ChartSpec) => shapes(spec).flatMap((shape) => (shape.kind === "text" ? shape.text : []));
const places = (spec: ChartSpec) => drawChart(spec, 288, writing).places;

describe("every kind of chart", () => {
  it.each(all.map((spec) => [spec.kind, spec] as const))("%s stays inside its width and height", (_, spec) => {
    for (const width of [240, 288, 720]) {
      const drawing = drawChart(spec, width, writing);
      for (const shape of drawing.shapes)
        if (shape.kind === "bar") {
          expect(shape.x).toBeGreaterThanOrEqual(0);
          expect(shape.x + shape.width).toBeLessThanOrEqual(width);
          expect(shape.y + shape.height).toBeLessThanOrEqual(drawing.height);
          expect(shape.height).toBeGreaterThan(0);
          expect(shape.width).toBeGreaterThan(0);
        }
      expect(JSON.stringify(drawing)).not.toMatch(/NaN|Infinity|null/);
    }
  });

  it.each(all.map((spec) => [spec.kind, spec] as const))(
    "%s without anything to show draws nothing wrong",
    (_, spec) => {
      const empty = { ...spec, categories: [], series: [], steps: [], bars: [], bins: [], marks: [], parts: [] };
      expect(JSON.stringify(drawChart(empty as ChartSpec, 288, writing))).not.toMatch(/NaN|Infinity|null/);
    },
  );
});

describe("stacked columns", () => {
  it("stack what is above zero upwards, what is below downwards, and leave out what is missing", () => {
    expect(bars(mix).map(({ paint }) => paint)).toEqual([1, 1, 1, 2, 2, 3]);
    const [zero] = shapes(mix).filter((shape) => shape.kind === "rule" && shape.role === "zero") as [OfKind<"rule">];
    const [below] = bars(mix).filter(({ paint }) => paint === 2);
    expect(below?.y).toBe(zero.from[1]);
  });

  it("mark a year without any figure, never a zero", () => {
    const spec = { ...mix, series: [{ name: "Cloud", values: [1, "not disclosed", 3] }] };
    expect(bars(spec).map(({ paint }) => paint)).toEqual([1, 1, "open"]);
    expect(places(spec)[1]?.readings[0]?.text).toBe("not disclosed");
  });

  it("have lengths in proportion", () => {
    const [one, two] = bars({ ...mix, series: [{ name: "Cloud", values: [10, 20, 5] }] });
    expect((two?.height ?? 0) / (one?.height ?? 1)).toBeCloseTo(2, 1);
  });

  it("name every category where there is room, else every second or third and the last", () => {
    const years = Array.from({ length: 13 }, (_, at) => `FY${2014 + at}`);
    const many: ChartSpec = {
      ...mix,
      categories: years,
      series: [{ name: "Cloud", values: years.map((_, at) => at) }],
    };
    const named = texts(many).filter((text) => text.startsWith("FY"));
    expect(named.length).toBeLessThan(13);
    expect(named).toContain("FY2026");
    expect(texts(mix).filter((text) => text.startsWith("FY"))).toEqual(mix.categories);
  });
});

describe("lines", () => {
  it("break where a value is missing", () => {
    const [path] = shapes(growth).filter((shape): shape is OfKind<"line" | "area"> => shape.kind === "line");
    expect(path?.path.match(/M/g)).toHaveLength(2);
    expect(shapes(growth).filter(({ kind }) => kind === "dot")).toHaveLength(3);
  });
  it("write an axis of percentages by the locale", () => {
    expect(texts(growth)).toContain("40%");
    expect(places(growth).map(({ readings }) => readings[0]?.text)).toEqual([
      "10.0%",
      "not disclosed",
      "30.0%",
      "40.0%",
    ]);
  });
});

describe("a waterfall", () => {
  it("begins each step where the one before ended, over a missing one too, and crosses zero", () => {
    const [first, cloud, open, media, last] = bars(waterfall);
    expect(open?.paint).toBe("open");
    expect(cloud?.x).toBeCloseTo((first?.x ?? 0) + (first?.width ?? 0), 1);
    expect((media?.x ?? 0) + (media?.width ?? 0)).toBeCloseTo((cloud?.x ?? 0) + (cloud?.width ?? 0), 1);
    expect(last?.x).toBeCloseTo(media?.x ?? 0, 1);
    expect([first, cloud, media].map((bar) => bar?.paint)).toEqual(["grey", 1, 3]);
    expect(texts(waterfall)).toEqual(expect.arrayContaining(["+30", "-150", "-20"]));
  });
});

describe("a tornado", () => {
  it("has a bar on each side of the base, whichever end is the lower one", () => {
    const [base] = shapes(tornado).filter((shape) => shape.kind === "rule") as [OfKind<"rule">];
    const [low, high, left, right] = bars(tornado);
    expect((low?.x ?? 0) + (low?.width ?? 0)).toBeCloseTo(base.from[0], 1);
    expect(high?.x).toBe(base.from[0]);
    expect(left?.x).toBe(base.from[0]); // the cost ratio's low gives the higher output
    expect((right?.x ?? 0) + (right?.width ?? 0)).toBeCloseTo(base.from[0], 1);
    expect(bars(tornado).at(-1)?.paint).toBe("open");
  });

  it("has a legend of its two colours where its ends have names", () => {
    expect(places(tornado)).toEqual([]);
    const [low, high] = bars(tornado).map(({ paint }) => paint);
    const [legend] = drawChart(tornado, 288, { ...writing, ends: ["At its low", "At its high"] }).places;
    expect(legend?.readings.map(({ name, paint }) => [name, paint])).toEqual([
      ["At its low", low],
      ["At its high", high],
    ]);
  });
});

describe("names over bars, and lines over lines", () => {
  it("a long name is read whole, in lines, with how far the driver goes", () => {
    const name = "Alibaba International Digital Commerce Group: growth in the first year";
    const spec = { ...tornado, bars: [{ name, reach: "8.1% to 9.9%", low: 80, high: 125 }] };
    const lines = texts(spec).slice(0, -3);
    expect(lines.join(" ")).toBe(`${name}, 8.1% to 9.9%`);
    expect(lines.length).toBeGreaterThan(1);
    expect(wrapped("一二三四五六七八九十", 60, 2)).toEqual(["一二三四五", "六七八九十"]);
    expect(wrapped("one two three four five six", 60, 2)).toEqual(["one two", "three fou…"]);
  });

  it("a line that equals another lies over it in dashes", () => {
    const same = { ...growth, series: [...growth.series, { name: "Same", values: growth.series[0]?.values ?? [] }] };
    const lines = shapes(same).filter((shape) => shape.kind === "line");
    expect(lines.map((line) => line.kind === "line" && line.over)).toEqual([...growth.series.map(() => false), true]);
  });
});

describe("a histogram", () => {
  it("draws no bar for a bin without trials, and begins at the tallest", () => {
    expect(bars(histogram)).toHaveLength(2);
    const { start, places } = drawChart(histogram, 288, writing);
    expect(places[start]).toMatchObject({ name: "0 – 10", readings: [{ text: "700" }] });
    expect(texts(histogram)).toContain("mean");
  });
});

describe("a doughnut", () => {
  it("has no part for what is missing, and says so beside its name", () => {
    expect(shapes(doughnut).map((shape) => shape.kind === "area" && shape.paint)).toEqual([1, 3]);
    expect(places(doughnut)[0]?.readings.map(({ text }) => text)).toEqual(["30", "not disclosed", "70"]);
  });
});
