import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { root } from "./root.mjs";
import { runTool } from "./run.mjs";

/**
 * One vitest run, counted from its own report; a file that cannot be loaded is a failure although none of its tests ran.
 * @param {string} name of the report
 * @param {string} config file of vitest's settings
 * @param {NodeJS.ProcessEnv} env added to this process's own
 * @param {string[]} projects of the settings to run; none means all
 * @param {string[]} options of vitest's command line besides
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function runTests(name, config, env = {}, projects = [], options = []) {
  const report = join(root, `.cache/vitest-${name}.json`);
  rmSync(report, { force: true });
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const chosen = projects.map((project) => `--project=${project}`);
  const { code } = await runTool(
    "vitest/vitest.mjs",
    ["run", "--config", config, ...chosen, ...reporters, ...options],
    {
      env: { ...process.env, VITE_CONFIG_NATIVE_IGNORE_WARNING: "true", ...env },
    },
  );
  const {
    numPassedTests = 0,
    numFailedTests = 0,
    testResults = [],
  } = existsSync(report) ? JSON.parse(readFileSync(report, "utf8")) : {};
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === "failed" && assertionResults.every((test) => test.status !== "failed"),
  );
  const failed = numFailedTests + broken.length;
  return { passed: numPassedTests, failed: code !== 0 && failed === 0 ? 1 : failed };
}
