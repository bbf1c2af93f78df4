import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Frame, Page } from "playwright-core";
import { wholeMatrix } from "../whole-matrix";
import type { Playground } from "./open-playground";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

type RunOnly = { readonly type: "tag" | "rule"; readonly values: readonly string[] };

const everything: RunOnly = {
  type: "tag",
  values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
};
const ofColours: RunOnly = { type: "rule", values: ["color-contrast", "link-in-text-block"] };
/** The rules whose answer another theme can change; npm run verify asks all the others again, too. */
export const rulesOfThemes: RunOnly = wholeMatrix ? everything : ofColours;

const themes = {
  light: { colorScheme: "light", forcedColors: "none" },
  dark: { colorScheme: "dark", forcedColors: "none" },
  forced: { colorScheme: "light", forcedColors: "active" },
} as const;
type Theme = keyof typeof themes;

/** What axe finds against WCAG 2.2 AA and its own best practice, each with the element. */
export async function violations(frame: Page | Frame, rules = everything): Promise<string[]> {
  if (!(await frame.evaluate(() => "axe" in window))) await frame.evaluate(axe);
  return frame.evaluate(async (runOnly) => {
    // Colours that are on their way are neither the old nor the new ones; they wait for the next frame to set out.
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    const roots: (Document | ShadowRoot)[] = [document];
    for (const root of roots)
      for (const { shadowRoot } of root.querySelectorAll("*")) if (shadowRoot) roots.push(shadowRoot);
    const underWay = roots
      .flatMap((root) => root.getAnimations())
      .filter(({ effect }) => effect?.getTiming().iterations !== Infinity);
    await Promise.allSettled(underWay.map(({ finished }) => finished));
    interface Axe {
      run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
    }
    const { violations } = await (window as unknown as { axe: Axe }).axe.run({ runOnly, resultTypes: ["violations"] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  }, rules);
}

/** Pixels by which anything scrolls sideways, but for tables of figures, which WCAG 2.2 lets scroll in two directions (1.4.10). */
export const sideways = (frame: Page | Frame) =>
  frame.evaluate(() => {
    const roots: ParentNode[] = [document];
    let most = 0;
    for (const root of roots)
      for (const element of root.querySelectorAll("*")) {
        if (element.shadowRoot) roots.push(element.shadowRoot);
        const { overflowX } = getComputedStyle(element);
        if (element.firstElementChild?.tagName === "TABLE") continue;
        if (overflowX === "auto" || overflowX === "scroll" || element === document.documentElement)
          most = Math.max(most, element.scrollWidth - element.clientWidth);
      }
    return most;
  });

/**
 * What axe finds in the pane in the light theme and others (npm run verify: in every theme), and whether it scrolls sideways, each with the
 * theme; leaves the light one. Writes artifacts/<name>-<theme>.png.
 */
export async function faultsInThemes(open: Playground, name: string, others: readonly Theme[] = []): Promise<string[]> {
  const pane = open.pane();
  const found: string[] = [];
  for (const theme of Object.keys(themes) as Theme[]) {
    if (theme !== "light" && !wholeMatrix && !others.includes(theme)) continue;
    await open.page.emulateMedia(themes[theme]);
    const wide = await sideways(pane);
    const faults = await violations(pane, theme === "light" ? everything : rulesOfThemes);
    if (wide > 0) faults.push(`${wide} pixels sideways`);
    found.push(...faults.map((fault) => `${name}, ${theme}: ${fault}`));
    await open.picture(`${name}-${theme}`);
  }
  await open.page.emulateMedia(themes.light);
  return found;
}
