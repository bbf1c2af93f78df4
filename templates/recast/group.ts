import type { BlockTemplate } from "../../src/plan/block-template";
import { rateRows } from "../common/group";
import { blank, checkRows, figures, section } from "../common/rows";

const unit = "{reporting.unit}";
const total = (basis: string) => ({
  seg: `SEG.GET({company.unit},"Total",{period},"revenue","basis=${basis}; scale={scale.key}; na=text")`,
});

/** Total revenue in the oldest and in the newest filing: lines are restated, the total is not. */
export const group: BlockTemplate = {
  key: "group",
  rows: [
    section("group_head", "Group"),
    figures("total_first", {
      label: "Total revenue as first stated",
      unit,
      note: "oldest filing",
      across: total("first"),
      format: "money",
      name: "total_revenue_first_stated",
    }),
    figures("total", {
      label: "Total revenue, latest",
      unit,
      note: "newest filing",
      across: total("latest"),
      format: "money",
      style: "total",
      name: "total_revenue",
    }),
    ...checkRows("totals_equal", {
      label: "total revenue equal in both filings",
      unit,
      format: "fine",
      difference: '=IF(AND(ISNUMBER({total}),ISNUMBER({total_first})),{total}-{total_first},"incomplete")',
      tolerance: { fact: "rounding", of: ["total_first", "total"] },
      toleranceNote: "half a printed unit for each figure",
      figures: ["total_first", "total"],
    }),
    ...rateRows,
    blank("group_end"),
  ],
};
