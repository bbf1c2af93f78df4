// npm run verify: what takes too long for npm test, every suite of vitest.verify.config.ts with all of its cases. `npm run verify --
// faults load` runs these alone. The last line is "N passed, N failed".
import { ensureBrowser } from "./setup/browser.mjs";
import { ensureBuilt } from "./setup/build.mjs";
import { ensureDependencies } from "./setup/dependencies.mjs";
import { requireNode } from "./setup/node-version.mjs";
import { ensureOfficeSuite } from "./setup/office-suite.mjs";
import { runTests } from "./setup/run-tests.mjs";

try {
  requireNode();
  await ensureDependencies();
  await ensureBuilt();
  const suites = process.argv.slice(2);
  const env = { SEGBOOK_MATRIX: "whole" };
  const asked = (suite) => suites.length === 0 || suites.includes(suite);
  if (asked("office-suite")) env.SOFFICE = await ensureOfficeSuite();
  if (asked("e2e")) env.CHROMIUM = await ensureBrowser();
  const { passed, failed } = await runTests("verify", "vitest.verify.config.ts", env, suites);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
} catch (error) {
  console.error(error.message);
  console.log("0 passed, 1 failed");
  process.exitCode = 1;
}
