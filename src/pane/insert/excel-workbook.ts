import type { WorkbookPlan } from "../../plan/workbook-plan";
import { goToWorkbook } from "../../render/office/go-to-workbook";
import { removeWorkbook } from "../../render/office/remove-workbook";
import { sheetsStillThere } from "../../render/office/sheets-still-there";
import { writeWorkbook } from "../../render/office/write-workbook";
import type { Workbook } from "./insertion";

/** The open workbook. */
export const excelWorkbook: Workbook<WorkbookPlan> = {
  write: writeWorkbook,
  remove: removeWorkbook,
  goTo: goToWorkbook,
  stillThere: (written) => Excel.run((context) => sheetsStillThere(context, written)),
};
