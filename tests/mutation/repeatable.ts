import { TestRunner } from "vitest";
import { again } from "./outcome";
import type { TestRun } from "./tests-run";

/** Tests that pass, and pass again by their function alone, quickest first: what such a test notices later is the mutant. */
export async function repeatable(runs: readonly TestRun[]): Promise<TestRun[]> {
  const found: TestRun[] = [];
  for (const run of [...runs].sort((a, b) => a.took - b.took)) {
    const hooks = TestRunner.getSuiteHooks(run.test.suite ?? run.test.file);
    if (run.test.result?.state !== "pass" || hooks.beforeEach.length + hooks.afterEach.length > 0) continue;
    if ((await again(run, -2)) === "passed") found.push(run);
    else console.log(`Not repeated: ${run.test.file.name} > ${run.test.name}`);
  }
  return found;
}
