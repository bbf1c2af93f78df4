import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { csvRows } from "../../src/cli/input/csv-rows";
import { WorkError } from "../../src/cli/outcome";
import { dataset } from "../../src/data/dataset";
import { parseOptions } from "../../src/engine/asked/options";
import { parsePeriod, periodRange } from "../../src/engine/asked/period";
import { findCompany } from "../../src/engine/facts/company";
import { indexDataset } from "../../src/engine/facts/fact-index";
import { type Failure, isFailure } from "../../src/engine/failure";
import { figure } from "../../src/engine/figure/figure";
import { compileFormula } from "../../src/engine/formula/compile-formula";
import { readFormula } from "../../src/engine/formula/read-formula";
import { evaluateModel } from "../../src/engine/model/evaluate-model";
import { readModel } from "../../src/engine/model/read-model";
import { readScenarioFile } from "../../src/engine/whatif/scenario-file";
import { readDraft } from "../../src/pane/choices/kept-choices";
import { readLedger } from "../../src/pane/share/ledger/ledger-text";
import { fromXml, toXml } from "../../src/pane/share/ledger/ledger-xml";
import { wholeMatrix } from "../whole-matrix";

/** One seed for all of a run, printed: SEGBOOK_SEED=... runs the same cases again. */
const seed = Number(process.env.SEGBOOK_SEED ?? Math.floor(Math.random() * 2 ** 31));
const numRuns = wholeMatrix ? 10_000 : 500;
console.log(`fuzz: ${numRuns} cases each, SEGBOOK_SEED=${seed}`);

const index = indexDataset(dataset);
const company = index.dataset.companies[0];
if (!company) throw new Error("The dataset is empty.");

/** What everything inherits from; nothing of a stranger's may ever stand there. */
const prototypes = [
  Object.prototype,
  Array.prototype,
  Function.prototype,
  String.prototype,
  Number.prototype,
  Map.prototype,
];
const membersOf = () => prototypes.map((prototype) => Reflect.ownKeys(prototype));
const clean = membersOf();
afterEach(() => expect(membersOf()).toEqual(clean));

/** A failure is a sentence about the input; never what a program says when it breaks, nor a hole in a text. */
const isSentence = ({ message }: Failure) => {
  expect(message).toMatch(/[.…?)]$/u);
  expect(message.length).toBeLessThan(2_000);
  expect(message).not.toMatch(/cannot read|is not a function|is not iterable|\[object |Maximum call stack/i);
};

/** Work of one case, in milliseconds of this process: bounded, whatever is asked. A second is far above what a slow machine needs. */
const inTime = <Value>(work: () => Value): Value => {
  const before = process.cpuUsage();
  const value = work();
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1000).toBeLessThan(1_000);
  return value;
};

/** Every case gives an answer or a failure with its sentence. Whatever is thrown fails the test, with the seed that shows it again. */
function holds<Input>(arbitrary: fc.Arbitrary<Input>, work: (input: Input) => unknown): void {
  const property = fc.property(arbitrary, (input) => {
    const found = inTime(() => work(input));
    if (isFailure(found)) isSentence(found);
  });
  fc.assert(property, { seed, numRuns });
}

const nasty = fc.constantFrom(
  ...["__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "valueOf", "__defineGetter__", "then"],
  ...["\u0000", "\ufeff", "\u202e", "\ud800", "İ", "ﬀ", "٣", "½", "＝1", "NaN", "Infinity", "-0", "1e999", "0x10"],
);
const texts = fc.oneof(fc.string({ unit: "binary", maxLength: 60 }), fc.string({ maxLength: 200 }), nasty);
const joined = (parts: fc.Arbitrary<string>, by: string, maxLength = 25) =>
  fc.array(parts, { maxLength }).map((all) => all.join(by));

describe("what strangers may send", { timeout: 1_200_000 }, () => {
  const formulaWords = fc.constantFrom(
    ..."cloud growth cost 1 0.5 2% 10e3 ( ) ( ) + - * / ^ , ? : < <= == != > and or not min max if sum sqrt exp log10 abs round".split(
      " ",
    ),
    ..."prev period pert normal discrete uniform [ ] { } . ; = ' ` % & | ! # mod e pi i Infinity function => config import evaluate".split(
      " ",
    ),
  );
  const formulas = fc.oneof(
    joined(formulaWords, " "),
    joined(formulaWords, ""),
    texts,
    fc.nat(20_000).map((depth) => "(".repeat(depth) + "1" + ")".repeat(depth)),
    fc.nat(20_000).map((count) => "-".repeat(count) + "1"),
    fc.nat(20_000).map((count) => `1${"+1".repeat(count)}`),
    fc.nat(5_000).map((count) => `${"if(cloud,".repeat(count)}1`),
  );
  const vocabulary = { names: new Set(["cloud", "growth", "cost"]), periods: true };
  it("a formula: a number or a sentence", () => {
    holds(formulas, (text) => {
      const formula = readFormula(text, vocabulary);
      if (isFailure(formula)) return formula;
      const value = compileFormula(formula)({ values: [2, 0.5, -1], period: 2, previous: () => 3 });
      if (!isFailure(value)) expect(value).toBeTypeOf("number");
      return value;
    });
  });

  const optionWords = fc.constantFrom(
    ..."basis latest original na scale currency fx scheme axis headers card K M B USD CNY auto as-stated 0 1 on off".split(
      " ",
    ),
  );
  const options = fc.oneof(
    fc
      .array(fc.tuple(fc.oneof(optionWords, nasty), fc.oneof(optionWords, texts)), { maxLength: 8 })
      .map((pairs) => pairs.map((pair) => pair.join("=")).join("; ")),
    joined(optionWords, "="),
    joined(optionWords, ";"),
    texts,
  );
  it("an options text", () => holds(options, (text) => parseOptions(text)));
  it("options as a range of cells", () => {
    holds(fc.array(fc.array(fc.oneof(optionWords, texts), { maxLength: 3 }), { maxLength: 5 }), (range) =>
      parseOptions(range),
    );
  });

  const periods = fc.oneof(
    fc
      .tuple(fc.constantFrom("FY", "CY", "Q1 ", "", "fy ", "March "), fc.integer({ min: -10, max: 100_000 }))
      .map((pair) => pair.join("")),
    fc.double(),
    fc.integer(),
    texts,
  );
  it("a period, or a range of them", () => {
    holds(periods, (text) => parsePeriod(index, company, text));
    holds(fc.array(periods, { maxLength: 3 }), (ends) => periodRange(index, company, ends.map(String).join(":")));
  });

  it("names of companies and lines", () => {
    const line = fc.oneof(texts, fc.constantFrom("Cloud", "cloud ", "CLOUD", "Total", "China commerce", "云智能"));
    holds(texts, (name) => findCompany(index, name));
    const given = parseOptions("");
    if (isFailure(given)) throw new Error(given.message);
    holds(fc.tuple(line, periods, fc.oneof(texts, fc.constant("revenue"))), ([segment, period, metric]) =>
      figure(index, { company: "BABA", segment, period: typeof period === "number" ? period : period, metric }, given),
    );
  });

  const leaf = fc.oneof(fc.double(), fc.boolean(), fc.constant(null), texts);
  const scenario = fc.record(
    { name: fc.oneof(texts, fc.constant("Base")), inherits: texts },
    { requiredKeys: ["name"] },
  );
  const driver = fc.record(
    { driver: texts, values: fc.array(leaf, { maxLength: 4 }), unit: texts },
    { requiredKeys: ["driver", "values"] },
  );
  const scenarioFile = fc
    .record({
      kind: fc.constant("segbook scenarios"),
      version: fc.constantFrom(1, 1, 1, 2, "1"),
      scenarios: fc.oneof(fc.array(scenario, { maxLength: 4 }), leaf),
      drivers: fc.oneof(fc.array(driver, { maxLength: 4 }), leaf),
    })
    .map((file) => JSON.stringify(file));
  const files = fc.oneof(
    scenarioFile,
    // A file with some characters gone, or put where they do not belong.
    fc
      .tuple(scenarioFile, fc.nat(300), fc.nat(5), texts)
      .map(([text, at, gone, put]) => text.slice(0, at) + put + text.slice(at + gone)),
    scenarioFile.map((text) =>
      text.replace("{", '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},'),
    ),
    fc.json(),
    texts,
    fc.nat(100_000).map((depth) => "[".repeat(depth) + "]".repeat(depth)),
    fc.nat(100_000).map((depth) => '{"a":'.repeat(depth)),
  );
  it("a scenario file", () => holds(files, (text) => readScenarioFile(text)));

  const placed = fc.array(fc.oneof(fc.nat(20), fc.double(), fc.constantFrom(-1, 1e9, 2 ** 53)), {
    minLength: 4,
    maxLength: 4,
  });
  const frozen = fc
    .tuple(
      placed,
      fc.constantFrom('=SEG.GET("BABA")', "=WEBSERVICE(A1)", "1", '=HYPERLINK("x")'),
      fc.oneof(texts, leaf),
    )
    .map(([place, formula, hash]) => [...place, formula, hash, 0]);
  const ledger = fc
    .record({
      version: fc.constantFrom(1, 1, 1, 2),
      date: fc.oneof(texts, leaf),
      dataset: texts,
      sheets: fc.array(
        fc.record({
          id: texts,
          name: texts,
          rows: texts,
          columns: texts,
          formulas: fc.array(frozen, { maxLength: 4 }),
        }),
        { maxLength: 3 },
      ),
      sources: fc.array(texts, { maxLength: 2 }),
    })
    .map((kept) => JSON.stringify(kept));
  it("frozen formulas that a workbook keeps: only calls of SEG functions, in cells of a sheet, few enough to go through", () => {
    holds(fc.oneof(ledger, files), (text) => {
      const read = readLedger(text);
      const all = read?.sheets.flatMap(({ formulas: own }) => own) ?? [];
      for (const { place, formula } of all) {
        expect(formula).toMatch(/SEG\./);
        expect(place.row + place.rows).toBeLessThanOrEqual(1_048_576);
        expect(place.column + place.columns).toBeLessThanOrEqual(16_384);
      }
      expect(all.reduce((sum, { place }) => sum + place.rows * place.columns, 0)).toBeLessThanOrEqual(5_000_000);
    });
    holds(ledger, (text) => expect(JSON.parse(fromXml(toXml(text, 1))?.json ?? "")).toEqual(JSON.parse(text)));
  });

  it("choices that a workbook keeps: texts of bounded length", () => {
    const kept = fc.dictionary(
      fc.oneof(fc.constantFrom("template", "company", "own", "scale", "mode", "from"), nasty),
      fc.oneof(
        leaf,
        fc.string({ minLength: 99, maxLength: 5_000 }),
        fc.dictionary(fc.oneof(fc.constantFrom("name", "lines"), nasty), texts),
      ),
    );
    holds(kept, (value) => {
      const { own, ...draft } = readDraft(value);
      const longest = (kept: object) => Math.max(...Object.values({ ...kept }).map((one) => String(one).length));
      expect(longest(draft)).toBeLessThanOrEqual(100);
      expect(longest(own)).toBeLessThanOrEqual(4_000);
    });
  });

  const cell = fc.oneof(
    fc.constantFrom(
      "line",
      "revenue",
      "cost",
      "margin",
      "=revenue-cost",
      "revenue*2",
      "100",
      "5%",
      "",
      "pert(1,2,3)",
      "FY2026",
      "prev(revenue)",
    ),
    formulas.filter((text) => text.length < 200),
    texts,
  );
  const csv = fc
    .array(fc.array(cell, { minLength: 1, maxLength: 5 }), { maxLength: 8 })
    .chain((rows) =>
      fc
        .constantFrom(",", ";", "\t")
        .map((by) => rows.map((row) => row.map((one) => (one.includes('"') ? one : `"${one}"`)).join(by)).join("\n")),
    );
  it("a model as comma-separated values, read and calculated", () => {
    holds(fc.oneof(csv, texts), (text) => {
      try {
        const model = readModel(csvRows(text));
        return isFailure(model) ? model : evaluateModel(model);
      } catch (error) {
        if (!(error instanceof WorkError)) throw error;
        return { failure: "bad-argument", message: error.message };
      }
    });
  });
});
