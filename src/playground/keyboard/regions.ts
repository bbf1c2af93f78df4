/** A part of the page that F6 goes to. */
export interface Region {
  /** Whether the focus is in it. */
  holds(focused: Element): boolean;
  /** Puts the focus into it; false where there is nothing to focus now. */
  focus(): boolean;
}

export type Direction = "next" | "previous";

/**
 * F6 and Ctrl+F6 go from part to part, with Shift backwards, as in Excel. The function it gives back does the same for
 * keys pressed where this page does not hear them.
 */
export function moveBetweenRegions(regions: readonly Region[], home: Region): (direction: Direction) => void {
  const move = (direction: Direction) => {
    const { activeElement } = document;
    const here = regions.findIndex((region) => activeElement !== null && region.holds(activeElement));
    const from = here < 0 ? regions.indexOf(home) : here;
    const step = direction === "next" ? 1 : regions.length - 1;
    for (let steps = 1; steps < regions.length; steps++)
      if (regions[(from + steps * step) % regions.length]?.focus()) return;
  };
  window.addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "F6" || event.altKey || event.metaKey) return;
      event.preventDefault();
      event.stopPropagation(); // the grid has keys of its own
      move(event.shiftKey ? "previous" : "next");
    },
    { capture: true },
  );
  return move;
}
