import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { insert } from "./insert.mjs";

/** What is done in a view before its picture is taken; a view that is not named shows itself. */
const before = {
  source: (page) => page.evaluate('window.segbookHost.select("Forecast", "F17")'),
  scenarios: async (page, pane) => {
    await pane.getByRole("combobox", { name: "Active scenario" }).focus();
    await page.keyboard.type("Bear");
    await page.keyboard.press("Enter");
  },
};

/** Every view of the pane over the same workbook: docs/pictures/pane/<view>.png. */
export async function drawViews(page, pane, folder) {
  await page.setViewportSize({ width: 1600, height: 1150 });
  await insert(page, pane, "Scenario forecast");
  mkdirSync(join(folder, "pane"), { recursive: true });
  const tabs = await pane.getByRole("tab").all();
  for (const tab of tabs) {
    const view = ((await tab.textContent()) ?? "").trim().toLowerCase().replace("-", "");
    await tab.click();
    await page.waitForTimeout(1_500); // what the view fetches and asks the workbook
    await before[view]?.(page, pane);
    await page.waitForTimeout(2_500); // what that changes, drawn
    await page.locator("#pane").screenshot({ path: join(folder, "pane", `${view}.png`) });
  }
}
