import type { words } from "../words/words";

/** A view of the pane: a custom element `seg-<id>-view`, defined once `load` resolves. */
export interface View {
  readonly id: keyof ReturnType<typeof words>["frame"]["tabs"];
  load(): Promise<unknown>;
}

const others = () => import(/* webpackChunkName: "views" */ "./other-views");

/** The views in the order of their tabs; all but the first are fetched when they are first shown. */
export const views: readonly View[] = [
  { id: "insert", load: () => Promise.resolve() },
  { id: "explore", load: others },
  { id: "source", load: others },
  { id: "scenarios", load: others },
  { id: "whatif", load: others },
  { id: "checks", load: others },
  { id: "share", load: others },
  { id: "data", load: others },
  { id: "settings", load: others },
];

export type ViewId = View["id"];
