import { setMaxListeners } from "node:events";
import fc from "fast-check";
import { beforeEach, type RunnerTestCase, TestRunner } from "vitest";
import { cpu } from "./cpu";
import { mutantSwitch } from "./switch"; // before all source, which asks it
import "./forget";
import "./late";
import { testsRun } from "./tests-run";

// The same cases each time, fewer of them, and the first that fails is enough.
fc.configureGlobal({ seed: 42, numRuns: 25, endOnFailure: true });

beforeEach(({ task }) => {
  setMaxListeners(0, task.context.signal); // each time it runs again it listens again
  stayOpen(task);
  mutantSwitch.counts.fill(0);
  mutantSwitch.turn++;
  mutantSwitch.counting = true;
  const start = cpu();
  return () => {
    const took = cpu() - start;
    mutantSwitch.counting = false;
    const reached = new Map<number, number>();
    for (const [id, count] of mutantSwitch.counts.entries()) if (count > 0) reached.set(id, count);
    testsRun.push({ test: task, took, reached });
  };
});

/** What tests of a file share, a host for one, is theirs until the mutants have been tried. */
function stayOpen(test: RunnerTestCase) {
  for (let suite = test.suite ?? test.file; ; suite = suite.suite ?? suite.file) {
    TestRunner.getSuiteHooks(suite).afterAll = [];
    if (suite === test.file) return;
  }
}
