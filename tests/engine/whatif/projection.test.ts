import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isFailure } from "../../../src/engine/failure";
import { projection } from "../../../src/engine/whatif/projection";

const ahead = (history: readonly number[], horizon: number, method: string, parameters: unknown = "") => {
  const values = projection({ history, horizon, method, parameters: [[parameters]] });
  if (isFailure(values)) throw new Error(values.message);
  return values;
};
const amounts = fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 2, maxLength: 12 });
const horizons = fc.integer({ min: 1, max: 20 });
const expectSame = (found: readonly number[], expected: readonly number[]) => {
  expect(found).toHaveLength(expected.length);
  for (const [at, value] of found.entries()) {
    const other = expected[at] ?? NaN;
    expect(Math.abs(value - other)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(other)));
  }
};

describe("a projection", () => {
  it("cagr over as many periods as the history has multiplies it once more by last / first", () => {
    fc.assert(
      fc.property(amounts, (history) => {
        const [first = 1, last = 1] = [history[0], history.at(-1)];
        expectSame(ahead(history, history.length - 1, "").slice(-1), [(last * last) / first]);
      }),
    );
  });

  it("linear carries a straight line on, and a constant as it is", () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer(), horizons, (start, step, horizon) => {
        const line = Array.from({ length: 5 + horizon }, (_, at) => (start % 1e6) + (step % 1e6) * at);
        expectSame(ahead(line.slice(0, 5), horizon, "linear"), line.slice(5));
      }),
    );
  });

  it("fade from a growth to the same growth is compound growth, and its last growth is the target", () => {
    const growths = fc.double({ min: -0.5, max: 0.5, noNaN: true });
    fc.assert(
      fc.property(amounts, growths, growths, horizons, (history, start, target, horizon) => {
        const last = history.at(-1) ?? 1;
        const compound = Array.from({ length: horizon }, (_, at) => last * (1 + start) ** (at + 1));
        expectSame(ahead(history, horizon, "fade", `start=${start}; target=${start}`), compound);
        const [before = last, end = 0] = [last, ...ahead(history, horizon, "fade", `target=${target}`)].slice(-2);
        expect(end / before - 1).toBeCloseTo(target, 9);
      }),
    );
  });

  it("damped by 1 goes on by the average step, by 0 holds the last value", () => {
    fc.assert(
      fc.property(amounts, horizons, (history, horizon) => {
        const [first = 1, last = 1] = [history[0], history.at(-1)];
        const step = (last - first) / (history.length - 1);
        const straight = Array.from({ length: horizon }, (_, at) => last + step * (at + 1));
        expectSame(ahead(history, horizon, "damped", 1), straight);
        expectSame(ahead(history, horizon, "damped", 0), ahead(history, horizon, "hold"));
      }),
    );
  });

  it("scales with its history, whatever the method", () => {
    fc.assert(
      fc.property(
        amounts,
        horizons,
        fc.constantFrom("cagr", "linear", "fade", "damped", "hold"),
        fc.integer({ min: 2, max: 1000 }),
        (history, horizon, method, factor) => {
          const parameters = method === "fade" ? "3%" : "";
          const base = projection({ history, horizon, method, parameters: [[parameters]] });
          const scaled = projection({
            history: history.map((value) => value * factor),
            horizon,
            method,
            parameters: [[parameters]],
          });
          if (isFailure(base) || isFailure(scaled)) throw new Error("both have an answer");
          expect(scaled).toHaveLength(horizon);
          for (const [at, value] of scaled.entries())
            expect(Math.abs(value / factor - (base[at] ?? NaN))).toBeLessThanOrEqual(
              1e-9 * Math.max(...history, Math.abs(base[at] ?? NaN)),
            );
        },
      ),
    );
  });
});
