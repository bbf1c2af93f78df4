// npm run verify: what takes too long for npm test. Every template with every choice as an .xlsx file, really recalculated by
// LibreOffice and held against what the file says, cell by cell. The last line is "N passed, N failed".
import { ensureDependencies } from "./setup/dependencies.mjs";
import { requireNode } from "./setup/node-version.mjs";
import { ensureOfficeSuite } from "./setup/office-suite.mjs";
import { runTests } from "./setup/run-tests.mjs";

try {
  requireNode();
  await ensureDependencies();
  const env = { SOFFICE: await ensureOfficeSuite(), SEGBOOK_MATRIX: "whole" };
  const { passed, failed } = await runTests("verify", "vitest.office-suite.config.ts", env);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
} catch (error) {
  console.error(error.message);
  console.log("0 passed, 1 failed");
  process.exitCode = 1;
}
