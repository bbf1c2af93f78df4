// npm run coverage: which share of the source the unit and host tests reach, by folder. Browser tests are not counted: what only a page runs
// (the playground, components of the pane) stands low here.
import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { ensureDependencies } from "./setup/dependencies.mjs";
import { requireNode } from "./setup/node-version.mjs";
import { root } from "./setup/root.mjs";
import { runTests } from "./setup/run-tests.mjs";
import { coverageTable } from "./strength/coverage-table.mjs";

requireNode();
await ensureDependencies();
const folder = join(root, ".cache/coverage");
const { passed, failed } = await runTests(
  "coverage",
  "vitest.config.ts",
  {},
  [],
  [
    "--coverage.enabled",
    "--coverage.provider=v8",
    "--coverage.include=src/**/*.ts",
    "--coverage.reporter=json-summary",
    `--coverage.reportsDirectory=${folder}`,
    "--coverage.reportOnFailure",
  ],
);
const summary = JSON.parse(readFileSync(join(folder, "coverage-summary.json"), "utf8"));
const files = Object.entries(summary)
  .filter(([file]) => file !== "total")
  .map(([file, counts]) => ({ file: relative(root, file).replaceAll("\\", "/"), counts }));
console.log(coverageTable(files));
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
