import { appendFileSync, readFileSync } from "node:fs";
import { expect, inject, it } from "vitest";
import { placeOf } from "./mutant";
import { nameOf, type Outcome, outcomeOf } from "./outcome";
import { repeatable } from "./repeatable";
import { mutantSwitch } from "./switch";
import { testsRun } from "./tests-run";

/** Runs last in its process, after the tests whose work it repeats. */
it("has its outcome", { timeout: 6 * 3_600_000 }, async () => {
  mutantSwitch.counting = false;
  const { mutants, results, budget } = inject("mutation");
  const lines = readFileSync(results, "utf8").split("\n").filter(Boolean);
  const known = new Set(lines.map((line) => (JSON.parse(line) as { place: string }).place));
  const covering = new Map<number, typeof testsRun>();
  for (const run of await repeatable(testsRun))
    for (const id of run.reached.keys()) covering.set(id, [...(covering.get(id) ?? []), run]);
  expect(covering.size).toBeGreaterThan(0);
  // Who noticed a mutant of a file is asked first about its others, then the tests of its folder: facts are indexed by every test, and few
  // look at each part of them.
  const noticed = new Map<string, Set<string>>();
  for (const mutant of mutants) {
    const place = placeOf(mutant);
    if (known.has(place)) continue;
    appendFileSync(`${results}.at`, `${JSON.stringify({ place, file: mutant.file })}\n`);
    const runs = covering.get(mutant.id);
    const before = noticed.get(mutant.file) ?? new Set();
    const own = mutant.file.replace(/^src/, "tests").replace(/[^/]*$/, "");
    const rank = (run: (typeof testsRun)[0]) =>
      2 * Number(before.has(nameOf(run))) + Number(run.test.file.name.startsWith(own));
    const outcome: Outcome = runs
      ? await outcomeOf(
          mutant,
          [...runs].sort((a, b) => rank(b) - rank(a)),
          budget,
        )
      : { outcome: mutantSwitch.read[mutant.id] === 1 ? "not tried" : "not reached" };
    if (outcome.by !== undefined) noticed.set(mutant.file, before.add(outcome.by));
    appendFileSync(results, `${JSON.stringify({ place, file: mutant.file, ...outcome })}\n`);
  }
});
