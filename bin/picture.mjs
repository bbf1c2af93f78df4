// npm run picture: draws docs/pictures/playground.png, the playground with segment-revenue of BABA FY2018:FY2022 inserted through the pane.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { serve } from "./serve.mjs";
import { ensureBrowser } from "./setup/browser.mjs";
import { ensureBuilt } from "./setup/build.mjs";
import { root } from "./setup/root.mjs";

const folder = join(root, "docs/pictures");
const patience = 20_000; // of every single wait
const quietBrowser = [
  "--no-sandbox",
  "--disable-gpu",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** The page's own promises know no end: this one does. */
function inTime(promise, what) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`Waited ${patience / 1000} s for ${what}.`)), patience);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

/** Chooses in one of the pane's drop-down lists, found by the name a screen reader says. */
async function choose(pane, label, answer) {
  await pane.getByRole("combobox", { name: label, exact: true }).click();
  await pane.getByRole("listbox", { name: label, exact: true }).getByRole("option", { name: answer }).click();
}

async function draw(page, url) {
  page.setDefaultTimeout(patience);
  await page.goto(`${url}/playground/`);
  await inTime(page.evaluate("window.segbookHost.ready"), "the add-in to start");
  const pane = page.frames().find((frame) => frame.url().includes("/addin/"));
  await choose(pane, "Company", /BABA/);
  await choose(pane, "From", "FY2018");
  await choose(pane, "To", "FY2022");
  await pane.getByRole("button", { name: "Insert", exact: true }).click();
  await pane.getByText(/^Inserted \d+ sheets/).waitFor();
  await page.evaluate('window.segbookHost.select("Segment revenue", "F17")');
  await inTime(page.evaluate("window.segbookHost.settle()"), "the grid to calculate");
  await page.waitForTimeout(3_000); // charts grow into their final size
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, "playground.png") });
}

let server;
let browser;
try {
  await ensureBuilt();
  server = await serve({ port: 0, root });
  browser = await chromium.launch({ executablePath: await ensureBrowser(), args: quietBrowser, timeout: patience });
  const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: { width: 2560, height: 1200 } });
  await draw(await context.newPage(), server.url);
  console.log("docs/pictures/playground.png is drawn.");
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  await browser?.close();
  await server?.close();
}
