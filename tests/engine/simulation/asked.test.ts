import { describe, expect, it } from "vitest";
import type { Matrix } from "../../../src/engine/asked/broadcast";
import { finished } from "../../../src/engine/finished";
import { readCorrelations } from "../../../src/engine/simulation/correlation/read-correlations";
import { modelFingerprint } from "../../../src/engine/simulation/model-fingerprint";
import { simulate } from "../../../src/engine/simulation/simulate";
import { parseSimulationOptions } from "../../../src/engine/simulation/simulation-options";
import { planSimulation, type SimulationQuery } from "../../../src/engine/simulation/simulation-plan";
import { simulationReport, type SimulationRequest } from "../../../src/engine/simulation/simulation-report";
import { modelOf } from "../model/example-model";
import { answerOf } from "../small-facts";

const rows: Matrix = [
  ["line", "FY1", "FY2"],
  ["price", "normal(10, 1)", ""],
  ["volume", "uniform(1, 3)", "prev(volume)"],
  ["cost", 4, "normal(4, 1)"],
  ["fixed", 5, ""],
  ["spare", "normal(0, 1)", ""],
  ["out", "price * volume - cost - fixed", ""],
];
const model = modelOf(rows);

describe("correlations from a range", () => {
  const two = (...cells: readonly [unknown, unknown, unknown, unknown]): Matrix => [
    ["", "price", "volume"],
    ["price", cells[0], cells[1]],
    ["volume", cells[2], cells[3]],
  ];
  const wide = Array.from({ length: 101 }, (_, at) => `d${at}`);
  const shape = "The correlations take driver names in its first row and first column, in one order";
  it.each<[string, Matrix, unknown]>([
    [
      "numbers",
      two(1, 0.5, 0.5, 1),
      [
        [1, 0.5],
        [0.5, 1],
      ],
    ],
    [
      "the diagonal blank",
      two("", -1, -1, null),
      [
        [1, -1],
        [-1, 1],
      ],
    ],
    [
      "the lower half alone",
      two(1, "", 1, 1),
      [
        [1, 1],
        [1, 1],
      ],
    ],
    [
      "the upper half alone",
      two(1, 0.25, null, 1),
      [
        [1, 0.25],
        [0.25, 1],
      ],
    ],
    [
      "numbers typed as text",
      two("1", " 0.5 ", 0.5, 1),
      [
        [1, 0.5],
        [0.5, 1],
      ],
    ],
    [
      "numbers typed as text that differ from their mirror",
      two(1, 0.5, "0.4", 1),
      "bad-argument: The correlations of price and volume differ: 0.5 and 0.4. Give one, or the same twice.",
    ],
    [
      "a text of blanks alone",
      two(1, "  ", "", 1),
      "bad-argument: The correlation of price and volume is to be a number from -1 to 1, not blank.",
    ],
    [
      "true",
      two(1, true, true, 1),
      "bad-argument: The correlation of price and volume is to be a number from -1 to 1.",
    ],
    [
      "too small",
      two(1, -1.01, -1.01, 1),
      "bad-argument: The correlation of price and volume is to be a number from -1 to 1.",
    ],
    [
      "blank rows and columns around",
      [["", "", "", ""], ...two(1, 0.5, 0.5, 1).map((row) => [...row, ""]), ["", "", ""]],
      [
        [1, 0.5],
        [0.5, 1],
      ],
    ],
    [
      "a driver drawn in one period only",
      [
        ["", "cost", "price"],
        ["cost", 1, 0.1],
        ["price", 0.1, 1],
      ],
      [
        [1, 0.1],
        [0.1, 1],
      ],
    ],
    ["nothing", [], `bad-argument: ${shape}: 0 across, 0 down.`],
    [
      "names across alone",
      [
        ["", "price", "volume"],
        ["price", 1, 0],
      ],
      `bad-argument: ${shape}: 2 across, 1 down.`,
    ],
    [
      "an unknown name down",
      [
        ["", "price"],
        ["prize", 1],
      ],
      'not-found: No driver "prize" in the model. Did you mean "price"?',
    ],
    [
      "101 drivers",
      [["", ...wide], ...wide.map((name) => [name])],
      "bad-argument: At most 100 drivers can be correlated, not 101.",
    ],
    [
      "100 drivers",
      [["", ...wide.slice(1)], ...wide.slice(1).map((name) => [name])],
      'not-found: No driver "d1" in the model.',
    ],
  ])("%s", (_, range, answer) => {
    expect(answerOf(readCorrelations(model, range), ({ matrix }) => matrix)).toEqual(answer);
  });
});

describe("options of a simulation", () => {
  it.each<[string, unknown]>([
    ["sampling=LHS", { sampling: "lhs" }],
    ["sampling=random", { sampling: "random" }],
    ["scenario= Bear case ; headers=1", { scenario: "Bear case", headers: true }],
    ["", { sampling: "random", scenario: "", headers: true, show: "statistics", rows: undefined }],
  ])("%s", (text, answer) => {
    expect(parseSimulationOptions(text)).toMatchObject(answer as object);
  });
  it.each([
    ["sample=lhs", 'No option "sample". Did you mean "sampling"? Allowed: sampling, scenario, headers, show, rows.'],
    ["zzzzzz=1", 'No option "zzzzzz". Allowed: sampling, scenario, headers, show, rows.'],
    ["sampling", 'Option "sampling" has no "=". Write "sampling=lhs; scenario=Bear".'],
    ["show=made; Show=tornado", "Option show is given twice. Give each option once."],
    ["sampling=cube", 'Option sampling takes random or lhs, not "cube".'],
    ["show= all", 'Option show takes statistics or histogram or tornado or made, not "all".'],
    ["scenario= ", 'Option scenario takes a scenario\'s name, not "".'],
    ["rows=", 'Option rows takes a whole number, not "".'],
  ])("%s is refused", (text, message) => {
    expect(parseSimulationOptions(text)).toMatchObject({ failure: "bad-argument", message });
  });
});

describe("a simulation's plan", () => {
  const plan = (query: Partial<SimulationQuery>) => planSimulation(model, { output: "out@FY2", ...query });
  it("draws what its output depends on, and with correlations all that correlate", () => {
    const names = (query: Partial<SimulationQuery>) =>
      answerOf(plan(query), ({ cells, whole, correlated }) =>
        [cells, whole, ...correlated.map((group) => group.cells)].map((list) =>
          list.map(({ line, period }) => `${line.name}${period + 1}`).join(" "),
        ),
      );
    expect(names({})).toEqual(["volume1 price2 cost2", ""]);
    expect(names({ sampling: "lhs" })).toEqual(["volume1 price2 cost2", "volume1 price2 cost2"]);
    const correlations: Matrix = [
      ["", "cost", "price", "spare"],
      ["cost", 1, 0.5, 0],
      ["price", "", 1, 0.1],
      ["spare", "", "", 1],
    ];
    expect(names({ correlations })).toEqual([
      "volume1 price2 cost2",
      "price1 spare1 price2 cost2 spare2",
      "price1 spare1",
      "cost2 price2 spare2",
    ]);
  });
  it.each<[string, Partial<SimulationQuery>, unknown]>([
    ["one trial", { trials: 1 }, [1, 1, "random"]],
    ["ten million", { trials: 10_000_000, seed: 0 }, [10_000_000, 0, "random"]],
    ["the largest seed", { seed: 2 ** 53 - 1 }, [10_000, 2 ** 53 - 1, "random"]],
    ["a larger one", { seed: 2 ** 53 }, "bad-argument: Seed is a whole number from 0 on, not 9007199254740992."],
    [
      "as many numbers at once as there may be",
      { output: "volume", trials: 5_000_000, sampling: "lhs" },
      [5_000_000, 1, "lhs"],
    ],
    [
      "a word in a correlation",
      {
        correlations: [
          ["", "x"],
          ["x", 1],
        ],
      },
      'not-found: No driver "x" in the model.',
    ],
  ])("%s", (_, query, answer) => {
    expect(answerOf(plan(query), ({ trials, seed, sampling }) => [trials, seed, sampling])).toEqual(answer);
  });
  it("differs in its draws by both halves of the seed", () => {
    const first = (seed: number) =>
      answerOf(finished(simulate(model, { output: "out", trials: 1, seed })), ({ values }) => values[0]);
    expect(new Set([1, 2, 2 ** 32 + 1, 2 ** 33 + 1, 2 ** 40 + 1].map(first)).size).toBe(5);
  });
});

/** The shares of all steps, as parts of a number. */
const sharesOf = (query: SimulationQuery, whole: number) => {
  const steps = simulate(model, query);
  const shares: number[] = [];
  for (let step = steps.next(); !step.done; step = steps.next()) shares.push(Number((step.value * whole).toFixed(6)));
  return shares;
};

describe("the steps of a simulation", () => {
  const correlations: Matrix = [
    ["", "price", "spare"],
    ["price", 1, 0.5],
    ["spare", "", 1],
  ];
  it.each<[string, Partial<SimulationQuery>, number, number[]]>([
    ["on their own", { trials: 2_500 }, 3, [0, 1, 2, 3]],
    ["as hypercubes", { trials: 1_500, sampling: "lhs" }, 3_000, [1_024, 1_500, 1_500, 2_250, 3_000]],
    // Two columns drawn, then shuffled, correlated and put in order, then the one block.
    [
      "correlated",
      { output: "price@FY1", trials: 1_000, correlations },
      17,
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 16, 17],
    ],
  ])("%s are as long as their work", (_, query, whole, shares) => {
    expect(sharesOf({ output: "volume@FY1", ...query }, whole)).toEqual(shares);
  });
});

describe("a model's fingerprint", () => {
  const of = (change: Matrix) => modelFingerprint(modelOf(change));
  const changed = (line: number, column: number, cell: unknown) =>
    rows.map((row, i) => row.map((own, j) => (i === line && j === column ? cell : own)));
  it("is eight digits, the same for the same model and for another in any definition, name or period", () => {
    const models = [
      rows,
      changed(0, 1, "FY9"),
      changed(1, 1, "normal(10, 1.001)"),
      changed(1, 1, "uniform(10, 1e3)"),
      changed(4, 1, 6),
      rows.map((row) => row.map((cell) => (typeof cell === "string" ? cell.replace("fixed", "fixe") : cell))),
      changed(6, 1, "price * volume - cost + fixed"),
      changed(6, 1, "volume * price - cost - fixed"),
      ...Array.from({ length: 40 }, (_, at) => changed(4, 1, at + 10)),
    ];
    const found = models.map(of);
    for (const fingerprint of found) expect(fingerprint).toMatch(/^[0-9a-f]{8}$/);
    expect(new Set(found).size).toBe(models.length);
    expect(found.some((fingerprint) => fingerprint.startsWith("0"))).toBe(true);
    expect(models.map(of)).toEqual(found);
  });
  it("does not see how a name is spelt, what stands beside, or the last digits of a number", () => {
    expect(of(changed(4, 0, "Fixed"))).toBe(of(rows));
    expect(of(rows.map((row, at) => [...row, at === 0 ? "note" : "a word"]))).toBe(of(rows));
    expect(of(changed(4, 1, 0.1 + 0.2))).toBe(of(changed(4, 1, 0.3)));
    expect(of(changed(4, 1, 0.3 + 1e-11))).not.toBe(of(changed(4, 1, 0.3)));
  });
});

describe("a simulation's report", () => {
  const report = (request: Partial<SimulationRequest>) =>
    finished(simulationReport({ model: rows, output: "out", trials: 50, ...request }));
  it("has the statistics, and the histogram, drivers and trials where they are asked for", () => {
    const plain = report({});
    expect(plain).toMatchObject({
      trials: 50,
      seed: 1,
      repaired: 0,
      histogram: undefined,
      tornado: undefined,
      outputs: undefined,
    });
    expect(answerOf(plain, ({ statistics }) => statistics.map(({ name }) => name))).toEqual([
      "mean",
      "sd",
      "p5",
      "p25",
      "p50",
      "p75",
      "p95",
    ]);
    const full = report({ statistics: "min; p100", detail: true, outputs: true, parts: 5 });
    expect(
      answerOf(full, ({ statistics, histogram, tornado, outputs }) => [
        statistics.map(({ value }) => value),
        (histogram?.counts.length ?? 9) <= 5,
        tornado?.map(({ driver }) => driver).sort(),
        outputs?.length,
      ]),
    ).toEqual([
      answerOf(full, ({ outputs = [] }) => [Math.min(...outputs), Math.max(...outputs)]),
      true,
      ["cost", "price", "volume"],
      50,
    ]);
  });
  it.each<[Partial<SimulationRequest>, string]>([
    [{ statistics: "p101" }, '"p101": a percentile is from p0 to p100.'],
    [{ model: [["a", "b +"]] }, "a: "],
    [{ output: "ou" }, 'No line "ou" in the model. Did you mean "out"?'],
    [{ trials: 0 }, "Trials is a whole number from 1 to 10,000,000, not 0."],
  ])("%j is refused", (request, message) => {
    expect(answerOf(report(request), () => "")).toContain(message);
  });
});
