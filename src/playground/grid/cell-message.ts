import { element } from "../element";

export interface CellMessage {
  /** Shows why the cell has no value; nothing to show hides the line. */
  show(address: string, error: string, sentence: string): void;
  hide(): void;
}

/** The line under the formula bar that says why a cell shows an error, in the function's own words. */
export function drawCellMessage(container: HTMLElement): CellMessage {
  const where = element("span", { class: "cell-message-address" });
  const what = element("span", { class: "cell-message-text" });
  const line = element(
    "div",
    { class: "cell-message", role: "status", "aria-live": "polite", hidden: true },
    where,
    what,
  );
  container.append(line);
  return {
    show(address, error, sentence) {
      where.textContent = `${address} ${error}`;
      what.textContent = sentence;
      line.hidden = false;
    },
    hide: () => (line.hidden = true),
  };
}
