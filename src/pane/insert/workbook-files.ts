import type { WorkbookPlan } from "../../plan/workbook-plan";
import type { FileWriter } from "./download";
import { saveFile } from "./save-file";

/** Workbooks as .xlsx files; what writes them comes when it is first needed. */
export const workbookFiles: FileWriter<WorkbookPlan> = {
  load: async () => (await import("../../render/xlsx/write-xlsx")).writeXlsx,
  save: saveFile,
};
