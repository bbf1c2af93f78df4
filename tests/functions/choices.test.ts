import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { choices } from "../../src/functions/support/choices";
import type { NodeHost } from "../../src/host/node/start-node-host";
import { evaluate, startFunctions } from "./start-functions";

interface BuiltParameter {
  readonly name: string;
  readonly customEnumId?: string;
  readonly dimensionality?: string;
}
interface Built {
  readonly enums: readonly { id: string; type: string; values: readonly { name: string; value: string }[] }[];
  readonly functions: readonly { id: string; parameters: readonly BuiltParameter[] }[];
}
const { enums, functions } = JSON.parse(
  readFileSync(resolve(import.meta.dirname, "../../dist/addin/functions.json"), "utf8"),
) as Built;
const wordsOf = (id: string | undefined) => enums.find((each) => each.id === id)?.values.map(({ value }) => value);

/** What stands for an argument that is not in question. */
const typical: Readonly<Record<string, string>> = {
  company: '"BABA"',
  segment: '"Cloud"',
  segments: '"Cloud"',
  period: '"FY2022"',
  periods: '"FY2022"',
  changes: '"+10%"',
  measure: '"share"',
};

describe("the words Excel offers while a formula is typed", () => {
  let host: NodeHost;
  beforeAll(async () => {
    host = await startFunctions();
  });
  afterAll(() => host.dispose());

  it("stand in functions.json for every argument that takes certain words, and nowhere else", () => {
    const offered = functions.flatMap(({ id, parameters }) =>
      parameters.filter(({ customEnumId }) => customEnumId !== undefined).map(({ name }) => `${id}.${name}`),
    );
    for (const key of Object.keys(choices))
      expect(
        offered.some((each) => each.endsWith(key)),
        key,
      ).toBe(true);
    for (const { id, parameters } of functions)
      for (const { name, customEnumId } of parameters) {
        const expected = choices[`${id}.${name}`] ?? choices[name];
        expect(wordsOf(customEnumId), `${id}.${name}`).toEqual(expected);
      }
  });

  it("are understood by the function they are offered for, every one", async () => {
    const formulas = functions.flatMap(({ id, parameters }) =>
      parameters.flatMap(({ customEnumId }, at) =>
        (wordsOf(customEnumId) ?? []).map((word) => {
          const before = parameters.slice(0, at).map(({ name }) => typical[name] ?? "");
          const after = parameters.slice(at + 1).map(({ name }) => typical[name] ?? "");
          return `=SEG.${id}(${[...before, `"${word}"`, ...after].join(",").replace(/,+$/, "")})`;
        }),
      ),
    );
    expect(formulas.length).toBeGreaterThan(100);
    const answers = await evaluate(host, formulas);
    for (const [at, { values, message }] of answers.entries())
      expect(values[0], `${formulas[at]}: ${message ?? ""}`).not.toBe("#VALUE!");
  });
});
