import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fraction } from "../golden/fraction";
import golden from "../golden/worked-answers.json";
import { answer, jsonLines, segbook } from "./run-segbook";

interface Line {
  readonly formula: string;
  readonly values: readonly (readonly unknown[])[];
}
const folder = mkdtempSync(join(tmpdir(), "segbook-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** The worked answers of functions.md: a formula and the figures it must give. */
const worked = [
  ...golden.answers.map(([formula = "", answer = ""]) => [formula, [answer]] as const),
  ...golden.columns,
].map(([formula, answers]) => ({ formula: String(formula), numbers: [...(answers ?? [])].map(fraction) }));

/** The others, answered in the same run: no answer may leave anything in the next. */
const formulas = {
  growth: '=SEG.GROWTHRATE("BABA","Cloud","FY2024")',
  get: '=SEG.GET("BABA",{"Cloud","Clod"},"FY2022")',
  division: "=1/0",
  unknown: "=NOPE(1)",
  undisclosed: '=SEG.COST("BABA","Traffic acquisition","FY2022")',
  grid: '=SEG.GRID("BABA")',
  one: "=1+1",
  pair: "={1;2}",
};

describe("segbook eval", () => {
  let lines: Line[];
  let code: number | null;
  const found = {} as Record<keyof typeof formulas, Line["values"] | undefined>;
  beforeAll(async () => {
    const ended = await segbook(["eval", ...worked.map(({ formula }) => formula), ...Object.values(formulas)]);
    ({ code } = ended);
    lines = jsonLines(ended.out) as Line[];
    for (const [at, name] of Object.keys(formulas).entries())
      found[name as keyof typeof formulas] = lines[worked.length + at]?.values;
  });

  it("gives the worked answers to 1e-12", () => {
    expect(lines.map(({ formula }) => formula)).toEqual([
      ...worked.map(({ formula }) => formula),
      ...Object.values(formulas),
    ]);
    for (const [at, { formula, numbers }] of worked.entries()) {
      const values = lines[at]?.values.flat().map(Number) ?? [];
      expect(values, formula).toHaveLength(numbers.length);
      for (const [i, number] of numbers.entries())
        expect(Math.abs((values[i] ?? NaN) - number), formula).toBeLessThan(1e-12);
    }
  });

  it("puts a cell's error with its sentence in its place and still ends well", () => {
    expect(code).toBe(0);
    expect(found.growth).toEqual([
      [{ error: "#N/A", message: expect.stringMatching(/^structure changed/i) as string }],
    ]);
    expect(found.get).toEqual([
      [74568, { error: "#N/A", message: expect.stringContaining('Did you mean "Cloud"?') as string }],
    ]);
    expect(found.division).toEqual([[{ error: "#DIV/0!", message: "" }]]);
    expect(found.unknown).toEqual([[{ error: "#NAME?", message: "" }]]);
  });

  it("says that a figure is not disclosed", () => {
    expect(found.undisclosed).toEqual([[{ error: "#N/A", message: expect.stringMatching(/not disclose/i) as string }]]);
  });

  it("leaves nothing of one answer in the next: a table, then a single cell, then a smaller table", () => {
    expect(found.grid?.length).toBeGreaterThan(5);
    expect(found.one).toEqual([[2]]);
    expect(found.pair).toEqual([[1], [2]]);
  });

  it("reads a file and standard input, a formula per line, in order", async () => {
    const file = join(folder, "formulas.txt");
    writeFileSync(file, "=1+2\r\n\r\n  =TRUE\n");
    const { out } = await segbook(["eval", "=10", "--file", file, "-"], { input: '="last"\n' });
    expect(jsonLines(out)).toEqual([
      { formula: "=10", values: [[10]] },
      { formula: '="last"', values: [["last"]] },
      { formula: "=1+2", values: [[3]] },
      { formula: "=TRUE", values: [[true]] },
    ]);
  });

  it("fails with a sentence where the file is not there, and refuses what is no formula", async () => {
    const missing = await answer(["eval", "--file", join(folder, "none.txt")]);
    expect([missing.code, missing.out]).toEqual([1, ""]);
    expect(missing.err).toContain("none.txt cannot be read");
    expect(await answer(["eval", "SEG.VERSION()"])).toEqual({
      code: 2,
      out: "",
      err: expect.stringMatching(/^"SEG\.VERSION\(\)" is not a formula.*\nUsage: segbook eval/) as string,
    });
    expect((await answer(["eval"])).code).toBe(2);
    const broken = await segbook(["eval", "=1+1", '=SEG.GET("BABA"', "=3"]);
    expect([broken.code, jsonLines(broken.out)]).toEqual([2, [{ formula: "=1+1", values: [[2]] }]]);
    expect(broken.err).toMatch(/^"=SEG\.GET\("BABA"" is not a whole formula: .*\nUsage: segbook eval/);
  });
});
