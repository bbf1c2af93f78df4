import type { PrintPlan } from "../../../plan/workbook-plan";
import type { PageContent } from "../../../workbook/page-content";

const margins = { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 };

/** So many pages wide, as long as it takes or on one page, with a footer on every page. */
export const planPage = ({ across, onePage, ...print }: PrintPlan): PageContent => ({
  ...print,
  fit: { wide: across, high: onePage === true ? 1 : 0 },
  margins,
});
