import type { SheetTemplate, WorkbookTemplate } from "../src/plan/workbook-template";
import { businessModel } from "./business-model";
import { claimCheck } from "./claim-check";
import { costOfRevenue } from "./cost-of-revenue";
import { growthBridge } from "./growth-bridge";
import { outlines } from "./outlines";
import { peerCompare } from "./peer-compare";
import { recast } from "./recast";
import { scenarioForecast } from "./scenario-forecast";
import { segmentProfitability } from "./segment-profitability";
import { simulation } from "./simulation";
import { sensitivity } from "./sensitivity";
import { segmentRevenue } from "./segment-revenue";

/** What each of them is made of: the compiler asks for every one. */
const sheets: Readonly<Record<(typeof outlines)[number]["id"], readonly SheetTemplate[]>> = {
  "segment-revenue": segmentRevenue,
  "growth-bridge": growthBridge,
  "segment-profitability": segmentProfitability,
  recast,
  "cost-of-revenue": costOfRevenue,
  "scenario-forecast": scenarioForecast,
  sensitivity,
  simulation,
  "peer-compare": peerCompare,
  "business-model": businessModel,
  "claim-check": claimCheck,
};

/** Every workbook a user can ask for. */
export const templates: readonly WorkbookTemplate[] = outlines.map((outline) => ({
  ...outline,
  sheets: sheets[outline.id],
}));
