// Draws assets/*.png from assets/source/*.svg in every size Office asks for. Run it after changing a drawing; the pictures are committed.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { chromium } from "playwright-core";
import { findBrowser } from "./find-browser.mjs";

const root = resolve(import.meta.dirname, "..");
const iconSizes = [16, 20, 24, 32, 40, 48, 64, 80];
const pictures = readdirSync(resolve(root, "assets/source"))
  .filter((file) => file.endsWith("-small.svg"))
  .map((file) => file.slice(0, -"-small.svg".length));
/** At 16 pixels every edge must fall on the grid, so each picture has a small drawing of its own. */
const drawingOf = (name, size) => (size === 16 ? `${name}-small` : name);

const browser = await chromium.launch({ executablePath: await findBrowser(), args: ["--no-sandbox"] });
const page = await browser.newPage();
for (const name of pictures) {
  for (const size of iconSizes) {
    const svg = readFileSync(resolve(root, `assets/source/${drawingOf(name, size)}.svg`), "utf8");
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
    writeFileSync(resolve(root, `assets/${name}-${size}.png`), await page.screenshot({ omitBackground: true }));
  }
}
await browser.close();
