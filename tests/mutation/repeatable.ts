import { TestRunner } from "vitest";
import { again } from "./outcome";
import type { TestRun } from "./tests-run";

/** Tests that pass, and pass again by their function alone, quickest first: what such a test notices later is the mutant. */
export async function repeatable(runs: readonly TestRun[]): Promise<TestRun[]> {
  const found: TestRun[] = [];
  for (const run of [...runs].sort((a, b) => a.took - b.took)) {
    if (run.test.result?.state !== "pass" || hasHooks(run)) continue;
    if ((await again(run, -2)) === "passed") found.push(run);
    else console.log(`Not repeated: ${run.test.file.name} > ${run.test.name}`);
  }
  return found;
}

/** Whether anything is to run before or after a test, beside what watches it (tests/mutation/watch-tests.ts), which stands in every file. */
function hasHooks({ test }: TestRun): boolean {
  const { beforeEach, afterEach } = TestRunner.getSuiteHooks(test.suite ?? test.file);
  return beforeEach.length + afterEach.length > (test.suite === undefined ? 1 : 0);
}
