import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tornado } from "../../../src/engine/whatif/tornado";
import { cloudRows, modelOf, passed } from "../model/example-model";

/**
 * A project's present worth and its published tornado: TreePlan Software, SensIt 1.61 Guide, chapter 4, and its worksheet "SensIt 161 Example"
 * (2017); the case is from T. G. Eschenbach, "Spiderplots versus Tornado Diagrams for Sensitivity Analysis", Interfaces 22:6 (1992), 40-46.
 * Outputs stand there in whole dollars.
 */
const project = modelOf([
  ["line", "definition", "low", "high"],
  ["First cost", 120000, 108000, 180000],
  ["Salvage", 20000, 0, 30000],
  ["N", 12, 6, 24],
  ["i", 0.1, 0.06, 0.2],
  ["OM", 6000, 4800, 7500],
  ["Revenue", 55000, 33000, 68750],
  ["N no revenue", 1, 0, 3],
  ["Competitors", 0.2, 0, 0.4],
  ["single", "(1 + i)^(-N)", "", ""],
  ["series", "(1 - single) / i", "", ""],
  ["selling", "(1 - (1 + i)^(-(N - N_no_revenue))) / i * (1 + i)^(-N_no_revenue)", "", ""],
  ["Present worth", "-First_cost + Salvage * single - OM * series + Revenue * (1 - Competitors) * selling", "", ""],
]);
const published = [
  ["revenue", 33000, 68750, 1372, 170244, 168872],
  ["n", 6, 24, 16789, 183451, 166661],
  ["i", 0.06, 0.2, 167016, 14267, 152749],
  ["competitors", 0, 0.4, 170244, 40342, 129901],
  ["n_no_revenue", 0, 3, 145293, 35871, 109421],
  ["first_cost", 108000, 180000, 117293, 45293, 72000],
  ["om", 4800, 7500, 113469, 95072, 18397],
  ["salvage", 0, 30000, 98920, 108479, 9559],
];

describe("a tornado", () => {
  it("is the published one", () => {
    const { base, rows } = passed(tornado(project, "present worth"));
    const whole = rows.map((row) => [
      row.driver,
      row.low,
      row.high,
      ...[row.lowOutput, row.highOutput, row.swing].map(Math.round),
    ]);
    expect(Math.round(base)).toBe(105293);
    expect(whole.map((row) => row.slice(0, 5))).toEqual(published.map((row) => row.slice(0, 5)));
    // The published swings are cut off or rounded from cents we do not have.
    whole.forEach((row, at) => expect(Math.abs(Number(row[5]) - Number(published[at]?.[5]))).toBeLessThanOrEqual(1));
  });

  it("swings drivers without low and high only on request, or where none has them", () => {
    const drivers = (swing?: number) =>
      passed(tornado(modelOf(cloudRows), "gross_profit", swing)).rows.map((r) => r.driver);
    expect(drivers()).toEqual(["gross_margin", "cloud_growth"]);
    expect(drivers(0.2)).toEqual(["cloud_base", "gross_margin", "cloud_growth"]);
    const plain = modelOf([
      ["a", -10],
      ["b", 4],
      ["c", "a * b"],
      ["other", 5],
      ["d", "other"],
    ]);
    const { rows } = passed(tornado(plain, "c"));
    expect(rows.map(({ driver, low, high }) => [driver, low, high])).toEqual([
      ["a", -11, -9],
      ["b", 3.6, 4.4],
    ]);
    expect(rows.map(({ lowOutput, highOutput }) => [lowOutput, highOutput].map((value) => value.toFixed(9)))).toEqual([
      ["-44.000000000", "-36.000000000"],
      ["-36.000000000", "-44.000000000"],
    ]);
  });

  it("keeps the order of the lines for equal swings, whatever the size of the model", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 30 }), (values) => {
        const rows = [
          ...values.map((value, at) => [`d${at}`, value]),
          ["all", values.map((_, at) => `d${at}`).join(" + ")],
        ];
        const found = passed(tornado(modelOf(rows), "all", 0.5)).rows;
        const expected = values.map((value, at) => ({ value, at })).sort((a, b) => b.value - a.value || a.at - b.at);
        expect(found.map(({ driver }) => driver)).toEqual(expected.map(({ at }) => `d${at}`));
      }),
    );
  });

  it.each([
    ["clod", undefined, 'No line "clod" in the model. Did you mean "cloud"?'],
    ["cloud", 0, "A swing is a fraction above 0, such as 0.1 for 10 %; not 0."],
    ["cloud", NaN, "A swing is a fraction above 0, such as 0.1 for 10 %; not NaN."],
  ])("of %s by %s is refused", (output, swing, message) => {
    expect(tornado(modelOf(cloudRows), output, swing)).toMatchObject({ message });
  });

  it("names the driver and the end at which the output has no value", () => {
    const model = modelOf([
      ["line", "definition", "low", "high"],
      ["a", 1, 0, 2],
      ["b", "1 / a", "", ""],
    ]);
    expect(tornado(model, "b")).toMatchObject({ message: 'a at 0: b: the divisor "a" is zero.' });
    expect(
      tornado(
        modelOf([
          ["a", 1],
          ["b", "period1"],
          ["period1", 2],
        ]),
        "a",
        0.1,
      ),
    ).toMatchObject({ base: 1 });
  });
});
