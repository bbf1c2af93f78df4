import type { WorkbookPlan } from "../../plan/workbook-plan";
import { zipPackage } from "./package/zip-package";
import { workbookParts } from "./workbook-parts";

/** A plan as the bytes of an .xlsx file: the same plan gives the same bytes. */
export function writeXlsx(plan: WorkbookPlan): Uint8Array {
  const { parts, relationships } = workbookParts(plan);
  return zipPackage(parts, relationships);
}
