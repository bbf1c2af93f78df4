import type { WorkbookPlan } from "../../plan/workbook-plan";
import { goToWorkbook } from "../../render/office/go-to-workbook";
import { removeWorkbook } from "../../render/office/remove-workbook";
import { sheetsStillThere } from "../../render/office/sheets-still-there";
import { writeWorkbook } from "../../render/office/write-workbook";
import type { Workbook } from "./insertion";
import { inExcel } from "../../render/office/in-excel";

/** The open workbook. */
export const excelWorkbook: Workbook<WorkbookPlan> = {
  write: writeWorkbook,
  remove: removeWorkbook,
  goTo: goToWorkbook,
  stillThere: (written) => inExcel((context) => sheetsStillThere(context, written)),
};
