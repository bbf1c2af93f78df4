import type { SheetPlan } from "../../plan/workbook-plan";
import { inExcel } from "./in-excel";
import type { SheetsPresent } from "./sheets-present";
import type { TabNames } from "./tab-names";
import type { WrittenSheet } from "./written-workbook";

/**
 * The sheets that a refused batch left behind: Excel keeps what a batch did before it failed. Ours were not there before, carry a
 * planned tab name and hold nothing yet. `mayBeOthers`: somebody else added a sheet under such a name meanwhile, which stays; ours look as planned.
 */
export async function sheetsAdded(
  plans: readonly SheetPlan[],
  tabs: TabNames,
  before: SheetsPresent,
  mayBeOthers: boolean,
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
      .filter(({ sheet, used }) => !sheet.isNullObject && !known.has(sheet.id) && used.isNullObject)
      .filter(({ plan, sheet: { tabColor, showGridlines } }) => {
        const looksPlanned = tabColor.toLowerCase() === plan.tabColor.toLowerCase() && !showGridlines;
        return looksPlanned || !mayBeOthers;
      })
      .map(({ sheet: { id, name } }) => ({ id, name }));
  });
}
