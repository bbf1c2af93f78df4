import { element } from "../element";
import { followDivider } from "./divider";

export interface PaneFrame {
  /** Where the add-in's page goes. */
  readonly slot: HTMLElement;
  readonly isOpen: boolean;
  open(): void;
  close(): void;
  /** A sentence in place of the add-in. */
  fail(sentence: string): void;
}

/** The task pane's frame: the add-in's name, a button that closes it, and a divider that resizes it. */
export function drawPaneFrame(
  container: HTMLElement,
  divider: HTMLElement,
  title: string,
  icon: string,
  visible: (open: boolean) => void,
): PaneFrame {
  const close = element(
    "button",
    { class: "pane-close", type: "button", "aria-label": "Close the pane", title: "Close the pane" },
    "✕",
  );
  const slot = element("div", { class: "pane-slot" });
  const failure = element("div", { class: "pane-failure", role: "alert", hidden: true });
  const heading = element("h2", { class: "pane-title" }, title);
  container.setAttribute("aria-label", `${title} pane`);
  container.replaceChildren(
    element(
      "div",
      { class: "pane-head" },
      element("img", { src: icon, alt: "", width: "16", height: "16" }),
      heading,
      close,
    ),
    failure,
    slot,
  );
  followDivider(divider, container);
  const show = (open: boolean) => {
    if (container.hidden === !open) return;
    container.hidden = !open;
    divider.hidden = !open;
    visible(open);
  };
  close.addEventListener("click", () => show(false));
  return {
    slot,
    get isOpen() {
      return !container.hidden;
    },
    open: () => show(true),
    close: () => show(false),
    fail(sentence) {
      failure.hidden = false;
      failure.replaceChildren(element("strong", {}, "The add-in did not start."), element("p", {}, sentence));
    },
  };
}
