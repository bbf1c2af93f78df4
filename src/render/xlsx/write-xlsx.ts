import type { WorkbookPlan } from "../../plan/workbook-plan";
import { contentOfPlan } from "./from-plan/content-of-plan";
import { writeContent } from "./write-content";

/** A plan as the bytes of an .xlsx file: the same plan gives the same bytes. */
export const writeXlsx = (plan: WorkbookPlan): Uint8Array => writeContent(contentOfPlan(plan));
