import { tabbable } from "./tabbable";

/**
 * The pane between two edges that make Tab go round: behind the last field comes the first, as in Excel's own panes. Else Tab would leave
 * the page and end in the cells, where what is typed next changes the workbook. F6 leads out.
 */
export const betweenEdges = (pane: HTMLElement): readonly HTMLElement[] => [
  edge(pane, "first"),
  pane,
  edge(pane, "last"),
];

/** Is reached where Tab goes beyond the first or last field, or comes in from outside, and hands the focus on. */
function edge(pane: HTMLElement, at: "first" | "last"): HTMLElement {
  const end = document.createElement("div");
  end.tabIndex = 0;
  end.addEventListener("focus", ({ relatedTarget }) => {
    const fields = [...tabbable(pane.shadowRoot ?? pane)];
    const comesIn = relatedTarget === null;
    fields.at((at === "first") === comesIn ? 0 : -1)?.focus();
  });
  return end;
}
