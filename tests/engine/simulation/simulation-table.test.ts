import { describe, expect, it } from "vitest";
import { finished } from "../../../src/engine/finished";
import { parseSimulationOptions, type SimulationOptions } from "../../../src/engine/simulation/simulation-options";
import { simulationReport } from "../../../src/engine/simulation/simulation-report";
import { simulationTable } from "../../../src/engine/simulation/simulation-table";
import { passed } from "../model/example-model";

const options = (text: string): SimulationOptions => passed(parseSimulationOptions(text));

/** Two drivers of which b counts ten times as much, the second drawn in two years. */
const model = [
  ["line", "FY1", "FY2"],
  ["a", "uniform(0, 1)", "prev(a)"],
  ["b", "uniform(0, 10)", ""],
  ["out", "a + b", "prev(out) + b"],
];
const reportOf = (parts?: number) =>
  passed(
    finished(
      simulationReport({ model, output: "out", trials: 500, seed: 3, statistics: "mean; P>5", detail: true, parts }),
    ),
  );
const report = reportOf();

describe("options of a simulation", () => {
  it("are the statistics in a table with heads unless something else is asked for", () => {
    expect(options("")).toEqual({
      ...{ show: "statistics", rows: undefined, headers: true, sampling: "random", scenario: "" },
    });
  });

  it.each(["statistics", "histogram", "tornado", "made"] as const)("show=%s, in any capitals", (show) => {
    expect(options(` Show = ${show.toUpperCase()} ; ROWS = 7; headers=0`)).toMatchObject({
      show,
      rows: 7,
      headers: false,
    });
  });

  it("take rows from 1 to 1000 and nothing between whole numbers", () => {
    expect([options("rows=1").rows, options("rows=1000").rows]).toEqual([1, 1000]);
    for (const wrong of ["0", "1001", "2.5", "-1", "many"])
      expect(parseSimulationOptions(`rows=${wrong}`)).toMatchObject({
        message: `Option rows takes a whole number from 1 to 1000, not "${wrong}".`,
      });
  });
});

describe("what a simulation shows", () => {
  it("statistics: names, values and what made them; the values alone without heads", () => {
    const [mean, chance] = report.statistics.map(({ value }) => value);
    expect(simulationTable(report, options(""))).toEqual([
      ["mean", mean],
      ["P>5", chance],
      ["trials", 500],
      ["seed", 3],
    ]);
    expect(simulationTable(report, options("headers=0"))).toEqual([[mean], [chance]]);
  });

  it("made: trials, seed, sampling and the fingerprint of the model", () => {
    const made = [500, 3, "random", report.fingerprint];
    const names = ["trials", "seed", "sampling", "model"];
    expect(simulationTable(report, options("show=made"))).toEqual(names.map((name, at) => [name, made[at]]));
    expect(simulationTable(report, options("show=made; headers=0"))).toEqual(made.map((value) => [value]));
  });

  it("a histogram holds every trial in parts that follow each other", () => {
    const [heads, ...parts] = simulationTable(report, options("show=histogram"));
    expect(heads).toEqual(["from", "to", "trials"]);
    expect(parts.reduce((sum, [, , trials]) => sum + Number(trials), 0)).toBe(500);
    for (const [at, [from]] of parts.entries()) if (at > 0) expect(from).toBe(parts[at - 1]?.[1]);
    expect(simulationTable(report, options("show=histogram; headers=0"))).toEqual(parts);
  });

  it("a histogram of more rows than parts goes on with empty parts of the same width", () => {
    const few = reportOf(6);
    const parts = few.histogram?.counts.length ?? NaN;
    expect(parts).toBeLessThanOrEqual(6);
    const rows = simulationTable(few, options("show=histogram; rows=9; headers=0")).map((row) => row.map(Number));
    expect(rows).toHaveLength(9);
    const width = (few.histogram?.edges[1] ?? NaN) - (few.histogram?.edges[0] ?? NaN);
    for (const [at, [from = NaN, to = NaN, trials]] of rows.entries()) {
      expect(to - from).toBeCloseTo(width, 9);
      if (at >= parts) expect(trials).toBe(0);
    }
    expect(rows.reduce((sum, [, , trials]) => sum + (trials ?? NaN), 0)).toBe(500);
  });

  it("a tornado names the strongest driver first, with its period where it is drawn in several", () => {
    const [heads, ...rows] = simulationTable(report, options("show=tornado"));
    expect(heads).toEqual(["driver", "rank correlation"]);
    expect(rows.map(([driver]) => driver).sort()).toEqual(["a", "b@FY1", "b@FY2"]);
    const sizes = rows.map(([, correlation]) => Math.abs(Number(correlation)));
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    expect(rows.at(-1)?.[0]).toBe("a");
  });

  it("a tornado is as long as it is asked to be: the strongest of many, blank where there are fewer", () => {
    const all = simulationTable(report, options("show=tornado; headers=0"));
    expect(simulationTable(report, options("show=tornado; rows=2; headers=0"))).toEqual(all.slice(0, 2));
    expect(simulationTable(report, options("show=tornado; rows=5; headers=0"))).toEqual([...all, ["", ""], ["", ""]]);
  });
});
