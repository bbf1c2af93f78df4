import type { WorkbookPlan } from "../../plan/workbook-plan";
import { PartMissing } from "../start/part-missing";
import type { FileWriter } from "./download";
import { saveFile } from "./save-file";

/** Workbooks as .xlsx files; what writes them comes when it is first needed. */
export const workbookFiles: FileWriter<WorkbookPlan> = {
  load: () =>
    import(/* webpackChunkName: "xlsx" */ "../../render/xlsx/write-xlsx").then(
      ({ writeXlsx }) => writeXlsx,
      () => {
        throw new PartMissing("writesFiles");
      },
    ),
  save: saveFile,
};
