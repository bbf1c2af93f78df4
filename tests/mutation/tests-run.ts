import type { RunnerTestCase } from "vitest";

/** A test that passed with no mutant on: how long it took, and how often it reached which mutant. */
export interface TestRun {
  test: RunnerTestCase;
  /** In ms. */
  took: number;
  reached: ReadonlyMap<number, number>;
}

declare global {
  var segbookTestsRun: TestRun[];
}

/** Every test run so far in this process. */
export const testsRun: TestRun[] = (globalThis.segbookTestsRun ??= []);
