import type { SheetPlan } from "../../plan/workbook-plan";
import type { TabNames } from "./tab-names";
import type { WrittenSheet } from "./written-workbook";

/** Adds the empty sheets after the last one, in the order of the plan. */
export async function addSheets(
  context: Excel.RequestContext,
  sheets: readonly SheetPlan[],
  tabs: TabNames,
): Promise<WrittenSheet[]> {
  const added = sheets.map(({ name, tabColor }) => {
    const sheet = context.workbook.worksheets.add(tabs.get(name) ?? name);
    sheet.tabColor = tabColor;
    sheet.showGridlines = false;
    return sheet.load("id,name");
  });
  await context.sync();
  return added.map(({ id, name }) => ({ id, name }));
}
