// npm run picture: draws docs/pictures/playground.png, the playground with segment-revenue of BABA FY2018:FY2022 inserted through the pane.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { serve } from "./serve.mjs";
import { ensureBrowser } from "./setup/browser.mjs";
import { ensureBuilt } from "./setup/build.mjs";
import { root } from "./setup/root.mjs";

const folder = join(root, "docs/pictures");
await ensureBuilt();
const server = await serve({ port: 0, root });
const browser = await chromium.launch({
  executablePath: await ensureBrowser(),
  args: ["--no-sandbox", "--disable-gpu"],
});
try {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: { width: 1600, height: 950 } });
  const page = await context.newPage();
  await page.goto(`${server.url}/playground/`);
  await page.evaluate("window.segbookHost.ready");
  const pane = page.frames().find((frame) => frame.url().includes("/addin/"));
  const choose = async (field, value) => {
    const list = pane.locator(`seg-select-field[data-field=${field}]`);
    await list.locator("fluent-dropdown").click();
    await list.locator(`fluent-option[value="${value}"]`).click();
  };
  await choose("company", "BABA");
  await choose("from", "FY2018");
  await choose("to", "FY2022");
  await pane.locator("seg-insertion-bar").getByText("Insert", { exact: true }).click();
  await pane.getByText(/^Inserted \d+ sheets/).waitFor({ timeout: 60_000 });
  await page.evaluate('window.segbookHost.select("Segment revenue", "B12")');
  await page.waitForTimeout(2_000); // charts draw themselves in
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, "playground.png") });
  console.log(JSON.stringify(await page.evaluate('window.segbookHost.charts("Segment revenue")'), null, 1));
} finally {
  await browser.close();
  await server.close();
}
