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
async function draw(drawing, size, file) {
  const svg = readFileSync(resolve(root, `assets/source/${drawing}.svg`), "utf8");
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  writeFileSync(resolve(root, `assets/${file}.png`), await page.screenshot({ omitBackground: true }));
}
for (const name of pictures) for (const size of iconSizes) await draw(drawingOf(name, size), size, `${name}-${size}`);
// The two pictures of the unified manifest.
await draw("icon", 192, "unified/color");
await draw("outline", 32, "unified/outline");
await browser.close();
