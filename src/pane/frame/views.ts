import type { words } from "../words/words";

/** A view of the pane: a custom element `seg-<id>-view`, defined once `load` resolves. */
export interface View {
  readonly id: keyof ReturnType<typeof words>["frame"]["tabs"];
  load(): Promise<unknown>;
}

/** The views in the order of their tabs; all but the first are fetched when they are first shown. */
export const views: readonly View[] = [
  { id: "insert", load: () => Promise.resolve() },
  { id: "explore", load: () => import(/* webpackChunkName: "views" */ "../explore/explore-view") },
  { id: "source", load: () => import(/* webpackChunkName: "views" */ "../source/source-view") },
  { id: "scenarios", load: () => import(/* webpackChunkName: "views" */ "../scenarios/scenarios-view") },
  { id: "whatif", load: () => import(/* webpackChunkName: "views" */ "../whatif/whatif-view") },
  { id: "checks", load: () => import(/* webpackChunkName: "views" */ "../checks/checks-view") },
  { id: "share", load: () => import(/* webpackChunkName: "views" */ "../share/share-view") },
  { id: "data", load: () => import(/* webpackChunkName: "views" */ "../data-coverage/data-view") },
  { id: "settings", load: () => import(/* webpackChunkName: "views" */ "../settings/settings-view") },
];

export type ViewId = View["id"];

export const isView = (id: string): id is ViewId => views.some((view) => view.id === id);
