import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { closeBrowser, openPlayground, type Playground } from "./open-playground";
import { insertTemplate } from "./pane-steps";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

describe("the Scenarios view in the page", () => {
  let playground: Playground;
  beforeAll(async () => {
    playground = await openPlayground({ context: { viewport: { width: 1200, height: 1400 } } });
  });
  afterAll(closeBrowser);

  it("shows", async () => {
    const pane = playground.pane();
    await insertTemplate(playground, { template: "Scenario forecast" });
    await pane.getByRole("tab", { name: "Scenarios" }).click();
    await pane.getByRole("slider", { name: "Long-run growth" }).waitFor();
    for (const [name, media] of [
      ["light", {}],
      ["dark", { colorScheme: "dark" }],
      ["forced", { colorScheme: "light", forcedColors: "active" }],
    ] as const) {
      await playground.page.emulateMedia(media);
      await playground.page.waitForTimeout(700);
      await playground.picture(`scenarios-${name}`);
    }
    void axe;
    expect(playground.problems).toEqual([]);
  });
});
