import type { BlockTemplate } from "../../src/plan/block-template";
import { howItEarns } from "./page/how-it-earns";
import { howItIsBuilt } from "./page/how-it-is-built";
import { whatItIs } from "./page/what-it-is";
import { whoBuys } from "./page/who-buys";

/** The business on one page: words on the left, the figures that belong to them on the right. */
export const page: readonly BlockTemplate[] = [...whatItIs, ...whoBuys, ...howItEarns, ...howItIsBuilt];
