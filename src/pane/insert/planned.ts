import type { Failure } from "../../engine/failure";

/** A plan, or why there is none; what plans may still have to be fetched: rejects with PartMissing where it does not come. */
export type Planned<Plan> = Plan | Failure | Promise<Plan | Failure>;
