// npm run mutation: how strong the tests of the engine and of the planner are. Every small change that the instrumenter knows is made
// to one place of their source at a time, and the tests that reach the place are run until one notices it. Prints a table by folder, which
// docs/mutation.md holds; what survived stands in .cache/mutation.jsonl. Fails where less than 85 % is noticed.
//   npm run mutation -- --one-of 10                a sample: every tenth change
//   npm run mutation -- --folders src/engine/time  these folders alone; --tests names the tests' folders, --budget the ms for a survivor
//   npm run mutation -- --keep                     goes on where the last run stopped
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { ensureDependencies } from "./setup/dependencies.mjs";
import { requireNode } from "./setup/node-version.mjs";
import { root } from "./setup/root.mjs";
import { runPart } from "./strength/run-part.mjs";
import { scoreTable, wholeScore } from "./strength/score-table.mjs";

const { values } = parseArgs({
  options: {
    folders: { type: "string", default: "src/engine src/plan" },
    tests: { type: "string", default: "tests/engine tests/plan tests/templates" },
    "one-of": { type: "string", default: "1" },
    budget: { type: "string", default: "1000" },
    parts: { type: "string", default: String(cpus().length) },
    keep: { type: "boolean", default: false },
  },
});

requireNode();
await ensureDependencies();
mkdirSync(join(root, ".cache"), { recursive: true });
const parts = Array.from({ length: Number(values.parts) }, (_, part) => join(root, `.cache/mutation-${part}.jsonl`));
for (const results of parts) if (!values.keep || !existsSync(results)) writeFileSync(results, "");
const env = {
  MUTATION_FOLDERS: values.folders,
  MUTATION_TESTS: values.tests,
  MUTATION_ONE_OF: values["one-of"],
  MUTATION_BUDGET: values.budget,
};
await Promise.all(parts.map((results, part) => runPart(results, { ...env, MUTATION_PART: `${part}/${parts.length}` })));
const outcomes = parts.flatMap((results) =>
  readFileSync(results, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line)),
);
writeFileSync(join(root, ".cache/mutation.jsonl"), outcomes.map((outcome) => `${JSON.stringify(outcome)}\n`).join(""));
console.log(scoreTable(outcomes));
const wanted = 85;
process.exitCode = wholeScore(outcomes) >= wanted ? 0 : 1;
