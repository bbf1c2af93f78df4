import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dataset } from "../../../src/data/dataset";
import { share } from "../../../src/engine/analysis/share";
import { indexDataset } from "../../../src/engine/facts/fact-index";
import { isFailure, isMissing } from "../../../src/engine/failure";
import { linePath } from "../../../src/engine/facts/line-index";
import { defaultOptions } from "../../../src/engine/asked/options";
import { schemesOver } from "../../../src/engine/facts/structure";
import { whatIf } from "../../../src/engine/whatif/what-if";

const index = indexDataset(dataset);
const years = Array.from({ length: 13 }, (_, i) => `FY${2014 + i}`);
const blocks = dataset.companies.flatMap((company) =>
  (["segment", "product"] as const).flatMap((axis) =>
    schemesOver(index, company, axis, years, defaultOptions).flatMap((block) =>
      block.periods
        .filter((period) => !block.incomplete.includes(period))
        .map((period) => ({ company, axis, block, period })),
    ),
  ),
);

describe("identities over every company, structure and year", () => {
  it("shares of segments and reconciling lines add up to 1", () => {
    expect(blocks.length).toBeGreaterThan(25);
    for (const { company, axis, block, period } of blocks) {
      const options = { ...defaultOptions, axis, scheme: block.scheme };
      const shares = [...block.segments, ...block.reconciling].map((line) =>
        share(index, { company: company.id, segment: linePath(line), period }, options),
      );
      // A line that this year does not state apart (advertising before 2021) adds nothing: the block is complete without it.
      const sum = shares.reduce((all, next) => all + (isFailure(next) ? (isMissing(next) ? 0 : NaN) : next.value), 0);
      expect(sum, `${company.id} ${block.scheme} ${period}`).toBeCloseTo(1, 12);
    }
  });

  it("a what-if without a change is the identity; changes together are their sum", () => {
    const total = (changes: readonly unknown[]) =>
      whatIf(
        index,
        { company: "BABA", segments: ["Cloud", "Cainiao", "China commerce"], period: "FY2022", changes },
        "revenue",
        defaultOptions,
      ) as number;
    expect(total(["", 0, "+0%"])).toBe(853062);
    const change = fc.oneof(
      fc.double({ min: -1, max: 10, noNaN: true }),
      fc.integer({ min: 1, max: 30000 }).map((n) => `+${n}`),
    );
    fc.assert(
      fc.property(change, change, change, (a, b, c) => {
        const apart = total([a, "", ""]) + total(["", b, ""]) + total(["", "", c]) - 2 * 853062;
        expect(Math.abs(total([a, b, c]) - apart)).toBeLessThan(1e-6);
      }),
      { numRuns: 100, seed: 7 },
    );
  });
});
