import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { GridDriver, Unit } from "../../../src/pane/scenarios/scenario-grid";
import { sliderRange } from "../../../src/pane/scenarios/slider-range";

const driver = (unit: Unit, numbers: readonly number[], low?: number, high?: number): GridDriver => ({
  name: "d",
  label: "d",
  unit,
  unitText: "",
  low,
  high,
  row: 1,
  cells: numbers.map((number) => ({ holds: "number", number, text: "", formula: "", from: "" })),
});

describe("how far a slider goes", () => {
  it.each([
    ["a share, ten points at least", driver("percent", [0.03]), { low: -0.1, high: 0.15, step: 0.001 }],
    ["a share, as much as itself", driver("percent", [0.6]), { low: 0, high: 1.2, step: 0.001 }],
    ["an amount, half of itself", driver("plain", [1000]), { low: 500, high: 1500, step: 10 }],
    ["nothing", driver("plain", [0]), { low: -1, high: 1, step: 0.02 }],
    ["what the sheet states", driver("percent", [0.1], 0.02, 0.15), { low: 0.02, high: 0.15, step: 0.001 }],
    ["widened by a value outside", driver("percent", [0.03, 0.5]), { low: -0.1, high: 0.5, step: 0.001 }],
  ])("%s", (_, given, range) => expect(sliderRange(given, 0)).toEqual(range));

  it("holds every value, and has room to move", () => {
    const numbers = fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(numbers, fc.constantFrom<Unit>("percent", "plain"), (values, unit) => {
        const { low, high, step } = sliderRange(driver(unit, values), 0);
        const tail = 1e-9 * Math.max(1, Math.abs(low), Math.abs(high));
        for (const value of values) {
          expect(value).toBeGreaterThanOrEqual(low - tail);
          expect(value).toBeLessThanOrEqual(high + tail);
        }
        expect(step).toBeGreaterThan(0);
        expect(high - low).toBeGreaterThan(step);
      }),
    );
  });
});
