import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { betaQuantile, betaShare } from "../../../src/engine/simulation/quantiles/beta-quantile";
import { logGamma } from "../../../src/engine/simulation/quantiles/log-gamma";
import { normalQuantile } from "../../../src/engine/simulation/quantiles/normal-quantile";

describe("quantiles", () => {
  it("of the normal distribution are those Wichura checks his algorithm with, and others from tables", () => {
    const known = [
      [0.25, -0.674489750196082],
      [0.001, -3.090232306167814],
      [1e-20, -9.26234008979841],
      [0.975, 1.959963984540054],
      [0.5, 0],
    ];
    for (const [p = NaN, x = NaN] of known)
      expect(Math.abs(normalQuantile(p) - x)).toBeLessThan(1e-14 * Math.max(1, Math.abs(x)));
  });

  it("of the beta distribution are those of its closed forms", () => {
    for (let x = 0.01; x < 1; x += 0.01) {
      expect(betaShare(x, 2, 3)).toBeCloseTo(6 * x ** 2 - 8 * x ** 3 + 3 * x ** 4, 13);
      expect(betaShare(x, 0.5, 0.5)).toBeCloseTo((2 / Math.PI) * Math.asin(Math.sqrt(x)), 12);
      expect(betaShare(x, 1, 5)).toBeCloseTo(1 - (1 - x) ** 5, 13);
      expect(betaQuantile(1, 5)(1 - (1 - x) ** 5)).toBeCloseTo(x, 6);
      expect(betaQuantile(0.5, 0.5)((2 / Math.PI) * Math.asin(Math.sqrt(x)))).toBeCloseTo(x, 12);
    }
  });

  it("of the beta distribution turn its shares back, in whatever order they are asked for", () => {
    const shape = fc.double({ min: 0.2, max: 200, noNaN: true });
    const probabilities = fc.array(fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true }), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(shape, shape, probabilities, (a, b, asked) => {
        const quantile = betaQuantile(a, b);
        for (const p of asked) {
          const x = quantile(p);
          // Near 1 a step of one bit is a large step of the share where the density is high.
          const step = Math.max(1e-11, Math.abs(betaShare(x * (1 + 4e-16), a, b) - betaShare(x * (1 - 4e-16), a, b)));
          expect(Math.abs(betaShare(x, a, b) - p)).toBeLessThan(10 * step);
        }
      }),
    );
  });

  it("rest on the logarithm of the gamma function", () => {
    expect(logGamma(11)).toBeCloseTo(Math.log(3628800), 13);
    expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.PI) / 2, 14);
    expect(logGamma(0.1)).toBeCloseTo(2.252712651734206, 13);
  });
});
