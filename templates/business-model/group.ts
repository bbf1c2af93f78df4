import type { BlockTemplate } from "../../src/plan/block-template";
import type { RowTemplate } from "../../src/plan/row-template";
import { blank, section } from "../common/rows";
import { growth, look, reporting, share, shown, typed } from "./look";

const total = (metric: string, options: string, period = "period") => ({
  seg: `SEG.GET({company.unit},"Total",{${period}},"${metric}","${options}; na=text")`,
});

const ofGroup = (key: string, label: string, metric: string): RowTemplate => ({
  ...look,
  key,
  cells: { label, unit: "{reporting.unit}", shown: total(metric, shown), share },
  across: total(metric, reporting),
  own: { cells: { label, unit: "{reporting.unit}", shown: typed, share } },
});

/** The company as a whole: amounts in the reporting currency and in the one shown. */
export const group: BlockTemplate = {
  key: "group",
  rows: [
    section("group_head", "Company as a whole"),
    {
      ...ofGroup("revenue", "Total revenue", "revenue"),
      cells: {
        label: "Total revenue",
        unit: "{reporting.unit}",
        shown: total("revenue", shown),
        now: "={.value}",
        then: total("revenue", "basis={basis.then}; scale={scale.key}", "prior"),
        growth,
        share,
      },
      own: {
        cells: {
          label: "Total revenue",
          unit: "{reporting.unit}",
          shown: typed,
          now: typed,
          then: { input: null, prompt: "Total revenue of the year before; blank leaves its growth out" },
          growth,
          share,
        },
      },
    },
    ofGroup("cost", "Cost of revenue", "cost_of_revenue"),
    {
      ...look,
      key: "gross",
      cells: {
        label: "Gross profit",
        unit: "{reporting.unit}",
        note: "revenue - cost of revenue",
        shown: '=IF(AND(ISNUMBER({revenue.shown}),ISNUMBER({cost.shown})),{revenue.shown}-{cost.shown},"n/d")',
        share,
      },
      across: '=IF(AND(ISNUMBER({revenue}),ISNUMBER({cost})),{revenue}-{cost},"n/d")',
    },
    ofGroup("operating", "Operating income", "operating_income"),
    ofGroup("net", "Net income, before noncontrolling interests", "net_income"),
    ofGroup("marketing", "Sales and marketing expenses", "sales_and_marketing_expenses"),
    blank("group_end"),
  ],
};
