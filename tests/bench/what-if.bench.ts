import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { compile, evaluate } from "mathjs";
import { bench, describe } from "vitest";
import { isFailure } from "../../src/engine/failure";
import { readModel } from "../../src/engine/model/read-model";
import { finished } from "../../src/engine/finished";
import { standardNormal } from "../../src/engine/simulation/random/standard-normal";
import { streams } from "../../src/engine/simulation/random/streams";
import { simulate } from "../../src/engine/simulation/simulate";
import { parseStatistics } from "../../src/engine/simulation/statistics/parse-statistics";
import { statisticsOf } from "../../src/engine/simulation/statistics/statistics";
import { goalSeek } from "../../src/engine/whatif/goal-seek";
import { sensitivity } from "../../src/engine/whatif/sensitivity";
import { tornado } from "../../src/engine/whatif/tornado";

/** Seven segments, each with three normal drivers: growth, margin, overhead. */
const rows: string[][] = parse(readFileSync("tests/bench/data/seven-segments.csv", "utf8"));
const read = readModel(rows);
const statistics = parseStatistics("mean; sd; p5; p25; p50; p75; p95; P>200000");
if (isFailure(read) || isFailure(statistics)) throw new Error("The model of the bench cannot be read.");
const model = read;
const output = "profit";

/** The same model as the comparisons take it: numbers, normals and formulas, lines after those they need. */
const lines = model.order.map((at) => ({ name: model.lines[at]?.name ?? "", text: rows[at + 1]?.[1] ?? "" }));
const normals = lines.flatMap(({ name, text }) => {
  const [, mean, sd] = /^normal\((.*), (.*)\)$/.exec(text) ?? [];
  return mean === undefined ? [] : [{ name, mean: Number(mean), sd: Number(sd) }];
});
const formulas = lines.filter(({ text }) => /[a-z]/.test(text) && !text.startsWith("normal"));
const numbers = lines.filter(({ text }) => !/[a-z]/.test(text)).map(({ name, text }) => [name, Number(text)] as const);
const words = streams(1, "bench", 0)(0);
const draw = (mean: number, sd: number) => mean + sd * standardNormal(words);

const trials = 20_480;
/** Those that take seconds are run once: all do the same work, so that the summary at the end is the ratios. */
const once = { iterations: 1, time: 0, warmupIterations: 0, warmupTime: 0 };

describe(`${trials} trials of seven segments with 21 normals (at least 2.5 million trials a second: 122 hz)`, () => {
  bench("simulate", () => {
    finished(simulate(model, { output, trials, seed: 1 }));
  });

  const segments = numbers.map(([name, base]) => {
    const segment = name.replace(/_base$/, "");
    const of = (driver: string) =>
      normals.find((normal) => normal.name === `${segment}_${driver}`) ?? { mean: 0, sd: 0 };
    return { base, growth: of("growth"), margin: of("margin"), overhead: of("overhead") };
  });
  bench("comparison: a loop written by hand over the same ziggurat", () => {
    const values = new Float64Array(trials);
    for (let trial = 0; trial < trials; trial++) {
      let profit = 0;
      for (const { base, growth, margin, overhead } of segments)
        profit +=
          base * (1 + draw(growth.mean, growth.sd)) * draw(margin.mean, margin.sd) - draw(overhead.mean, overhead.sd);
      values[trial] = profit;
    }
  });

  const compiled = formulas.map(({ name, text }) => ({ name, code: compile(text) }));
  const plain: Record<string, unknown> = Object.fromEntries(numbers);
  bench(
    "comparison: mathjs compiled, scope a plain object (at least 10 times slower)",
    () => {
      for (let trial = 0; trial < trials; trial++) {
        for (const { name, mean, sd } of normals) plain[name] = draw(mean, sd);
        for (const { name, code } of compiled) plain[name] = code.evaluate(plain) as number;
      }
    },
    once,
  );
  const map = new Map<string, unknown>(numbers);
  bench("comparison: mathjs compiled, scope a Map (at least 8 times slower)", () => {
    for (let trial = 0; trial < trials; trial++) {
      for (const { name, mean, sd } of normals) map.set(name, draw(mean, sd));
      for (const { name, code } of compiled) map.set(name, code.evaluate(map));
    }
  });
  const scope: Record<string, unknown> = Object.fromEntries(numbers);
  bench(
    "comparison: mathjs evaluating texts (at least 300 times slower)",
    () => {
      for (let trial = 0; trial < trials; trial++) {
        for (const { name, mean, sd } of normals) scope[name] = draw(mean, sd);
        for (const { name, text } of formulas) scope[name] = evaluate(text, scope) as number;
      }
    },
    once,
  );
});

describe("1,000,000 trials with statistics (at most 600 ms)", () => {
  let values: Float64Array = new Float64Array();
  bench(
    "simulated, with mean, sd, five percentiles and a chance",
    () => {
      const done = finished(simulate(model, { output, trials: 1_000_000, seed: 1 }));
      if (isFailure(done)) throw new Error(done.message);
      values = done.values;
      statisticsOf(values, statistics);
    },
    { iterations: 5, time: 2_000, warmupIterations: 1 },
  );
  bench(
    "of it, the statistics",
    () => {
      statisticsOf(values, statistics);
    },
    { iterations: 5, time: 500 },
  );
  bench(
    "comparison: the trials sorted",
    () => {
      values.slice().sort();
    },
    { iterations: 5, time: 500 },
  );
});

const grid = Array.from({ length: 101 }, (_, at) => at / 100);

describe("what-if on the same model", () => {
  bench("sensitivity, 101 x 101 (at most 20 ms)", () => {
    sensitivity(model, output, { driver: "cloud_growth", values: grid }, { driver: "cloud_margin", values: grid });
  });
  bench("goal seek between ends (at most 1 ms)", () => {
    goalSeek(model, { output, target: 200_000, driver: "cloud_growth", low: 0, high: 1 });
  });
  bench("goal seek without ends (at most 1 ms)", () => {
    goalSeek(model, { output, target: 200_000, driver: "cloud_growth" });
  });
  bench("tornado of 28 drivers", () => {
    tornado(model, output, 0.1);
  });
  bench("comparison: the model read", () => {
    readModel(rows);
  });
});
