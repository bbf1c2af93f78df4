import type { Presence } from "../start/await-excel";

/** What the frame tells a view. */
export interface PaneView extends HTMLElement {
  /** Whether a workbook answers. */
  presence: Presence;
  /** Whether the view is the one shown: one that is not need not follow the workbook. */
  active: boolean;
}
