import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { evaluateModel } from "../../src/engine/model/evaluate-model";
import { goalSeek } from "../../src/engine/whatif/goal-seek";
import { tornado } from "../../src/engine/whatif/tornado";
import { cloudRows, modelOf, passed } from "../engine/model/example-model";
import { answer, segbook } from "./run-segbook";

const examples = resolve(import.meta.dirname, "../../docs/examples");
const cloud = join(examples, "cloud.csv");
const cases = join(examples, "cases.csv");
const folder = mkdtempSync(join(tmpdir(), "segbook-what-if-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** What a command prints as JSON, once it has ended well. */
async function json(args: readonly string[], input = ""): Promise<unknown> {
  const { code, out, err } = await segbook([...args, "--json"], { input });
  expect({ code, err }).toEqual({ code: 0, err: "" });
  return JSON.parse(out);
}
/** The example of docs/examples, which is the one of the language's contract. */
const model = modelOf(cloudRows);
const growing = "line;FY2024;FY2025;FY2026\r\ncloud;100;prev(cloud) * (1 + growth);\r\ngrowth;10%;0,25;\r\n";

describe("segbook model", () => {
  it("prints the value of every line as JSON and as a table", async () => {
    const [printed, { out }] = await Promise.all([json(["model", cloud]), segbook(["model", cloud])]);
    const values = passed(evaluateModel(model));
    expect(printed).toEqual({ lines: model.lines.map(({ name }, at) => ({ line: name, values: values[at] })) });
    expect(out).toMatch(/^line +value +unit\nCloud base +74,568 +CNY M\n/);
    expect(out).toMatch(/^Gross profit +29,843\.36 +CNY M$/m);
  });

  it("reads standard input, a file of semicolons and decimal commas, and prints periods in order", async () => {
    const marked = `\uFEFF${growing}`;
    expect(await json(["model", "-"], marked)).toEqual({
      periods: ["FY2024", "FY2025", "FY2026"],
      lines: [
        { line: "cloud", values: [100, 125, 156.25] },
        { line: "growth", values: [0.1, 0.25, 0.25] },
      ],
    });
    expect(await json(["model", "--file", "-", "--output", "cloud@FY2025"], marked)).toEqual({
      periods: ["FY2025"],
      lines: [{ line: "cloud", values: [125] }],
    });
    const years = await segbook(["model", "-"], { input: growing.replace(/FY/g, "") });
    expect(years.out.split("\n")[0]).toBe("line    2024  2025    2026");
  });

  it("applies a scenario of a CSV or a JSON file, the base where none is named", async () => {
    const file = join(folder, "cases.json");
    await segbook(["scenarios", cases, "--out", file]);
    const profit = (...more: string[]) => json(["model", cloud, "--output", "gross_profit", ...more]);
    const lines = (value: number) => ({ lines: [{ line: "gross_profit", values: [value] }] });
    const crash = lines(74568 * 1.02 * 0.3);
    expect(await profit("--scenarios", cases, "--scenario", "crash")).toEqual(crash);
    expect(await profit("--scenarios", file, "--scenario", "Crash")).toEqual(crash);
    expect(await profit("--scenarios", file)).toEqual(await profit());
  });

  it.each([
    ["line,definition\ncloud,1 + grwth\ngrowth,1\n", 'cloud: unknown name "grwth". Did you mean "growth"?'],
    ["a,1 / b\nb,0\n", 'a: the divisor "b" is zero.'],
    [
      "Gross margin,1\ngross_margin,2\n",
      '"Gross margin" (row 1) and "gross_margin" (row 2) are one name, gross_margin.',
    ],
    ["a,config(1)\n", 'a: no function "config". Allowed: min, max,'],
    ["line,definition,lo\na,1,0\n", 'Column "lo" beside "definition" has no meaning. Did you mean "low"?'],
    ["line,definition\na,max(1, 2)\n", 'Row 2: "max(1" is cut at a comma. Put the formula in quotes.'],
  ])("%j is refused with a sentence", async (input, sentence) => {
    const file = join(folder, "refused.csv");
    writeFileSync(file, input);
    const { code, out, err } = await answer(["model", file]);
    expect([code, out]).toEqual([1, ""]);
    expect(err.split("\n")[0]?.startsWith(sentence), err).toBe(true);
  });

  it("says what a file that is none is", async () => {
    writeFileSync(join(folder, "latin.csv"), Buffer.from([0x61, 0x2c, 0xe9, 0x0a]));
    writeFileSync(join(folder, "long.csv"), Buffer.alloc(8 * 1024 * 1024 + 1, "a"));
    const err = async (...args: string[]) => (await answer(["model", ...args])).err;
    expect(await err(join(folder, "none.csv"))).toBe(
      `${join(folder, "none.csv")} cannot be read: there is no such file.\n`,
    );
    expect(await err(folder)).toBe(`${folder} cannot be read: it is a folder.\n`);
    expect(await err(join(folder, "latin.csv"))).toContain("latin.csv is no UTF-8 text.");
    expect(await err(join(folder, "long.csv"))).toContain("long.csv is longer than 8 MB");
    expect(await err(cloud, "--scenarios", cloud)).toContain('Scenario table: "Cloud" is no driver');
    expect(await err(cloud, "--scenarios", cases, "--scenario", "Bul")).toBe(
      'No scenario "Bul" in the table. Did you mean "Bull"?\n',
    );
  });
});

describe("segbook tornado", () => {
  it("prints the drivers by their swing, as JSON and with bars", async () => {
    const args = ["tornado", cloud, "--output", "gross_profit"];
    const [own, all, table] = await Promise.all([json(args), json([...args, "--swing", "20%"]), segbook(args)]);
    expect(own).toEqual(passed(tornado(model, "gross_profit")).rows);
    expect(all).toEqual(passed(tornado(model, "gross_profit", 0.2)).rows);
    expect(table.out).toMatch(/^gross_margin +0\.33 +0\.4 +26,617\.05 +32,263\.09 +5,646\.04 {2}-+\|\++$/m);
    expect(table.out).toContain("gross_profit is 29,843.36 (|)");
    expect(table.out).not.toContain("\u001b");
  });
});

describe("segbook sensitivity", () => {
  const row = ["--output", "gross_profit", "--row", "cloud_growth", "--row-values", "0,5%,0.1"];
  it("prints one driver's values, and every pair of two", async () => {
    const [one, two, table] = await Promise.all([
      json(["sensitivity", cloud, ...row]),
      json(["sensitivity", cloud, ...row, "--column", "Gross margin", "--column-values", "0.3; 0.4"]),
      segbook(["sensitivity", cloud, ...row, "--column", "gross_margin", "--column-values", "0.3,0.4"]),
    ]);
    const profit = (growth: number, margin: number) => 74568 * (1 + growth) * margin;
    const growths = [0, 0.05, 0.1];
    expect(one).toEqual({ rows: growths, columns: [], values: growths.map((growth) => [profit(growth, 0.37)]) });
    expect(two).toEqual({
      rows: growths,
      columns: [0.3, 0.4],
      values: growths.map((growth) => [profit(growth, 0.3), profit(growth, 0.4)]),
    });
    expect(table.out.split("\n").slice(2)).toEqual([
      "            0.3        0.4",
      "   0   22,370.4   29,827.2",
      "0.05  23,488.92  31,318.56",
      " 0.1  24,607.44  32,809.92",
      "",
    ]);
  });

  it("puts the error in the place of what has no value", async () => {
    const args = ["sensitivity", "-", "--output", "b", "--row", "a", "--row-values", "0,2"];
    const input = "a,1\nb,1 / a\n";
    const message = 'b: the divisor "a" is zero.';
    expect(await json(args, input)).toEqual({
      rows: [0, 2],
      columns: [],
      values: [[{ error: "#DIV/0!", message }], [0.5]],
    });
    expect(await segbook(args, { input })).toEqual({
      code: 0,
      out: "a        b\n0  #DIV/0!\n2      0.5\n",
      err: `${message}\n`,
    });
  });
});

describe("segbook goalseek", () => {
  const args = ["goalseek", cloud, "--output", "gross_profit", "--target", "30000", "--driver", "cloud_growth"];
  it("prints the driver's value, as JSON and as a table", async () => {
    const [found, table] = await Promise.all([json(args), segbook(args)]);
    const query = { output: "gross_profit", target: 30000, driver: "cloud_growth" };
    const { driver, value, output, iterations } = passed(goalSeek(model, query));
    expect(found).toEqual({ driver, value, output, iterations });
    expect(table.out).toMatch(/^driver +value +gross_profit +calculations\ncloud_growth +0\.0873\d+ +30,000 +\d+\n$/);
  });

  it("says where there are several values, and where there is none", async () => {
    const squares = { input: "x,3\ny,x * x\n" };
    const seek = ["goalseek", "-", "--output", "y", "--driver", "x", "--target"];
    const several = await json([...seek, "4", "--low", "-5", "--high", "5"], squares.input);
    expect(several).toMatchObject({
      driver: "x",
      value: 2,
      note: expect.stringContaining("2 values of x reach it") as string,
    });
    const none = await segbook([...seek, "-1", "--low", "-5", "--high", "5"], squares);
    expect(none).toEqual({ code: 1, out: "", err: "No root in [-5, 5]: y is 25 at -5, 25 at 5, and nowhere -1.\n" });
  });
});

describe("segbook scenarios", () => {
  it("turns CSV into JSON and back, in files replaced only where told to", async () => {
    const path = (name: string) => join(folder, name);
    const made = await segbook(["scenarios", cases, "--out", path("there.json")]);
    expect(made).toEqual({ code: 0, out: `${path("there.json")}: 4 scenarios, 2 drivers.\n`, err: "" });
    const back = await segbook(["scenarios", path("there.json"), "--out", path("back.csv")]);
    expect(back.code).toBe(0);
    const [again, bare] = await Promise.all([
      segbook(["scenarios", "-"], { input: readFileSync(path("back.csv"), "utf8") }),
      segbook(["scenarios", path("there.json"), "--out", path("back.csv")]),
    ]);
    expect(again.out).toBe(readFileSync(path("there.json"), "utf8"));
    expect(bare).toEqual({ code: 1, out: "", err: `${path("back.csv")} is already there; --force replaces it.\n` });
    expect(readdirSync(folder).filter((name) => name.includes(".tmp"))).toEqual([]);
    const hostile = readFileSync(path("there.json"), "utf8").replace('"drivers"', '"__proto__":{},"drivers"');
    expect(await segbook(["scenarios", "-"], { input: hostile })).toEqual({
      code: 1,
      out: "",
      err: expect.stringContaining('Unknown key "__proto__" in The file.') as string,
    });
  });

  it("keeps names and texts that a spreadsheet would take for formulas or numbers", async () => {
    const input = 'driver,unit,+10%,\'=x\na,,-5%,"normal(0, 1)"\n';
    const { out } = await segbook(["scenarios", "-"], { input });
    expect(JSON.parse(out)).toMatchObject({
      scenarios: [{ name: "+10%" }, { name: "=x" }],
      drivers: [{ values: [-0.05, "normal(0, 1)"] }],
    });
    expect((await segbook(["scenarios", "-"], { input: out })).out).toBe(input.replace("-5%", "-0.05"));
  });
});

describe("wrong usage of what-if commands", () => {
  it.each([
    [["model"], "FILE is missing."],
    [["model", "a.csv", "--file", "b.csv"], '"a.csv" is one argument too many.'],
    [["model", "a.csv", "--scenario", "Bull"], "--scenario needs a table: --scenarios TABLE.csv"],
    [["model", "-", "--scenarios", "-"], "Standard input can be one file only."],
    [["tornado", "a.csv", "--output", "--json"], "--output needs a value"],
    [["tornado", "a.csv", "--output", "a", "--swing", "0"], "--swing 0 is not a swing: a fraction above 0"],
    [["sensitivity", "a.csv", "--output", "a", "--row", "b"], "--row b needs its values: --row-values 0.1,0.2"],
    [
      ["sensitivity", "a.csv", "--output", "a", "--row", "b", "--row-values", "1,x"],
      '--row-values: "x" is not a number.',
    ],
    [
      ["goalseek", "a", "--output", "a", "--driver", "b", "--target", "1", "--low", "1"],
      "Give both --low and --high, or",
    ],
    [["scenarios", "a.csv", "--out", "a.xls"], "--out a.xls: the name ends in .json or .csv."],
  ])("%j: %s", async (args, sentence) => {
    const { code, out, err } = await answer(args);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(sentence);
    expect(err).toContain(`\nUsage: segbook ${args[0] ?? ""} `);
  });
});
