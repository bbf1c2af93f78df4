import type { BlockTemplate } from "../../src/plan/block-template";
import { blank, checkRows, figures, section } from "../common/rows";

const reporting = "basis={basis}; scale={scale.key}; na=text";

const group = (key: string, metric: string, label: string, name: string) =>
  figures(key, {
    label,
    unit: "{reporting.unit}",
    across: { seg: `SEG.GET({company.unit},"Total",{period},"${metric}","${reporting}")` },
    format: "money",
    name,
  });

/** The group's revenue, cost of revenue and gross profit, with the ratios that need nothing else. */
export const results: BlockTemplate = {
  key: "results",
  rows: [
    section("results_head", "Group"),
    group("revenue", "revenue", "Total revenue", "total_revenue"),
    group("cost", "cost_of_revenue", "Cost of revenue, as reported", "cost_of_revenue"),
    figures("gross", {
      label: "Gross profit",
      unit: "{reporting.unit}",
      note: "revenue - cost of revenue",
      across: '=IF(AND(ISNUMBER({revenue}),ISNUMBER({cost})),{revenue}-{cost},"n/d")',
      format: "money",
      style: "total",
      name: "gross_profit",
    }),
    figures("cost_ratio", {
      label: "Cost of revenue / revenue",
      unit: "%",
      across: '=IF(AND(ISNUMBER({revenue}),ISNUMBER({cost})),{cost}/{revenue},"n/d")',
      format: "percent",
      name: "cost_ratio",
    }),
    figures("margin", {
      label: "Gross margin",
      unit: "%",
      across: '=IF(ISNUMBER({gross}),{gross}/{revenue},"n/d")',
      format: "percent",
      name: "gross_margin",
    }),
    {
      ...group("gross_stated", "gross_profit", "Gross profit in the dataset", "gross_profit_in_dataset"),
      style: "memo",
      outline: true,
      when: "{sourced}",
    },
    ...checkRows("gross_agrees", {
      when: "{sourced}",
      label: "revenue - cost of revenue = gross profit",
      unit: "{reporting.unit}",
      format: "fine",
      difference: '=IF(AND(ISNUMBER({gross}),ISNUMBER({gross_stated})),{gross}-{gross_stated},"incomplete")',
      tolerance: { fact: "rounding", of: ["revenue", "cost", "gross_stated"] },
      toleranceNote: "half a printed unit for each figure",
      figures: ["revenue", "cost", "gross_stated"],
      closing: ["cost", "gross_stated"],
    }),
    blank("results_end"),
  ],
};
