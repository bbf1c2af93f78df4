import { describe, expect, it } from "vitest";
import { isFailure } from "../../../src/engine/failure";
import { evaluateModel } from "../../../src/engine/model/evaluate-model";
import { modelOutput } from "../../../src/engine/model/model-output";
import { cloudRows, modelOf, passed, valuesOf } from "./example-model";

const sentence = (rows: Parameters<typeof modelOf>[0], changes?: ReadonlyMap<string, number>) => {
  const values = evaluateModel(modelOf(rows), changes);
  return isFailure(values) ? values.message : "it has values";
};

describe("the values of a model", () => {
  it("counts a distribution as its mean", () => {
    const growth = (0.02 + 4 * 0.08 + 0.15) / 6;
    expect(valuesOf(cloudRows)).toEqual({
      cloud_base: [74568],
      cloud_growth: [growth],
      cloud: [74568 * (1 + growth)],
      gross_margin: [0.37],
      gross_profit: [74568 * (1 + growth) * 0.37],
    });
  });

  it("changes drivers together, in all periods in which they are drivers", () => {
    expect(
      valuesOf(
        cloudRows,
        new Map([
          ["Cloud Growth", 0],
          ["gross_margin", 0.5],
        ]),
      ).gross_profit,
    ).toEqual([37284]);
    const rows = [
      ["line", "FY2023", "FY2024", "FY2025"],
      ["cloud", 100, "prev(cloud) * (1 + growth)", ""],
      ["growth", 0.1, 0.2, 0.3],
    ];
    expect(
      valuesOf(
        rows,
        new Map([
          ["cloud", 1000],
          ["growth", 1],
        ]),
      ).cloud,
    ).toEqual([1000, 2000, 4000]);
  });

  it("names the line and the period of what fails", () => {
    expect(
      sentence([
        ["a", 0],
        ["b", "1 / a"],
      ]),
    ).toBe('b: the divisor "a" is zero.');
    expect(
      sentence(
        [
          ["a", 1],
          ["b", "1 / a"],
        ],
        new Map([["a", 0]]),
      ),
    ).toBe('b: the divisor "a" is zero.');
    const periods = ["line", "FY2023", "FY2024"];
    expect(sentence([periods, ["a", 1, 0], ["b", "1 / a"]])).toBe('b (FY2024): the divisor "a" is zero.');
    expect(
      sentence([
        ["a", 1e200],
        ["b", "a * a"],
      ]),
    ).toBe("b: not meaningful: 1e+200 * 1e+200 is no finite number.");
    expect(sentence([periods, ["a", "prev(a)"]])).toBe(
      "a (FY2023): prev(a, 1) reaches before the first period in period 1. Write prev(a, 1, start).",
    );
  });

  it("changes drivers only", () => {
    expect(sentence(cloudRows, new Map([["clod_growth", 1]]))).toBe(
      'No driver "clod_growth" in the model. Did you mean "cloud_growth"?',
    );
    expect(sentence(cloudRows, new Map([["cloud", 1]]))).toBe(
      '"cloud" is no driver: it follows from other lines. Drivers: cloud_base, cloud_growth, gross_margin.',
    );
  });

  it("leaves the branch a condition does not take alone", () => {
    expect(
      valuesOf([
        ["a", 0],
        ["b", "if(a == 0, 0, 1 / a)"],
      ]).b,
    ).toEqual([0]);
  });
});

describe("an output", () => {
  const model = modelOf([
    ["line", "FY2023", "FY2024"],
    ["Gross margin", 1, 2],
    ["b", 3, 4],
  ]);
  it("is a line in its last period, or in the one after @", () => {
    expect(passed(modelOutput(model, "gross margin"))).toMatchObject({ cell: 2, period: "FY2024" });
    expect(passed(modelOutput(model, "B @ fy2023"))).toMatchObject({ cell: 1, period: "FY2023" });
    expect(passed(modelOutput(modelOf(cloudRows), "cloud"))).toMatchObject({ cell: 2, period: undefined });
  });
  it.each([
    ["gros_margin", 'No line "gros_margin" in the model. Did you mean "gross_margin"?'],
    ["b@FY2034", 'No period "FY2034" in the model. Did you mean "FY2024"?'],
    ["@FY2024", '"@FY2024" is no output: write a line\'s name, or name@period.'],
    ["b@", '"b@" is no output: write a line\'s name, or name@period.'],
    ["", '"" is no output: write a line\'s name, or name@period.'],
  ])("%s is refused", (asked, message) => {
    expect(modelOutput(model, asked)).toMatchObject({ message });
  });
  it("needs no period where there is none", () => {
    expect(modelOutput(modelOf(cloudRows), "cloud@FY2024")).toMatchObject({
      message: 'The model has no periods: write "cloud" alone.',
    });
  });
});
