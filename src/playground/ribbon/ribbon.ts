import { element } from "../element";
import type { Manifest, RibbonAction, RibbonButton, RibbonGroup } from "./manifest";

/**
 * Draws the manifest's commands: one tab strip, the groups of the chosen tab, large buttons with icon and label.
 * Within a group's toolbar the arrow keys move, as in Excel. The function it gives back draws anew which buttons are enabled.
 */
export function drawRibbon(
  container: HTMLElement,
  manifest: Manifest,
  act: (action: RibbonAction, id: string) => void,
): (isEnabled: (id: string) => boolean) => void {
  const strip = element("div", { class: "ribbon-tabs", role: "tablist", "aria-label": "Ribbon" });
  const panels = manifest.tabs.map((tab) => {
    const groups = tab.groups.map((group) => drawGroup(group, act));
    return element(
      "div",
      { class: "ribbon-panel", role: "tabpanel", id: `panel-${tab.id}`, "aria-label": tab.label },
      ...groups,
    );
  });
  const tabs = manifest.tabs.map((tab) =>
    element(
      "button",
      { class: "ribbon-tab", role: "tab", type: "button", "aria-controls": `panel-${tab.id}` },
      tab.label,
    ),
  );
  const choose = (chosen: number) => {
    tabs.forEach((tab, at) => {
      tab.setAttribute("aria-selected", String(at === chosen));
      tab.tabIndex = at === chosen ? 0 : -1;
    });
    panels.forEach((panel, at) => (panel.hidden = at !== chosen));
  };
  tabs.forEach((tab, at) => tab.addEventListener("click", () => choose(at)));
  strip.append(...tabs);
  moveWithArrows(strip, tabs);
  choose(0);
  container.replaceChildren(strip, ...panels);
  return (isEnabled) => {
    for (const row of container.querySelectorAll(".ribbon-buttons")) {
      const buttons = [...row.querySelectorAll<HTMLButtonElement>(".ribbon-button")];
      for (const button of buttons) button.disabled = !isEnabled(button.id);
      const usable = buttons.filter(({ disabled }) => !disabled);
      if (usable.every(({ tabIndex }) => tabIndex !== 0)) usable.slice(0, 1).forEach((first) => (first.tabIndex = 0));
    }
  };
}

function drawGroup(group: RibbonGroup, act: (action: RibbonAction, id: string) => void): HTMLElement {
  const buttons = group.buttons.map((button) => drawButton(button, act));
  buttons.forEach((button, at) => (button.tabIndex = at === 0 ? 0 : -1));
  const row = element("div", { class: "ribbon-buttons", role: "toolbar", "aria-label": group.label }, ...buttons);
  moveWithArrows(row, buttons);
  return element(
    "div",
    { class: "ribbon-group" },
    row,
    element("div", { class: "ribbon-group-label", "aria-hidden": "true" }, group.label),
  );
}

function drawButton(button: RibbonButton, act: (action: RibbonAction, id: string) => void): HTMLButtonElement {
  const icon = element("img", { class: "ribbon-icon", src: iconFor(button.icons), alt: "", width: "32", height: "32" });
  const made = element(
    "button",
    { class: "ribbon-button", type: "button", id: button.id, title: button.tooltip, "data-command": button.id },
    icon,
    element("span", { class: "ribbon-label" }, button.label),
  );
  made.addEventListener("click", () => act(button.action, button.id));
  return made;
}

/** The smallest icon that is sharp at 32 CSS pixels on this screen, else the largest there is. */
function iconFor(icons: ReadonlyMap<number, string>): string {
  const sizes = [...icons.keys()].sort((a, b) => a - b);
  const size = sizes.find((each) => each >= 32 * window.devicePixelRatio) ?? sizes.at(-1);
  return (size !== undefined && icons.get(size)) || "data:,";
}

function moveWithArrows(container: HTMLElement, all: readonly HTMLButtonElement[]): void {
  container.addEventListener("keydown", (event) => {
    const items = all.filter(({ disabled }) => !disabled);
    const at = items.findIndex((item) => item === document.activeElement);
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    if (at < 0 || step === 0) return;
    event.preventDefault();
    const next = items[(at + step + items.length) % items.length];
    for (const item of items) item.tabIndex = item === next ? 0 : -1;
    next?.focus();
  });
}
