import { html } from "lit";
import "../insert/insert-view";
import type { PaneView } from "./view";

/** The views in the order of the navigation. */
export const paneViews: readonly PaneView[] = [
  {
    id: "insert",
    title: "Insert",
    render: (presence) => html`<seg-insert-view .presence=${presence}></seg-insert-view>`,
  },
];
