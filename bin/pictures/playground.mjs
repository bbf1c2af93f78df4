import { join } from "node:path";
import { inTime } from "./in-time.mjs";
import { insert } from "./insert.mjs";

/** The playground with segment-revenue of BABA FY2018:FY2022 inserted through the pane. */
export async function drawPlayground(page, pane, folder) {
  await page.setViewportSize({ width: 2560, height: 1200 });
  await insert(page, pane, "Segment revenue");
  await page.evaluate('window.segbookHost.select("Segment revenue", "F17")');
  await inTime(page.evaluate("window.segbookHost.settle()"), "the grid to calculate");
  await page.waitForTimeout(3_000); // charts grow into their final size
  await page.screenshot({ path: join(folder, "playground.png") });
}
