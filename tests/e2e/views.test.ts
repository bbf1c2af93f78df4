import { afterEach, describe, expect, it } from "vitest";
import { type ViewId, views } from "../../src/pane/frame/views";
import { wholeMatrix } from "../whole-matrix";
import { faultsInThemes, sideways } from "./accessible";
import { openPlayground, type Playground } from "./open-playground";
import { insertTemplate } from "./pane-steps";

let open: Playground | undefined;
afterEach(() => open?.close());

/** The view whose tab is chosen, once it stands: its element, or undefined while it is fetched. */
const shownView = (playground: Playground) =>
  playground.pane().evaluate(() => {
    const main = document.querySelector("segbook-pane")?.shadowRoot?.querySelector("main:not([hidden])");
    const view = main?.querySelector("seg-view-slot")?.shadowRoot?.firstElementChild;
    return view?.shadowRoot?.childElementCount ? view.tagName.toLowerCase() : undefined;
  });

/** Views whose own files hold every state of them against axe in every theme; pane.test.ts is that of Insert. */
const seenElsewhere: readonly ViewId[] = ["insert", "source", "scenarios", "whatif", "checks", "share"];

describe("every view of the pane", () => {
  it("is reached by the arrow keys, accessible in every look and as narrow as the pane", async () => {
    open = await openPlayground({ look: { viewport: { width: 900, height: 800 } } });
    const pane = open.pane();
    await insertTemplate(open, { template: "Scenario forecast" });
    await pane.getByRole("tab").first().focus();
    const found: string[] = [];
    // Backwards: a view that comes later must find its place before those that stand.
    const [first, ...others] = views;
    for (const { id } of [first, ...others.reverse()].flatMap((view) => view ?? [])) {
      await expect.poll(() => open && shownView(open)).toBe(`seg-${id}-view`);
      await open.page.waitForTimeout(400); // until what the view asks the workbook has come and it was drawn
      if (wholeMatrix || !seenElsewhere.includes(id)) found.push(...(await faultsInThemes(open, `view-${id}`)));
      const wide = await sideways(pane);
      if (wide > 0) found.push(`${id}: ${wide} pixels sideways`);
      await open.page.keyboard.press("ArrowLeft");
    }
    // The tools of What-if over a forecast, whose drivers have long names.
    await pane.getByRole("tab", { name: "What-if" }).click();
    for (const tool of ["Two-way", "Goal seek", "Simulation"]) {
      await pane.getByRole("radio", { name: tool, exact: true }).filter({ visible: true }).check({ force: true });
      await open.page.waitForTimeout(400);
      const wide = await sideways(pane);
      if (wide > 0) found.push(`${tool}: ${wide} pixels sideways`);
      await open.picture(`view-whatif-${tool.toLowerCase().replace(" ", "-")}`);
    }
    expect(found).toEqual([]);
    expect(open.problems).toEqual([]);
    // The first tab is reached by the ribbon, too, whatever is shown.
    await open.page.getByRole("button", { name: "Insert template" }).click();
    await expect.poll(() => open && shownView(open)).toBe("seg-insert-view");
  });
});
