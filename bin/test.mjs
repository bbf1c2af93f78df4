// npm test: installs what is missing (a browser, LibreOffice, nginx and xmllint included), then the build, unit and host tests, beside them
// types, lint, format and workbooks recalculated by LibreOffice; then browser tests. Two cores have something to do all the time.
// Every check counts as one, every test as one; the last line is "N passed, N failed".
import { ensureBrowser } from "./setup/browser.mjs";
import { build, isBuilt } from "./setup/build.mjs";
import { ensureDependencies } from "./setup/dependencies.mjs";
import { requireNode } from "./setup/node-version.mjs";
import { ensureOfficeSuite } from "./setup/office-suite.mjs";
import { ensurePackagePrograms } from "./setup/package-programs.mjs";
import { runTests } from "./setup/run-tests.mjs";
import { runTool } from "./setup/run.mjs";

const total = { passed: 0, failed: 0 };
const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(0)} s`;

/** One check: its output is shown only where it fails. */
async function check(name, work) {
  const began = Date.now();
  const { code, output } = await work().catch((error) => ({ code: 1, output: `${error.message}\n` }));
  total[code === 0 ? "passed" : "failed"] += 1;
  console.log(`${code === 0 ? "ok    " : "FAILED"} ${name} (${seconds(began)})${code === 0 ? "" : `\n${output}`}`);
}

const tool = (script, ...args) => runTool(script, args, { quiet: true });

async function tests(name, config, env, projects) {
  const { passed, failed } = await runTests(name, config, env, projects);
  total.passed += passed;
  total.failed += failed;
}

/** Where LibreOffice cannot be had its tests are skipped with a sentence; in continuous integration that is a failure. */
async function workbooks() {
  const name = "LibreOffice for the tests of workbooks";
  const found = await ensureOfficeSuite().catch((error) => error);
  if (typeof found === "string")
    await tests("office-suite", "vitest.verify.config.ts", { SOFFICE: found }, ["office-suite"]);
  else if (process.env.CI) await check(name, () => Promise.reject(found));
  else console.log(`skipped ${name}: ${found.message}`);
}

/** Where one cannot be had its tests are skipped with a sentence; in continuous integration that is a failure. */
async function programsOfThePackage() {
  for (const missing of await ensurePackagePrograms())
    if (process.env.CI) await check("programs for the tests of the package", () => Promise.reject(missing));
    else console.log(`skipped tests of the package: ${missing.message}`);
}

async function everything() {
  requireNode();
  await ensureDependencies();
  await Promise.all([
    (async () => {
      await programsOfThePackage();
      await check("build", () => (isBuilt() ? Promise.resolve({ code: 0, output: "" }) : build({ quiet: true })));
      await tests("unit", "vitest.config.ts", {});
    })(),
    (async () => {
      await check("types and lint", () => tool("oxlint/bin/oxlint"));
      await check("format", () => tool("oxfmt/bin/oxfmt", "--check"));
      await workbooks();
    })(),
  ]);
  let browser = "";
  await check("a browser for the tests", async () => {
    browser = await ensureBrowser();
    return { code: 0, output: "" };
  });
  if (browser !== "") await tests("e2e", "vitest.e2e.config.ts", { CHROMIUM: browser });
}

try {
  await everything();
} catch (error) {
  console.error(error.message);
  total.failed += 1;
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
