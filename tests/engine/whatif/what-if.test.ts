import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dataset } from "../../../src/data/dataset";
import { indexDataset } from "../../../src/engine/facts/fact-index";
import { isFailure } from "../../../src/engine/failure";
import { parseOptions } from "../../../src/engine/asked/options";
import { whatIf, type WhatIfOutput } from "../../../src/engine/whatif/what-if";

const index = indexDataset(dataset);
const segments = ["Cloud", "China commerce", "Cainiao"];

/** What-if of three BABA segments; a failure fails the test with its sentence. */
function answers(output: WhatIfOutput, year: string, changes: readonly unknown[], text: string): number[] {
  const options = parseOptions(text);
  if (isFailure(options)) throw new Error(options.message);
  const found = whatIf(index, { company: "BABA", segments, period: year, changes }, output, options);
  if (isFailure(found)) throw new Error(found.message);
  return typeof found === "number" ? [found] : found;
}

const year = fc.constantFrom("FY2021", "FY2022", "FY2023");
const ratios = fc.constantFrom<WhatIfOutput>("share", "growth", "gross_margin");
const fractions = fc.array(fc.double({ min: -0.9, max: 3, noNaN: true }), { minLength: 3, maxLength: 3 });

describe("the ratios of a what-if", () => {
  it("are the same in every currency and scale, to the last bit, where the changes are fractions", () => {
    fc.assert(
      fc.property(year, ratios, fractions, fc.constantFrom("", "; denominator=segments"), (period, output, by, of) => {
        const reporting = answers(output, period, by, `currency=reporting${of}`);
        expect(answers(output, period, by, `currency=USD${of}`)).toEqual(reporting);
        expect(answers(output, period, by, `currency=USD; fx=7.1; scale=B${of}`)).toEqual(reporting);
      }),
    );
  });

  it("take a change of money at the rate of the options", () => {
    fc.assert(
      fc.property(year, ratios, fc.integer({ min: 1, max: 5000 }), (period, output, dollars) => {
        const there = answers(output, period, [`+${dollars}`, "", "+10%"], "currency=USD; fx=8");
        const here = answers(output, period, [`+${dollars * 8}`, "", "+10%"], "currency=reporting");
        for (const [at, ratio] of there.entries()) expect(ratio).toBeCloseTo(here[at] ?? NaN, 12);
      }),
    );
  });
});

describe("the money of a what-if", () => {
  it("stands in the currency asked: an amount set is that amount, no change is the filing's own US$ total", () => {
    expect(answers("segment", "FY2022", ["=80000", "", ""], "currency=USD")[0]).toBe(80000);
    expect(answers("revenue", "FY2022", ["", "", ""], "currency=USD")).toEqual([134567]);
  });
});
