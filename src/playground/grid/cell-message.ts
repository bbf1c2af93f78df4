import { element } from "../element";
import type { Callout } from "./callout";
import type { Explained } from "./explained";

/** A callout under the formula bar that says why a cell shows an error, in the function's own words. */
export function drawCellMessage(container: HTMLElement): Callout<Explained> {
  const where = element("span", { class: "cell-message-address" });
  const what = element("span", { class: "cell-message-text" });
  const callout = element("div", { class: "cell-message", role: "status", hidden: true }, where, what);
  container.append(callout);
  return {
    show({ address, error, sentence }) {
      const bar = container.querySelector("[data-u-comp='formula-bar']")?.getBoundingClientRect();
      const { top, left } = container.getBoundingClientRect();
      callout.style.top = `${(bar?.bottom ?? top) - top}px`;
      callout.style.left = `${(bar?.left ?? left) - left + 84}px`; // past the box with the cell's name
      where.textContent = `${address}  ${error}`;
      what.textContent = sentence;
      callout.hidden = false;
    },
    hide: () => {
      callout.hidden = true;
    },
  };
}
