// npm run repeats: the tests again and again, to find one that sometimes fails. `npm run repeats -- 20 unit` runs the unit and host tests
// twenty times, `e2e` in their place those in a browser. Prints every test that failed and how often; none is what is wanted.
import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { ensureBrowser } from "./setup/browser.mjs";
import { ensureBuilt } from "./setup/build.mjs";
import { ensureDependencies } from "./setup/dependencies.mjs";
import { requireNode } from "./setup/node-version.mjs";
import { requirePackagePrograms } from "./setup/package-programs.mjs";
import { root } from "./setup/root.mjs";
import { runTests } from "./setup/run-tests.mjs";

const [times = "20", ...kinds] = process.argv.slice(2);
const configs = { unit: "vitest.config.ts", e2e: "vitest.e2e.config.ts" };
const chosen = kinds.length === 0 ? Object.keys(configs) : kinds;
const unknown = chosen.find((kind) => !(kind in configs));
if (unknown !== undefined || !/^[1-9]\d*$/.test(times)) {
  console.error(
    unknown === undefined
      ? `How often is a whole number: npm run repeats -- 20, not ${times}.`
      : `There are no tests "${unknown}"; there are ${Object.keys(configs).join(" and ")}.`,
  );
  process.exit(1);
}

requireNode();
await ensureDependencies();
await ensureBuilt();
await requirePackagePrograms();
const env = chosen.includes("e2e") ? { CHROMIUM: await ensureBrowser() } : {};
const failures = new Map();
let runs = 0;
for (const kind of chosen)
  for (let time = 1; time <= Number(times); time++) {
    const { passed, failed } = await runTests("repeats", configs[kind], env, [], ["--reporter=dot"]);
    runs++;
    console.log(`${kind}, ${time} of ${times}: ${passed} passed, ${failed} failed`);
    const { testResults } = JSON.parse(readFileSync(join(root, ".cache/vitest-repeats.json"), "utf8"));
    for (const { name, assertionResults } of testResults)
      for (const { status, fullName } of assertionResults)
        if (status === "failed") {
          const test = `${relative(root, name)} > ${fullName}`;
          failures.set(test, (failures.get(test) ?? 0) + 1);
        }
  }
for (const [test, count] of failures) console.log(`failed ${count} times: ${test}`);
console.log(`${runs} runs, ${failures.size} tests that failed in any of them`);
process.exitCode = failures.size === 0 ? 0 : 1;
