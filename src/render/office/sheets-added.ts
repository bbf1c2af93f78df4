import type { SheetPlan } from "../../plan/workbook-plan";
import type { SheetsPresent } from "./sheets-present";
import type { TabNames } from "./tab-names";
import type { WrittenSheet } from "./written-workbook";
import { inExcel } from "./in-excel";

/**
 * The sheets that a refused batch left behind: Excel keeps what a batch did before it failed. Ours were not there before, carry a
 * planned tab name, look as planned and hold nothing yet; a sheet that somebody else added under that name meanwhile stays.
 */
export async function sheetsAdded(
  plans: readonly SheetPlan[],
  tabs: TabNames,
  before: SheetsPresent,
): Promise<WrittenSheet[]> {
  const known = new Set(before.sheets.map(({ id }) => id));
  return inExcel(async (context) => {
    const found = plans.map((plan) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(tabs.get(plan.name) ?? plan.name);
      const used = sheet.getUsedRangeOrNullObject(true).load("address");
      return { plan, sheet: sheet.load("id,name,tabColor,showGridlines"), used };
    });
    await context.sync();
    return found
      .filter(({ sheet }) => !sheet.isNullObject && !known.has(sheet.id))
      .filter(({ plan, sheet, used }) => {
        const looksPlanned = sheet.tabColor.toLowerCase() === plan.tabColor.toLowerCase() && !sheet.showGridlines;
        return looksPlanned && used.isNullObject;
      })
      .map(({ sheet: { id, name } }) => ({ id, name }));
  });
}
