import type { BlockTemplate } from "../../src/plan/block-template";
import { blank, figures, section } from "../common/rows";

const unit = "{money.unit}";
const options = "basis={basis}; {money.options}; na=text";

/** The amounts in a currency that is not the reporting one; ratios stay with the reporting currency above. */
export const translated: BlockTemplate = {
  key: "translated",
  when: "{translated}",
  rows: [
    section("translated_head", "In {money.currency}", "{money.rule}"),
    figures("revenue_translated", {
      label: "Total revenue",
      unit,
      across: { seg: `SEG.GET({company.unit},"Total",{period},"revenue","${options}")` },
      format: "money",
      name: "total_revenue_translated",
    }),
    figures("cost_translated", {
      label: "Cost of revenue",
      unit,
      across: { seg: `SEG.GET({company.unit},"Total",{period},"cost_of_revenue","${options}")` },
      format: "money",
      name: "cost_of_revenue_translated",
    }),
    figures("gross_translated", {
      label: "Gross profit",
      unit,
      across:
        '=IF(AND(ISNUMBER({revenue_translated}),ISNUMBER({cost_translated})),{revenue_translated}-{cost_translated},"n/d")',
      format: "money",
      style: "total",
      name: "gross_profit_translated",
    }),
    figures("disclosed_translated", {
      label: "{component.name}",
      unit,
      note: "{component.state}",
      repeat: "components",
      across: { seg: `SEG.COST({company.unit},{.label},{period},"${options}")` },
      format: "money",
    }),
    figures("disclosed_sum_translated", {
      label: "Disclosed, all components",
      unit,
      across: '=IF(COUNT({disclosed_translated*})>0,SUM({disclosed_translated*}),"n/d")',
      format: "money",
      style: "subtotal",
    }),
    figures("assumed_sum_translated", {
      label: "Assumed, all components",
      unit,
      note: "at the rate of the reported cost",
      across: '=IF(AND(ISNUMBER({cost_translated}),N({cost})>0),{assumed_sum}*{cost_translated}/{cost},"n/d")',
      format: "money or dash",
      style: "assumed",
    }),
    figures("balance_translated", {
      label: "Other (not disclosed)",
      unit,
      across:
        '=IF(AND(ISNUMBER({cost_translated}),ISNUMBER({assumed_sum_translated})),{cost_translated}-N({disclosed_sum_translated})-{assumed_sum_translated},"n/d")',
      format: "money",
      style: "total",
    }),
    blank("translated_end"),
  ],
};
