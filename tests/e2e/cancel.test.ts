import { expect, it } from "vitest";
import { openPlayground } from "./open-playground";

const patience = { timeout: 20_000 };

it("Cancel is heard while the add-in writes, and leaves the workbook as it was", async () => {
  const playground = await openPlayground();
  const { page } = playground;
  const pane = playground.pane();
  await pane
    .getByRole("button", { name: /^Insert/ })
    .first()
    .click();
  await pane.getByRole("button", { name: "Cancel" }).click({ force: true, ...patience });
  await pane.getByText("Cancelled. The workbook is as it was.").first().waitFor(patience);
  expect(await page.evaluate(() => window.segbookHost.sheets())).toEqual(["Sheet1"]);
  await page.waitForTimeout(1000); // rows are measured when the page is idle
  expect(playground.problems).toEqual([]);
  await playground.close();
});
