import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mix } from "../../../src/engine/analysis/mix";
import { pareto } from "../../../src/engine/analysis/pareto";
import { pvm } from "../../../src/engine/analysis/pvm";
import { type Failure, isFailure } from "../../../src/engine/failure";

function known<T>(value: T | Failure): T {
  if (isFailure(value)) throw new Error(value.message);
  return value;
}
const column = (values: readonly unknown[]) => values.map((value) => [value]);
const sum = (values: readonly (number | undefined)[]) => values.reduce<number>((all, next) => all + (next ?? 0), 0);
const amount = fc.integer({ min: 0, max: 1_000_000 });

describe("shares of a range", () => {
  it("add up to 1 and a blank cell stays blank", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(amount, fc.constant("")), { minLength: 1 }), (values) => {
        fc.pre(values.some((value) => Number(value) > 0));
        const shares = known(mix(column(values))).flat();
        expect(sum(shares)).toBeCloseTo(1, 10);
        expect(shares.map((share) => share === undefined)).toEqual(values.map((value) => value === ""));
      }),
      { seed: 1 },
    );
  });

  it("more than 200,000 cells are refused with a sentence", () => {
    const found = mix(Array.from({ length: 1001 }, () => Array.from({ length: 200 }, () => 1)));
    expect(isFailure(found) && found.message).toBe("Values holds 200,200 cells, more than 200,000.");
  });

  it("a label without a value stands last, a row blank in both is left out", () => {
    expect(known(pareto(["a", "", "b"], column([1, "", ""])))).toEqual([
      { label: "a", value: 1, share: 1, cumulative: 1 },
      { label: "b", value: undefined, share: undefined, cumulative: undefined },
    ]);
  });

  it("a Pareto table is sorted, keeps every line and ends at 1", () => {
    fc.assert(
      fc.property(fc.array(amount, { minLength: 1 }), (values) => {
        fc.pre(sum(values) > 0);
        const labels = values.map((_, at) => `line ${at}`);
        const lines = known(pareto(labels, column(values)));
        expect(lines.map(({ label }) => label).sort()).toEqual([...labels].sort());
        expect(lines.map(({ value }) => value)).toEqual([...values].sort((a, b) => b - a));
        expect(lines.at(-1)?.cumulative).toBe(1);
        for (const [at, { cumulative }] of lines.entries())
          expect(cumulative).toBeCloseTo(sum(lines.slice(0, at + 1).map(({ share }) => share)), 10);
      }),
      { seed: 2 },
    );
  });
});

describe("price, volume and mix", () => {
  const line = fc.tuple(
    fc.double({ min: 0.01, max: 1000, noNaN: true }),
    fc.nat(1000),
    fc.double({ min: 0.01, max: 1000, noNaN: true }),
    fc.nat(1000),
  );

  it("add up to the change of revenue, line by line and together, with new and lost lines", () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 20 }), (lines) => {
        const [price0, volume0, price1, volume1] = [0, 1, 2, 3].map((at) => column(lines.map((own) => own[at]))) as [
          number[][],
          number[][],
          number[][],
          number[][],
        ];
        const found = known(pvm({ price0, volume0, price1, volume1 }));
        const changes = lines.map(([p0, v0, p1, v1]) => p1 * v1 - p0 * v0);
        for (const [at, change] of changes.entries()) {
          const { change: stated, ...effects } = known(found[at] as NonNullable<(typeof found)[number]>);
          expect(stated).toBe(change);
          expect(sum(Object.values(effects))).toBeCloseTo(change, 5);
        }
        const mixOfAll = sum(found.map((own) => own?.mix));
        const [volumeEffect, both] = [
          sum(found.map((own) => own?.volume)),
          lines.filter(([, v0, , v1]) => v0 > 0 && v1 > 0),
        ];
        const base = sum(both.map(([p0, v0]) => p0 * v0));
        const repriced = sum(both.map(([p0, , , v1]) => p0 * v1));
        expect(volumeEffect + mixOfAll).toBeCloseTo(repriced - base, 4);
      }),
      { seed: 4 },
    );
  });

  it("volumes growing alike have no mix, prices alone no volume", () => {
    const ranges = { price0: column([10, 20]), volume0: column([100, 50]) };
    expect(known(pvm({ ...ranges, price1: column([10, 20]), volume1: column([110, 55]) }))).toEqual([
      { price: 0, volume: 100, mix: 0, added: 0, lost: 0, change: 100 },
      { price: 0, volume: 100, mix: 0, added: 0, lost: 0, change: 100 },
    ]);
    expect(known(pvm({ ...ranges, price1: column([11, 19]), volume1: column([100, 50]) }))).toEqual([
      { price: 100, volume: 0, mix: 0, added: 0, lost: 0, change: 100 },
      { price: -50, volume: 0, mix: 0, added: 0, lost: 0, change: -50 },
    ]);
  });
});
