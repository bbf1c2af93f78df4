import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isFailure } from "../../../src/engine/failure";
import { histogram } from "../../../src/engine/simulation/statistics/histogram";
import { mean, standardDeviation } from "../../../src/engine/simulation/statistics/mean";
import { parseStatistics } from "../../../src/engine/simulation/statistics/parse-statistics";
import { percentiles } from "../../../src/engine/simulation/statistics/percentiles";
import { statisticsOf } from "../../../src/engine/simulation/statistics/statistics";
import { passed } from "../model/example-model";

const columns = fc.array(
  fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer({ min: 0, max: 5 })),
  { minLength: 1, maxLength: 300 },
);

describe("percentiles", () => {
  it("are Excel's PERCENTILE.INC", () => {
    // Microsoft's own example: =PERCENTILE.INC({1,2,3,4},0.3) is 1.9.
    expect(percentiles(Float64Array.of(3, 1, 4, 2), [30, 0, 100, 50])).toEqual([1.9, 1, 4, 2.5]);
    expect(percentiles(Float64Array.of(7), [5, 95])).toEqual([7, 7]);
  });
  it("are those of the sorted column, however many are asked for and however it is ordered", () => {
    const asked = fc.array(fc.integer({ min: 0, max: 100 }), { maxLength: 30 });
    fc.assert(
      fc.property(columns, asked, (values, percents) => {
        const sorted = [...values].sort((a, b) => a - b);
        const column = Float64Array.from(values);
        const expected = percents.map((percent) => {
          const place = ((values.length - 1) * percent) / 100;
          const [below = NaN, above = NaN] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
          return below + (place - Math.floor(place)) * (above - below) + 0;
        });
        expect(percentiles(column, percents).map((value) => value + 0)).toEqual(expected);
        expect([...column]).toEqual(values);
      }),
    );
  });
});

describe("means", () => {
  it("lose nothing to rounding", () => {
    expect(mean([1e16, 1, -1e16, 1])).toBe(0.5);
    expect(standardDeviation([1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16])).toBe(Math.sqrt(30));
    expect(mean([1, 1e16, 1, -1e16])).toBe(0.5);
    expect([standardDeviation([5]), standardDeviation([5, 8])]).toEqual([0, Math.sqrt(4.5)]);
  });
});

describe("a statistics text", () => {
  const values = Float64Array.from({ length: 101 }, (_, at) => at);
  const of = (text: string) => statisticsOf(values, passed(parseStatistics(text)));
  it("asks for figures in its order", () => {
    expect(of("mean; P>=50 ;p5;  sd; P > 100;p2.5; min;MAX; median; P<1e1; P<=50%; p0; p100")).toEqual([
      50,
      51 / 101,
      5,
      standardDeviation(values),
      0,
      2.5,
      0,
      100,
      50,
      10 / 101,
      1 / 101,
      0,
      100,
    ]);
    expect(passed(parseStatistics("")).map(({ asked }) => asked)).toEqual([
      "mean",
      "sd",
      "p5",
      "p25",
      "p50",
      "p75",
      "p95",
    ]);
  });
  it.each([
    ["P > 100.5 %", "p>1.005"],
    ["P≥1.25e+1", "p>=12.5"],
    ["P ≤ +.25E2", "p<=25"],
    ["P<-10e-1", "p<-1"],
    ["p > 12.", "p>12"],
    ["Ｐ９５", "p95"],
    ["p12.25", "p12.25"],
    [" me an ", "mean"],
  ])("%s is %s", (asked, known) => {
    const [own, other] = [asked, known].map((text) => passed(parseStatistics(`;${text};`))[0]);
    expect(own).toEqual({ ...other, asked: asked.trim() });
    expect(JSON.stringify(own)).toContain(/[\d.-]+$/.exec(known)?.[0] ?? known);
  });
  it("asks for the chance of either side, the value itself with >= and <= only", () => {
    const three = Float64Array.of(1, 2, 2, 5);
    expect(statisticsOf(three, passed(parseStatistics("P>2; P>=2; P<2; P<=2")))).toEqual([0.25, 0.75, 0.25, 0.75]);
    expect(passed(parseStatistics("mean;".repeat(200)))).toHaveLength(200);
    expect(parseStatistics("\n \n")).toHaveLength(7);
  });
  const help = "Write mean, sd, min, max, median, p5, or a chance such as P>100000, apart by ;.";
  it.each<[string, string]>([
    ...["xp5", "zzzzzz", "p5x", "xP>5"].map((text): [string, string] => [text, `No statistic "${text}". ${help}`]),
    ...["5x", "5e", "1.2.3", "."].map((text): [string, string] => [
      `P>${text}`,
      `"P>${text}": after P> comes a number without separators, not "${text}".`,
    ]),
    [
      "meen",
      'No statistic "meen". Did you mean "mean"? Write mean, sd, min, max, median, p5, or a chance such as P>100000, apart by ;.',
    ],
    ["p101", '"p101": a percentile is from p0 to p100.'],
    ["P>1,000", '"P>1,000": after P> comes a number without separators, not "1,000".'],
    ["P>", '"P>": after P> comes a number without separators, not "".'],
    [";;", 'No statistics in ";;". Write mean, sd, min, max, median, p5, or a chance such as P>100000, apart by ;.'],
    ["mean;".repeat(201), "At most 200 statistics, not 201."],
  ])("%s is refused", (text, message) => {
    const found = parseStatistics(text);
    expect(isFailure(found) && found.message).toBe(message);
  });
});

describe("a histogram", () => {
  it("counts every value once in parts with round edges", () => {
    fc.assert(
      fc.property(
        columns.filter((values) => Math.max(...values.map(Math.abs)) < 1e12),
        (values) => {
          const { edges, counts } = histogram(Float64Array.from(values), 20);
          expect(counts.length).toBeLessThanOrEqual(20);
          expect(counts.reduce((sum, count) => sum + count, 0)).toBe(values.length);
          const slack = 1e-9 * Math.max(...edges.map(Math.abs));
          expect(edges[0]).toBeLessThanOrEqual(Math.min(...values) + slack);
          expect(edges.at(-1)).toBeGreaterThanOrEqual(Math.max(...values) - slack);
        },
      ),
    );
    expect(histogram(Float64Array.of(1, 2, 3, 4, 10), 5)).toEqual({
      edges: [0, 2.5, 5, 7.5, 10, 12.5],
      counts: [2, 2, 0, 0, 1],
    });
    expect(histogram(Float64Array.of(3, 3))).toEqual({ edges: [3, 3], counts: [2] });
  });
  it.each<[string, number[], number, number[], number[]]>([
    ["of width 1", [0, 1, 2, 3.5], 4, [0, 1, 2, 3, 4], [1, 1, 1, 1]],
    ["of width 2, below zero too", [-3, -2, 1, 3], 4, [-4, -2, 0, 2, 4], [1, 1, 1, 1]],
    ["of width 2.5", [12.5, 14, 20], 4, [12.5, 15, 17.5, 20, 22.5], [2, 0, 0, 1]],
    ["of width 5", [1_000_003, 1_000_014], 3, [1_000_000, 1_000_005, 1_000_010, 1_000_015], [1, 0, 1]],
    ["of width 10, where 5 would make one part too many", [4, 14.5], 2, [0, 10, 20], [1, 1]],
    ["of small numbers", [0.001, 0.0029], 2, [0.001, 0.002, 0.003], [1, 1]],
    ["of one part", [0, 9], 1, [0, 10], [2]],
    ["all equal but for rounding", [0.3, 0.1 + 0.2], 40, [0.3, 0.1 + 0.2], [2]],
    ["negative and equal but for rounding", [-0.3, -0.1 - 0.2, -0.3], 40, [-0.1 - 0.2, -0.3], [3]],
  ])("has parts %s", (_, values, parts, edges, counts) => {
    const found = histogram(Float64Array.from(values), parts);
    expect(found.counts).toEqual(counts);
    expect(found.edges).toHaveLength(edges.length);
    for (const [at, edge] of found.edges.entries()) expect(edge).toBeCloseTo(edges[at] ?? NaN, 9);
  });
});
