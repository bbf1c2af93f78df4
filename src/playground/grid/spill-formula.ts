import { element } from "../element";
import type { Callout } from "./callout";

/** In the formula bar of a cell that a formula elsewhere fills, that formula in grey, as in Excel: it is not the cell's own. */
export function drawSpillFormula(container: HTMLElement): Callout<string> {
  const text = element("div", { class: "spill-formula", hidden: true });
  container.append(text);
  return {
    show(formula) {
      const field = container.querySelector("[data-u-comp='formula-bar'] canvas")?.getBoundingClientRect();
      if (!field) return;
      const { top, left } = container.getBoundingClientRect();
      Object.assign(text.style, {
        top: `${field.top - top}px`,
        left: `${field.left - left}px`,
        width: `${field.width}px`,
        lineHeight: `${field.height}px`,
      });
      text.textContent = formula;
      text.hidden = false;
    },
    hide: () => {
      text.hidden = true;
    },
  };
}
