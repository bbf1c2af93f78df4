import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isFailure } from "../../../src/engine/failure";
import { readScenarioTable, type ScenarioTable } from "../../../src/engine/whatif/scenario";
import { readScenarioFile } from "../../../src/engine/whatif/scenario-file";
import { scenarioRows } from "../../../src/engine/whatif/scenario-rows";
import { writeScenarioFile } from "../../../src/engine/whatif/write-scenario-file";
import { passed } from "../model/example-model";
import { misfits } from "./json-schema";

const schema = JSON.parse(
  readFileSync(resolve(import.meta.dirname, "../../../docs/scenarios.schema.json"), "utf8"),
) as Record<string, unknown>;

const text = `{
  "kind": "segbook scenarios",
  "version": 1,
  "scenarios": [
    {"name":"Base"},
    {"name":"Bear"},
    {"name":"Crash","inherits":"Bear"}
  ],
  "drivers": [
    {"driver":"cloud_growth","unit":"%","values":[0.08,"normal(0.01, 0.01)",null]},
    {"driver":"__proto__","values":[1,true,"=x"]}
  ]
}
`;
const rows = [
  ["driver", "unit", "Base", "Bear", "Crash"],
  ["inherits", "", "", "", "Bear"],
  ["cloud_growth", "%", 0.08, "normal(0.01, 0.01)", ""],
  ["__proto__", "", 1, true, "=x"],
];
const file = (change: Record<string, unknown>) => JSON.stringify({ ...(JSON.parse(text) as object), ...change });
const sentence = (broken: string) => {
  const read = readScenarioFile(broken);
  return isFailure(read) ? read.message : "it is a table";
};

describe("a scenario file", () => {
  it("is the table on a sheet, there and back", () => {
    const table = passed(readScenarioFile(text));
    expect(scenarioRows(table)).toEqual(rows);
    expect(writeScenarioFile(passed(readScenarioTable(rows)))).toBe(text);
    expect(misfits(schema, JSON.parse(text))).toEqual([]);
    expect(Object.prototype).not.toHaveProperty("values");
  });

  it("holds any table that can be read, and fits the schema", () => {
    const name = fc.string({ minLength: 1, maxLength: 8, unit: "grapheme" });
    const cell = fc.oneof(fc.string(), fc.double({ noDefaultInfinity: true, noNaN: true }), fc.boolean());
    const tables = fc
      .tuple(fc.uniqueArray(name, { minLength: 1, maxLength: 4 }), fc.array(fc.tuple(name, name, fc.array(cell))))
      .map(([scenarios, drivers]) =>
        readScenarioTable([["driver", "unit", ...scenarios], ...drivers.map(([d, unit, v]) => [d, unit, ...v])]),
      )
      .filter((table): table is ScenarioTable => !isFailure(table));
    fc.assert(
      fc.property(tables, (table) => {
        const written = passed(writeScenarioFile(table));
        expect(misfits(schema, JSON.parse(written))).toEqual([]);
        expect(writeScenarioFile(passed(readScenarioFile(written)))).toBe(written);
        expect(scenarioRows(passed(readScenarioFile(written)))).toEqual(
          scenarioRows(table).map((row) => row.map((one) => (one === 0 ? 0 : one))),
        );
      }),
    );
  });

  // The schema refuses these, and so does the reader, with a sentence.
  it.each([
    ["7", "The file is no object with kind, version, scenarios, drivers."],
    ["[]", "The file is no object with kind, version, scenarios, drivers."],
    ["{}", 'The file lacks the key "kind".'],
    [file({ kind: "scenarios" }), 'The file is of another kind: its "kind" is to be "segbook scenarios".'],
    [file({ version: 2 }), "The file is of version 2; this Segbook reads 1."],
    [file({ scenario: [] }), 'Unknown key "scenario" in The file. Did you mean "scenarios"?'],
    [file({ scenarios: {} }), "scenarios is no list."],
    [file({ scenarios: [{ name: " " }] }), "scenarios[0].name is no name."],
    [file({ scenarios: [{ name: "Base", inherits: 1 }] }), "scenarios[0].inherits is no name of a scenario."],
    [file({ drivers: [1] }), "drivers[0] is no object with driver, unit, values."],
    [file({ drivers: [{ driver: "a", valeus: [1] }] }), 'Unknown key "valeus" in drivers[0]. Did you mean "values"?'],
    [file({ drivers: [{ driver: 1, values: [] }] }), "drivers[0].driver is no name."],
    [file({ drivers: [{ driver: "a", unit: 1, values: [] }] }), "drivers[0].unit is no text."],
    [file({ drivers: [{ driver: "a", values: [1, [], 2] }] }), "drivers[0].values[1] is no number, text or null."],
    [text.replace('"kind"', '"__proto__": {"values": 1}, "kind"'), 'Unknown key "__proto__" in The file. Keys: kind,'],
    [
      file({ scenarios: [] }).replace(/"drivers":.*/, '"drivers":[]}'),
      "The scenario table needs a header row: driver, unit, Base, then further scenarios.",
    ],
  ])("%s is refused", (broken, message) => {
    expect(sentence(broken)).toContain(message);
    expect(misfits(schema, JSON.parse(broken)).length).toBeGreaterThan(0);
  });

  // A schema cannot say these.
  it.each([
    ["", "The file is no JSON: "],
    ["{", "The file is no JSON: "],
    [text.replace('"version": 1,', '"version": 1, "version": 1,'), 'The key "version" stands twice in one object'],
    [
      text.replace('"unit":"%"', '"un\\u0069t":"%","unit":"m"'),
      'The key "unit" stands twice in one object of the file.',
    ],
    [
      file({ drivers: [{ driver: "a", values: [1] }] }),
      "drivers[0] (a) has 1 values for 3 scenarios; null is a blank.",
    ],
    [text.replace("0.08", "1e999"), "drivers[0].values[0] is no number, text or null."],
    [
      text.replace('"Bear"}\n', '"Baer"}\n'),
      'No scenario "Baer" in the row "inherits" under Crash. Did you mean "Bear"?',
    ],
    [text.replace('"__proto__"', '"Cloud_Growth"'), 'Driver "Cloud_Growth" stands twice in the scenario table.'],
    ["[".repeat(9) + "]".repeat(9), "The file nests deeper than 8 brackets."],
    ["[".repeat(1_000_000), "The file is no JSON"],
    [" ".repeat(1_000_001), "The file is longer than 1,000,000 characters."],
  ])("%# is refused", (broken, message) => {
    expect(sentence(broken)).toContain(message);
  });

  it("is not written with what it cannot hold", () => {
    const table = (cell: unknown) =>
      passed(
        readScenarioTable([
          ["driver", "Base"],
          ["a", cell],
        ]),
      );
    for (const cell of [NaN, Infinity, { error: "#REF!" }])
      expect(writeScenarioFile(table(cell))).toMatchObject({
        message: "a (Base) is neither number nor text: it cannot be written to a file.",
      });
    expect(writeScenarioFile(table("x".repeat(1_000_000)))).toMatchObject({
      message: expect.stringContaining("more than 1,000,000 characters") as string,
    });
  });

  it("of text of any kind never throws", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (any) => {
        expect(isFailure(readScenarioFile(any))).toBe(true);
      }),
    );
  });
});
