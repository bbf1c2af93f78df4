import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { finished } from "../../src/engine/finished";
import { simulate } from "../../src/engine/simulation/simulate";
import { statisticsOf } from "../../src/engine/simulation/statistics/statistics";
import { cloudRows, modelOf, passed } from "../engine/model/example-model";
import { segbook } from "./run-segbook";
import { longModel } from "../worker/big-models";

const root = resolve(import.meta.dirname, "../..");
const cloud = join(root, "docs/examples/cloud.csv");
const folder = mkdtempSync(join(tmpdir(), "segbook-simulate-"));
afterAll(() => rmSync(folder, { recursive: true }));

interface Printed {
  readonly sd: number;
  readonly percentiles: Readonly<Record<string, number>>;
  readonly seconds: number;
  readonly trialsPerSecond: number;
}
const json = async (args: readonly string[], input = "") => {
  const { code, out, err } = await segbook(["simulate", ...args, "--json"], { input });
  expect({ code, err }).toEqual({ code: 0, err: "" });
  return JSON.parse(out) as Printed;
};

describe("segbook simulate", () => {
  it("prints what the engine draws, as JSON", async () => {
    const { seconds, trialsPerSecond, ...printed } = await json([
      cloud,
      "--output",
      "gross_profit",
      "--trials",
      "5,000",
      "--seed",
      "42",
    ]);
    const query = { output: "gross_profit", trials: 5000, seed: 42 };
    const { values } = passed(finished(simulate(modelOf(cloudRows), query)));
    const percents = [5, 25, 50, 75, 95];
    const [mean, sd, ...percentiles] = statisticsOf(values, [
      { asked: "mean", kind: "mean" },
      { asked: "sd", kind: "sd" },
      ...percents.map((percent) => ({ asked: "", kind: "percentile", percent }) as const),
    ]);
    expect(printed).toEqual({
      ...{ output: "gross_profit", trials: 5000, seed: 42, mean, sd },
      percentiles: Object.fromEntries(percents.map((percent, at) => [`p${percent}`, percentiles[at]])),
    });
    expect(Math.abs((trialsPerSecond * seconds) / 5000 - 1)).toBeLessThan(0.01);
  });

  it("takes scenario, Latin hypercube, correlations and statistics", async () => {
    const table = join(folder, "cases.csv");
    const matrix = join(folder, "correlations.csv");
    writeFileSync(table, 'driver,Base,Wide\nb,,"normal(0, 3)"\n');
    writeFileSync(matrix, ";a;b\na;1;-1\nb;;1\n");
    const input = 'a,"normal(10, 3)"\nb,"normal(0, 1)"\nc,a + b\n';
    const args = ["-", "--output", "c", "--scenarios", table, "--scenario", "Wide", "--sampling", "LHS"];
    const whole = await json([...args, "--correlations", matrix, "--statistics", "p0; P100;P>=9;max"], input);
    // a and b of one width, opposite in every trial: their sum hardly moves from 10; apart it would have an sd of 4.2.
    expect(whole).toMatchObject({ trials: 10_000, statistics: { "P>=9": 1, max: whole.percentiles.p100 } });
    expect(whole.sd).toBeLessThan(0.1);
    expect(Object.keys(whole.percentiles)).toEqual(["p0", "p100"]);
  });

  it("prints a table and a histogram", async () => {
    const { code, out, err } = await segbook(["simulate", cloud, "--output", "gross_profit"]);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toMatch(
      /^gross_profit: 10,000 trials \(random\), seed 1, [\d.]+ s, [\d,]+ a second\n\nstatistic +value\n/,
    );
    for (const head of ["mean", "sd", "p5", "p25", "p50", "p75", "p95"])
      expect(out).toMatch(new RegExp(`^${head} +[\\d,.]+$`, "m"));
    const bars = [...out.matchAll(/^ *[\d,.]+ \|(#*)$/gm)].map(([, bar = ""]) => bar.length);
    expect(bars.length).toBeGreaterThan(9);
    expect(Math.max(...bars)).toBe(50);
    for (const sign of ["\r", "\u001b"]) expect(`${out}${err}`).not.toContain(sign);
  });

  /** Presses Ctrl-C so many milliseconds after the start of work that takes a minute. */
  async function cancelledAfter(delay: number, args: readonly string[], input: string) {
    const child = spawn(process.execPath, [join(root, "bin/segbook.mjs"), ...args]);
    let [out, err] = ["", ""];
    child.stdout.on("data", (text: Buffer) => (out += text.toString()));
    child.stderr.on("data", (text: Buffer) => (err += text.toString()));
    child.stdin.end(input);
    setTimeout(() => child.kill("SIGINT"), delay);
    const code = await new Promise<number | null>((done) => child.on("close", done));
    return { code, out, err };
  }
  const csv = (rows: readonly (readonly (string | number)[])[]) =>
    rows.map((row) => row.map((cell) => `"${cell}"`).join(",")).join("\n");
  const list = (count: number) => Array.from({ length: count }, (_, at) => 1 + at / count).join(",");

  it.each([
    ["simulate", ["simulate", "-", "--output", "line1997", "--trials", "10000000"], longModel(2_000)],
    [
      "sensitivity",
      ["sensitivity", "-", "--output", "line1997", "--row", "growth", "--row-values", list(400)].concat([
        "--column",
        "step",
        "--column-values",
        list(400),
      ]),
      longModel(2_000),
    ],
  ])("%s ends with a sentence on Ctrl-C", { timeout: 90_000 }, async (_, args, model) => {
    // Before the command listens, the signal itself ends it, without a code: then once more, later.
    let delay = 2000;
    let ended = await cancelledAfter(delay, args, csv(model));
    while (ended.code === null) ended = await cancelledAfter((delay *= 2), args, csv(model));
    expect([ended.code, ended.out]).toEqual([1, ""]);
    expect(ended.err).toMatch(/^Cancelled after \d+ % of the work\.\n$/);
  });

  it.each([
    [["--output", "cloud_base"], 1, '"Cloud base" depends on no distribution: every trial would be the same.'],
    [["--output", "cloud", "--trials", "1e8"], 1, "Trials is a whole number from 1 to 10,000,000, not 100000000."],
    [["--output", "cloud", "--trials", "1.5"], 2, "--trials 1.5 is not a whole number."],
    [["--output", "cloud", "--statistics", "p500"], 2, '--statistics: "p500": a percentile is from p0 to p100.'],
    [["--output", "cloud", "--sampling", "sobol"], 2, "--sampling sobol is unknown: random, lhs."],
  ] as const)("%j ends with %i and a sentence", async (args, code, sentence) => {
    const ended = await segbook(["simulate", cloud, ...args]);
    expect([ended.code, ended.out, ended.err.split("\n")[0]]).toEqual([code, "", sentence]);
  });
});
