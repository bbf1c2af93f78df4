import type { BrowserContextOptions } from "playwright-core";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { views } from "../../src/pane/frame/views";
import { sideways, violations } from "./accessible";
import { closeBrowser, openPlayground, type Playground } from "./open-playground";
import { insertTemplate } from "./pane-steps";

let open: Playground | undefined;
afterEach(() => open?.close());
afterAll(closeBrowser);

/** The view whose tab is chosen, once it stands: its element, or undefined while it is fetched. */
const shownView = (playground: Playground) =>
  playground.pane().evaluate(() => {
    const main = document.querySelector("segbook-pane")?.shadowRoot?.querySelector("main:not([hidden])");
    const view = main?.querySelector("seg-view-slot")?.shadowRoot?.firstElementChild;
    return view?.shadowRoot?.childElementCount ? view.tagName.toLowerCase() : undefined;
  });

describe("every view of the pane", () => {
  const looks: [string, BrowserContextOptions][] = [
    ["light", {}],
    ["dark", { colorScheme: "dark" }],
    ["forced-colours", { forcedColors: "active" }],
  ];
  it.each(looks)("is reached by the arrow keys, accessible and as narrow as the pane, %s", async (look, context) => {
    open = await openPlayground({ context: { viewport: { width: 900, height: 800 }, ...context } });
    const pane = open.pane();
    await insertTemplate(open, { template: "Scenario forecast" });
    await pane.getByRole("tab").first().focus();
    const found: Record<string, readonly string[]> = {};
    // Backwards: a view that comes later must find its place before those that stand.
    const [first, ...others] = views;
    for (const { id } of [first, ...others.reverse()].flatMap((view) => view ?? [])) {
      await expect.poll(() => open && shownView(open)).toBe(`seg-${id}-view`);
      await open.page.waitForTimeout(400); // until what the view asks the workbook has come and it was drawn
      const wide = await sideways(pane);
      found[id] = [...(await violations(pane)), ...(wide > 0 ? [`${wide} pixels sideways`] : [])];
      await open.picture(`view-${id}-${look}`);
      await open.page.keyboard.press("ArrowLeft");
    }
    expect(found).toEqual(Object.fromEntries(views.map(({ id }) => [id, []])));
    expect(open.problems).toEqual([]);
    // The first tab is reached by the ribbon, too, whatever is shown.
    await open.page.getByRole("button", { name: "Insert template" }).click();
    await expect.poll(() => open && shownView(open)).toBe("seg-insert-view");
  });
});
