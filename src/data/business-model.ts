import rows from "./generated/business-model.json";
import type { BusinessPoint } from "./types";

/** How the companies describe their business, in words, as business-model.csv has it. */
export const businessModel: readonly BusinessPoint[] = rows.map(({ company, block, item, detail }) => ({
  company,
  topic: block,
  item,
  detail,
}));
