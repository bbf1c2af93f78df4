import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { valuesOf } from "../engine/model/example-model";
import { readFormula } from "../../src/engine/formula/read-formula";
import { isFailure } from "../../src/engine/failure";

const page = readFileSync(resolve(import.meta.dirname, "../../docs/models.md"), "utf8");
const models: string[][][] = [...page.matchAll(/```csv\n([^`]*)```/g)].map(([, text = ""]) => parse(text));

describe("docs/models.md", () => {
  it("shows models that calculate", () => {
    expect(models).toHaveLength(2);
    const [cloud, years] = models.map((rows) => valuesOf(rows));
    expect(cloud?.gross_profit?.[0]).toBeCloseTo(74568 * (1 + (0.02 + 4 * 0.08 + 0.15) / 6) * 0.37, 6);
    expect(years?.revenue).toEqual([1000, 1100, 1100 * 1.08]);
    expect(years?.cost?.[2]).toBeCloseTo(600 * 1.05 ** 2, 9);
  });

  it("lists every distribution in a form that can be read", () => {
    const forms = [...page.matchAll(/^\| `(\w+)\((.*?)\)`/gm)];
    expect(forms).toHaveLength(7);
    const numbers: Record<string, string> = { low: "1", mode: "2", high: "3", mean: "4", sd: "1", a: "2", b: "5" };
    for (const [, name = "", parameters = ""] of forms) {
      const text = `${name}(${parameters.replace(/[a-z]+/g, (word) => numbers[word] ?? word)})`;
      const read = readFormula(text, { names: new Set(), periods: false });
      expect([text, isFailure(read) ? read.message : read.term.kind]).toEqual([text, "distribution"]);
    }
  });

  it("refuses what it says is refused", () => {
    for (const text of ["-a^b", "a^b^c", "2 g", "a = 1", "a mod b", "log(a)"])
      expect([text, isFailure(readFormula(text, { names: new Set(["a", "b", "c", "g"]), periods: false }))]).toEqual([
        text,
        true,
      ]);
  });
});
