import { existsSync } from "node:fs";
import { findBrowser } from "../find-browser.mjs";
import { run, runTool } from "./run.mjs";

/** What can install a browser here, the system's package manager first. */
function* installers() {
  if (process.platform === "linux" && existsSync("/usr/bin/apt-get")) {
    const apt = process.getuid?.() === 0 ? ["apt-get"] : ["sudo", "-n", "apt-get"];
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    const aptGet = (...args) => run(apt[0], [...apt.slice(1), ...args], { quiet: true, env });
    yield async () => {
      await aptGet("update");
      await aptGet("install", "--yes", "--no-install-recommends", "chromium");
    };
  }
  yield () => runTool("playwright-core/cli.js", ["install", "chromium"], { quiet: true });
}

/**
 * The browser for the tests, installed where none is found.
 * @returns {Promise<string>} path of the program; throws a sentence where none can be had
 */
export async function ensureBrowser() {
  const present = await findBrowser();
  if (present !== undefined) return present;
  console.log("Installing a browser for the tests ...");
  for (const install of installers()) {
    await install();
    const installed = await findBrowser();
    if (installed !== undefined) return installed;
  }
  throw new Error(
    "The browser tests need Chrome, Edge or Chromium: none is installed, and neither the system's package manager nor Playwright's installer could put one here. " +
      "Install one, or name its program in the variable CHROMIUM.",
  );
}
