import { beforeAll, describe, expect, it } from "vitest";
import { simulate } from "../../src/functions/simulate";

const model = [
  ["growth", "normal(0.08, 0.02)"],
  ["margin", "normal(0.3, 0.01)"],
  ["profit", "1000 * (1 + growth) * margin"],
];
type Invocation = CustomFunctions.CancelableInvocation;

describe("SEG.SIMULATE as Excel calls it", () => {
  beforeAll(() => {
    class CellError extends Error {
      constructor(
        readonly code: string,
        message?: string,
      ) {
        super(message);
      }
    }
    Object.assign(globalThis, {
      CustomFunctions: { Error: CellError, ErrorCode: { notAvailable: "#N/A", invalidValue: "#VALUE!" } },
    });
  });
  const run = async (trials: number, options = "", invocation?: Partial<Invocation>) =>
    simulate(model, "profit", trials, 1, "mean; P>320", undefined, [[options]], undefined, invocation);

  it("names its figures, trials and seed, or gives the figures alone", async () => {
    const named = await run(1000);
    expect(named.map(([name]) => name as string)).toEqual(["mean", "P>320", "trials", "seed"]);
    expect(await run(1000, "headers=0")).toEqual(named.slice(0, 2).map(([, value]) => [value as number]));
  });

  it("settles when Excel cancels it, and begins nothing long for a preview", async () => {
    const invocation: Partial<Invocation> = {};
    const running = run(10_000_000, "", invocation);
    await new Promise((resolve) => setTimeout(resolve, 20));
    const from = performance.now();
    invocation.onCanceled?.();
    await expect(running).rejects.toThrow("The calculation was cancelled.");
    expect(performance.now() - from).toBeLessThan(100);
    expect(await run(10_000_000, "", { isInValuePreview: "true" })).toEqual([["calculated when entered"]]);
  });

  it("a Latin hypercube has the mean to a hundredth of what random trials miss it by", async () => {
    const exact = 1000 * 1.08 * 0.3;
    const [random, cube] = await Promise.all([run(2_000, "headers=0"), run(2_000, "sampling=lhs; headers=0")]);
    const off = (rows: unknown[][]) => Math.abs(Number(rows[0]?.[0]) - exact);
    expect(off(cube)).toBeLessThan(0.05);
    expect(off(random)).toBeGreaterThan(off(cube));
  });

  it.each([
    ["sampling=lsh", 'Option sampling takes random or lhs, not "lsh"'],
    ["samplin=lhs", 'No option "samplin". Did you mean "sampling"? Allowed: sampling, scenario, headers, show, rows.'],
    ["lhs", 'Option "lhs" has no "="'],
    ["scenario=Bear", 'Scenario "Bear" needs the scenario table'],
    ["rows=0", "Option rows takes a whole number from 1 to 1000"],
    ["rows=", "Option rows takes a whole number"],
    ["show=histo", 'Option show takes statistics or histogram or tornado or made, not "histo"'],
    ["headers=1; headers=0", "Option headers is given twice"],
  ])("option %s: %s", async (options, sentence) => {
    await expect(run(100, options)).rejects.toThrow(sentence);
  });
});
