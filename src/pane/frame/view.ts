import type { TemplateResult } from "lit";
import type { Presence } from "../start/await-excel";

/** A view of the pane. Later ones (Explore, Scenarios...) join the list in pane-views.ts and appear in the navigation. */
export interface PaneView {
  readonly id: string;
  readonly title: string;
  readonly render: (presence: Presence) => TemplateResult;
}
