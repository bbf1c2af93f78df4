// npm run picture: draws what the documents show of the page, in a browser over the built playground: docs/pictures/playground.png and
// docs/pictures/pane/<view>.png.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { inTime, patience } from "./pictures/in-time.mjs";
import { drawPlayground } from "./pictures/playground.mjs";
import { drawViews } from "./pictures/views.mjs";
import { serve } from "./serve.mjs";
import { ensureBrowser } from "./setup/browser.mjs";
import { ensureBuilt } from "./setup/build.mjs";
import { root } from "./setup/root.mjs";

const folder = join(root, "docs/pictures");
const quietBrowser = [
  "--no-sandbox",
  "--disable-gpu",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

let server;
let browser;
try {
  await ensureBuilt();
  mkdirSync(folder, { recursive: true });
  server = await serve({ port: 0, root });
  browser = await chromium.launch({ executablePath: await ensureBrowser(), args: quietBrowser, timeout: patience });
  for (const draw of [drawPlayground, drawViews]) {
    const context = await browser.newContext({ ignoreHTTPSErrors: true });
    const page = await context.newPage();
    page.setDefaultTimeout(patience);
    await page.goto(`${server.url}/playground/`);
    await inTime(page.evaluate("window.segbookHost.ready"), "the add-in to start");
    const pane = page.frames().find((frame) => frame.url().includes("/addin/"));
    await draw(page, pane, folder);
    await context.close();
  }
  console.log("docs/pictures/playground.png and docs/pictures/pane are drawn.");
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  await browser?.close();
  await server?.close();
}
