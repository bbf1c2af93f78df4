import { findBrowser } from "../find-browser.mjs";
import { aptInstall, hasAptGet } from "./apt-get.mjs";
import { runTool } from "./run.mjs";

/** What can install a browser here, the system's package manager first. */
function* installers() {
  if (hasAptGet()) yield () => aptInstall("chromium");
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
