// npm run verify: what takes too long for npm test. Every suite of vitest.verify.config.ts with all of its cases, then how strong the tests
// are: what they reach, what changes of the source they notice, whether they always say the same. Hours; `npm run verify -- faults load
// coverage` runs these alone. Prints every table; each of the last three counts as one. The last line is "N passed, N failed".
import { ensureBrowser } from "./setup/browser.mjs";
import { ensureBuilt } from "./setup/build.mjs";
import { ensureDependencies } from "./setup/dependencies.mjs";
import { requireNode } from "./setup/node-version.mjs";
import { ensureOfficeSuite } from "./setup/office-suite.mjs";
import { root } from "./setup/root.mjs";
import { run } from "./setup/run.mjs";
import { runTests } from "./setup/run-tests.mjs";

/** Programs of their own, each with a table of its own. */
const strength = ["coverage", "mutation", "repeats"];

try {
  requireNode();
  await ensureDependencies();
  await ensureBuilt();
  const names = process.argv.slice(2);
  const suites = names.filter((name) => !strength.includes(name));
  const env = { SEGBOOK_MATRIX: "whole" };
  const asked = (name) => names.length === 0 || names.includes(name);
  if (asked("office-suite")) env.SOFFICE = await ensureOfficeSuite();
  if (asked("e2e")) env.CHROMIUM = await ensureBrowser();
  let { passed, failed } =
    names.length > 0 && suites.length === 0
      ? { passed: 0, failed: 0 }
      : await runTests("verify", "vitest.verify.config.ts", env, suites);
  for (const name of strength.filter(asked)) {
    const { code } = await run(process.execPath, [`${root}/bin/${name}.mjs`]);
    if (code === 0) passed += 1;
    else failed += 1;
  }
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
} catch (error) {
  console.error(error.message);
  console.log("0 passed, 1 failed");
  process.exitCode = 1;
}
