import { readReference } from "../../plan/calculate/read-reference";
import type { WorkbookPlan } from "../../plan/workbook-plan";
import { shown } from "./chart-figures";

/** How many checks of a workbook do not come to OK. */
export function openChecks({ sheets, checks }: WorkbookPlan): number {
  const verdicts = checks.map(({ verdict }) => {
    const place = readReference(verdict.cell);
    const sheet = sheets.find(({ name }) => name === verdict.sheet);
    return place && shown(sheet?.cells[place.top]?.[place.left]);
  });
  return verdicts.filter((verdict) => typeof verdict !== "string" || !verdict.startsWith("OK")).length;
}
