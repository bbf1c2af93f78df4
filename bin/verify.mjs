// npm run verify: what takes too long for npm test. Every suite with all of its cases, then how strong the tests are: what they reach, what
// changes of the source they notice, whether they always say the same. Hours; `npm run verify -- faults load coverage` runs these alone.
// Prints every table; with SEGBOOK_FIGURES=docs it writes what was found into docs/verified.md. A program counts as one. The last line is
// "N passed, N failed".
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ensureBrowser } from "./setup/browser.mjs";
import { ensureBuilt } from "./setup/build.mjs";
import { ensureDependencies } from "./setup/dependencies.mjs";
import { requireNode } from "./setup/node-version.mjs";
import { ensureOfficeSuite } from "./setup/office-suite.mjs";
import { requirePackagePrograms } from "./setup/package-programs.mjs";
import { root } from "./setup/root.mjs";
import { run } from "./setup/run.mjs";
import { runTests } from "./setup/run-tests.mjs";
import { programs, suites } from "./strength/suites.mjs";
import { verifiedPage } from "./strength/verified-page.mjs";

const page = join(root, "docs/verified.md");

/** What a suite needs that a machine may not have. */
const needs = {
  "office-suite": async () => ({ SOFFICE: await ensureOfficeSuite() }),
  e2e: async () => {
    await requirePackagePrograms();
    return { CHROMIUM: await ensureBrowser() };
  },
};

async function runSuite(name) {
  const env = { SEGBOOK_MATRIX: "whole", ...(await needs[name]?.()) };
  return runTests(`verify-${name.replace("/", "-")}`, "vitest.verify.config.ts", env, [name]);
}

async function runProgram(name) {
  const { code } = await run(process.execPath, [join(root, `bin/${name}.mjs`)]);
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function keep(found) {
  if (process.env.SEGBOOK_FIGURES !== "docs") return;
  const text = existsSync(page) ? readFileSync(page, "utf8") : "";
  writeFileSync(page, verifiedPage(text, [found]));
}

async function everything(names) {
  requireNode();
  await ensureDependencies();
  await ensureBuilt();
  const { output } = await run("git", ["rev-parse", "--short", "HEAD"], { quiet: true });
  const total = { passed: 0, failed: 0 };
  for (const name of names) {
    const began = Date.now();
    const { passed, failed } = await (suites.includes(name) ? runSuite(name) : runProgram(name));
    const minutes = (Date.now() - began) / 60_000;
    console.log(`${name}: ${passed} passed, ${failed} failed (${minutes.toFixed(1)} min)`);
    keep({ name, passed, failed, minutes, day: new Date().toISOString().slice(0, 10), commit: output.trim() });
    total.passed += passed;
    total.failed += failed;
  }
  return total;
}

const all = [...suites, ...programs];
const names = process.argv.slice(2);
const unknown = names.find((name) => !all.includes(name));
let total = { passed: 0, failed: 1 };
try {
  if (unknown !== undefined) throw new Error(`There is no suite "${unknown}"; there are ${all.join(", ")}.`);
  total = await everything(names.length === 0 ? all : all.filter((name) => names.includes(name)));
} catch (error) {
  console.error(error.message);
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
