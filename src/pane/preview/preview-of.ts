import type { WorkbookTemplate } from "../../plan/workbook-template";
import type { Asked } from "./asked";
import { costColumns } from "./cost-columns";
import type { Preview } from "./preview";
import { revenueColumns } from "./revenue-columns";

const byMetric: Readonly<Record<string, (asked: Asked) => Preview>> = {
  revenue: revenueColumns,
  cost_of_revenue: costColumns,
};

/** The preview of a template by what it is about; undefined where there is no picture for it. */
export const previewOf = (template: WorkbookTemplate, asked: Asked): Preview | undefined =>
  byMetric[template.metric]?.(asked);
