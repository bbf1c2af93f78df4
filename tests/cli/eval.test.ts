import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { fraction } from "../golden/fraction";
import golden from "../golden/worked-answers.json";
import { jsonLines, segbook } from "./run-segbook";

interface Line {
  readonly formula: string;
  readonly values: readonly (readonly unknown[])[];
}
const folder = mkdtempSync(join(tmpdir(), "segbook-"));
afterAll(() => rmSync(folder, { recursive: true }));
const evaluate = async (...formulas: string[]) => jsonLines((await segbook(["eval", ...formulas])).out) as Line[];

/** The worked answers of functions.md: a formula and the figures it must give. */
const worked = [
  ...golden.answers.map(([formula = "", answer = ""]) => [formula, [answer]] as const),
  ...golden.columns,
].map(([formula, answers]) => ({ formula: String(formula), numbers: [...(answers ?? [])].map(fraction) }));

describe("segbook eval", () => {
  it("gives the worked answers to 1e-12", async () => {
    const lines = await evaluate(...worked.map(({ formula }) => formula));
    expect(lines.map(({ formula }) => formula)).toEqual(worked.map(({ formula }) => formula));
    for (const [at, { formula, numbers }] of worked.entries()) {
      const values = lines[at]?.values.flat().map(Number) ?? [];
      expect(values, formula).toHaveLength(numbers.length);
      for (const [i, number] of numbers.entries())
        expect(Math.abs((values[i] ?? NaN) - number), formula).toBeLessThan(1e-12);
    }
  });

  it("puts a cell's error with its sentence in its place and still ends well", async () => {
    const { code, out } = await segbook([
      "eval",
      '=SEG.GROWTHRATE("BABA","Cloud","FY2024")',
      '=SEG.GET("BABA",{"Cloud","Clod"},"FY2022")',
      "=1/0",
      "=NOPE(1)",
    ]);
    const [growth, get, division, unknown] = jsonLines(out) as Line[];
    expect(code).toBe(0);
    expect(growth?.values).toEqual([
      [{ error: "#N/A", message: expect.stringMatching(/^structure changed/i) as string }],
    ]);
    expect(get?.values).toEqual([
      [74568, { error: "#N/A", message: expect.stringContaining('Did you mean "Cloud"?') as string }],
    ]);
    expect(division?.values).toEqual([[{ error: "#DIV/0!", message: "" }]]);
    expect(unknown?.values).toEqual([[{ error: "#NAME?", message: "" }]]);
  });

  it("says that a figure is not disclosed", async () => {
    const [line] = await evaluate('=SEG.COST("BABA","Traffic acquisition","FY2022")');
    expect(line?.values).toEqual([[{ error: "#N/A", message: expect.stringMatching(/not disclose/i) as string }]]);
  });

  it("leaves nothing of one answer in the next: a table, then a single cell, then a smaller table", async () => {
    const [grid, one, pair] = await evaluate('=SEG.GRID("BABA")', "=1+1", "={1;2}");
    expect(grid?.values.length).toBeGreaterThan(5);
    expect(one?.values).toEqual([[2]]);
    expect(pair?.values).toEqual([[1], [2]]);
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
    const missing = await segbook(["eval", "--file", join(folder, "none.txt")]);
    expect([missing.code, missing.out]).toEqual([1, ""]);
    expect(missing.err).toContain("none.txt cannot be read");
    expect(await segbook(["eval", "SEG.VERSION()"])).toEqual({
      code: 2,
      out: "",
      err: expect.stringMatching(/^"SEG\.VERSION\(\)" is not a formula.*\nUsage: segbook eval/) as string,
    });
    expect((await segbook(["eval"])).code).toBe(2);
    const broken = await segbook(["eval", "=1+1", '=SEG.GET("BABA"', "=3"]);
    expect([broken.code, jsonLines(broken.out)]).toEqual([2, [{ formula: "=1+1", values: [[2]] }]]);
    expect(broken.err).toMatch(/^"=SEG\.GET\("BABA"" is not a whole formula: .*\nUsage: segbook eval/);
  });
});
