import type { Presence } from "../start/await-excel";
import type { ViewId } from "./views";

/** What the frame tells a view. */
export interface PaneView extends HTMLElement {
  /** Whether a workbook answers. */
  presence: Presence;
  /** Whether the view is the one shown: one that is not need not follow the workbook. */
  active: boolean;
  /** What another view asks of this one; each time a new object. */
  wish?: Wish | undefined;
}

/** Where to go, as the event `seg-go` of a view says it. */
export interface Wish {
  readonly view: ViewId;
  /** The template Insert is to have chosen. */
  readonly template?: string;
}
