import { PartMissing } from "../start/part-missing";
import type { Planner } from "./planner";

/** Fetches what plans workbooks, once; where it did not come, asking again fetches again. */
export const loadPlanner = (): Promise<Planner> =>
  import(/* webpackChunkName: "planner" */ "./planner").then(
    ({ planner }) => planner,
    () => {
      throw new PartMissing("plans");
    },
  );
