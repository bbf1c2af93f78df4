import { describe, expect, it } from "vitest";
import { evaluateModel } from "../../../src/engine/model/evaluate-model";
import { compare } from "../../../src/engine/whatif/compare";
import { readScenarioTable } from "../../../src/engine/whatif/scenario";
import { sensitivity } from "../../../src/engine/whatif/sensitivity";
import { cloudRows, modelOf, passed } from "../model/example-model";

const model = modelOf(cloudRows);
const growths = Array.from({ length: 60 }, (_, at) => at / 100);
const margins = Array.from({ length: 40 }, (_, at) => 0.2 + at / 100);

describe("a sensitivity table", () => {
  it("holds the output of the model for every pair, over more than one block", () => {
    const table = passed(
      sensitivity(
        model,
        "gross_profit",
        { driver: "Cloud growth", values: growths },
        { driver: "gross_margin", values: margins },
      ),
    );
    expect([table.rows, table.columns]).toEqual([growths, margins]);
    growths.forEach((growth, row) =>
      margins.forEach((margin, column) => {
        const changes = new Map([
          ["cloud_growth", growth],
          ["gross_margin", margin],
        ]);
        expect(table.values[row]?.[column]).toBe(passed(evaluateModel(model, changes))[4]?.[0]);
      }),
    );
  });

  it("of one driver is a column", () => {
    const table = passed(sensitivity(model, "cloud", { driver: "cloud_growth", values: [0, 0.5] }));
    expect(table).toEqual({ rows: [0, 0.5], columns: [], values: [[74568], [74568 * 1.5]] });
  });

  it("keeps what has no value in its place", () => {
    const table = passed(
      sensitivity(
        modelOf([
          ["a", 1],
          ["b", "1 / a"],
        ]),
        "b",
        { driver: "a", values: [1, 0, 2] },
      ),
    );
    expect(table.values).toEqual([[1], [expect.objectContaining({ message: 'b: the divisor "a" is zero.' })], [0.5]]);
  });

  const values = [1];
  it.each([
    ["clod", "gross_margin", values, undefined, 'No line "clod" in the model. Did you mean "cloud"?'],
    ["cloud", "gros_margin", values, undefined, 'No driver "gros_margin" in the model. Did you mean "gross_margin"?'],
    ["cloud", "gross_margin", values, "cloud_bse", 'No driver "cloud_bse" in the model. Did you mean "cloud_base"?'],
    ["cloud", "gross_margin", [], undefined, 'There are no values for "gross_margin".'],
    ["cloud", "gross_margin", [1, NaN], undefined, 'Value 2 of "gross_margin" is no number.'],
    [
      "cloud",
      "gross_margin",
      values,
      "Gross margin",
      '"gross_margin" stands for rows and columns: give two different drivers.',
    ],
    ["cloud", "gross_margin", Array(200_001).fill(1), undefined, "200001 x 1 cells are more than 200,000."],
  ])("%s by %s is refused", (output, driver, rows: number[], column, message) => {
    expect(
      sensitivity(model, output, { driver, values: rows }, column ? { driver: column, values } : undefined),
    ).toMatchObject({ message });
  });
});

describe("scenarios compared", () => {
  const header = ["driver", "Base", "Bull", "Bear"];
  const table = passed(readScenarioTable([header, ["cloud_growth", 0.1, 0.2, ""], ["gross_margin", 0.4, "", 0.3]]));
  it("have outputs down, scenarios across, and the change to the base", () => {
    const { scenarios, base, rows } = passed(compare(model, table, ["cloud", "Gross profit"]));
    expect([scenarios, base]).toEqual([["Base", "Bull", "Bear"], "Base"]);
    const [cloud, bull] = [74568 * 1.1, 74568 * 1.2];
    expect(rows.map(({ output, values, changes }) => [output.line.name, values, changes])).toEqual([
      ["cloud", [cloud, bull, cloud], [0, bull - cloud, 0]],
      [
        "gross_profit",
        [cloud * 0.4, bull * 0.4, cloud * 0.3],
        [0, bull * 0.4 - cloud * 0.4, cloud * 0.3 - cloud * 0.4],
      ],
    ]);
  });
  it.each([
    [["clod"], 'No line "clod" in the model. Did you mean "cloud"?'],
    [[], "There are no outputs to compare: name a line, or line@period."],
  ])("%j is refused", (outputs, message) => {
    expect(compare(model, table, outputs)).toMatchObject({ message });
  });
  it("name the scenario in which an output has no value", () => {
    const divided = modelOf([
      ["a", 1],
      ["b", "1 / a"],
    ]);
    const zero = passed(
      readScenarioTable([
        ["driver", "Base", "Bear"],
        ["a", 1, 0],
      ]),
    );
    expect(compare(divided, zero, ["b"])).toMatchObject({ message: 'Bear: b: the divisor "a" is zero.' });
  });
});
