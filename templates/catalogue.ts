import type { WorkbookTemplate } from "../src/plan/workbook-template";
import { businessModel } from "./business-model";
import { claimCheck } from "./claim-check";
import { costOfRevenue } from "./cost-of-revenue";
import { growthBridge } from "./growth-bridge";
import { peerCompare } from "./peer-compare";
import { recast } from "./recast";
import { scenarioForecast } from "./scenario-forecast";
import { segmentProfitability } from "./segment-profitability";
import { sensitivity } from "./sensitivity";
import { segmentRevenue } from "./segment-revenue";

/** Every workbook a user can ask for. */
export const templates: readonly WorkbookTemplate[] = [
  segmentRevenue,
  growthBridge,
  segmentProfitability,
  recast,
  costOfRevenue,
  scenarioForecast,
  sensitivity,
  peerCompare,
  businessModel,
  claimCheck,
];
