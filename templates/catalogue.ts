import type { WorkbookTemplate } from "../src/plan/workbook-template";
import { costOfRevenue } from "./cost-of-revenue";
import { segmentRevenue } from "./segment-revenue";

/** Every workbook a user can ask for. */
export const templates: readonly WorkbookTemplate[] = [segmentRevenue, costOfRevenue];
