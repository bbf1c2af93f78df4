import { Script } from "node:vm";
import { TestRunner } from "vitest";
import { cpu } from "./cpu";
import type { Mutant } from "./mutant";
import { mutantSwitch } from "./switch";
import type { TestRun } from "./tests-run";

export interface Outcome {
  /** Not tried: reached by no test, but while its file was read, before the switch can be moved. */
  outcome: "killed" | "out of time" | "survived" | "not reached" | "not tried";
  /** The test that noticed it. */
  by?: string;
  /** Tests that reach it and were run, and all that reach it. */
  run?: number;
  of?: number;
  ms?: number;
}

const call = new Script("segbookCall()");

/** Runs a test's function again. What it does before its first pause is ended when it lasts too long, even in a loop without end. */
export async function again(
  { test, took, reached }: TestRun,
  id: number,
): Promise<"passed" | "failed" | "out of time"> {
  const run = TestRunner.getTestFn(test);
  const allowed = 3_000 + 20 * took; // of a clock that a busy machine does not stop
  mutantSwitch.reached = 0;
  mutantSwitch.bound = 100 * (reached.get(id) ?? 0) + 1_000;
  let ended: NodeJS.Timeout | undefined;
  try {
    (globalThis as unknown as { segbookCall: () => unknown }).segbookCall = () => run();
    const pending: unknown = call.runInThisContext({ timeout: Math.ceil(allowed) });
    const late = new Promise<never>((_, reject) => (ended = setTimeout(() => reject(new Error("late")), allowed)));
    await Promise.race([pending, late]);
    return "passed";
  } catch (error) {
    const { code, message } = error as { code?: string; message?: string };
    return code === "ERR_SCRIPT_EXECUTION_TIMEOUT" || message === "late" ? "out of time" : "failed";
  } finally {
    clearTimeout(ended);
  }
}

/** A test by its file and name. */
export const nameOf = ({ test }: TestRun): string => `${test.file.name} > ${test.name}`;

/** Tries the tests that reach a mutant, in their order, until one notices it; those that survive are left once `budget` ms are spent. */
export async function outcomeOf(mutant: Mutant, runs: readonly TestRun[], budget: number): Promise<Outcome> {
  const start = cpu();
  let done = 0;
  mutantSwitch.on = mutant.id;
  mutantSwitch.turn++;
  try {
    for (const run of runs) {
      if (done > 0 && cpu() - start + run.took > budget) break;
      done++;
      const answer = await again(run, mutant.id);
      const ms = Math.round(cpu() - start);
      if (answer !== "passed")
        return {
          outcome: answer === "failed" ? "killed" : answer,
          by: nameOf(run),
          run: done,
          of: runs.length,
          ms,
        };
    }
    return { outcome: "survived", run: done, of: runs.length, ms: Math.round(cpu() - start) };
  } finally {
    mutantSwitch.on = -1;
    mutantSwitch.turn++;
  }
}
