import type { BlockTemplate } from "../../src/plan/block-template";
import { checkRows, figures, part, section } from "../common/rows";

const unit = "{reporting.unit}";
const cost = (options: string) => ({ seg: `SEG.COST({company.unit},{.label},{period},"${options}; na=text")` });
const reporting = "basis={basis}; scale={scale.key}";
const methods = ["% of revenue", "% of balance", "amount"];

/** Each component by nature: what the filings state, what they state in part, and what a stated driver assumes. */
export const components: BlockTemplate = {
  key: "components",
  rows: [
    section("components_head", "Components", "cost of revenue by nature"),
    part("disclosed_head", "Disclosed"),
    figures("disclosed", {
      label: "{component.name}",
      unit,
      note: "{component.state}",
      styles: { note: "fine print" },
      repeat: "components",
      across: cost(reporting),
      format: "money",
    }),
    figures("disclosed_sum", {
      label: "Disclosed, all components",
      unit,
      across: '=IF(COUNT({disclosed*})>0,SUM({disclosed*}),"n/d")',
      format: "money",
      style: "subtotal",
      name: "disclosed_cost",
    }),
    { ...part("parts_head", "Partly disclosed (memo, outside the sum)", "part of", "{parts}") },
    figures("part", {
      label: "{part.name}",
      unit,
      note: "{part.of}",
      styles: { label: "text", note: "fine print" },
      repeat: "parts",
      across: cost(reporting),
      format: "money",
      style: "memo",
    }),
    part("base_head", "What drivers multiply, by method"),
    figures("base_revenue", {
      label: "% of revenue",
      unit,
      across: '=IF(ISNUMBER({revenue}),{revenue},"n/d")',
      format: "money",
      style: "chart data",
    }),
    figures("base_balance", {
      label: "% of balance",
      unit,
      note: "reported cost not disclosed",
      across: '=IF(ISNUMBER({cost}),{cost}-N({disclosed_sum}),"n/d")',
      format: "money",
      style: "chart data",
      name: "undisclosed_cost",
    }),
    figures("base_amount", { label: "amount", unit, across: { number: 1 }, format: "count", style: "chart data" }),
    part("driver_head", "Drivers of each year; blank stays in the balance", "method: choose from the list"),
    {
      key: "driver",
      repeat: "components",
      cells: {
        label: "{component.name}",
        unit: "method",
        note: { input: "% of revenue", list: methods, prompt: "What the driver's numbers are a share of" },
      },
      across: {
        input: null,
        atLeast: 0,
        prompt: "A share such as 5 %, or an amount where the method says so; blank stays in the balance",
      },
      formats: { note: "text" },
      format: "driver",
      style: "line",
      name: "driver_{component.slug}",
    },
    part("assumed_head", "Assumed by a driver", "only where nothing is disclosed"),
    figures("assumed", {
      label: "{component.name}",
      unit,
      repeat: "components",
      across:
        "=IF(ISNUMBER({disclosed}),0,N({driver})*SUMIF({base_revenue.label:base_amount.label},{driver.note},{base_revenue:base_amount}))",
      format: "money or dash",
      style: "assumed",
    }),
    figures("assumed_sum", {
      label: "Assumed, all components",
      unit,
      across: "=SUM({assumed*})",
      format: "money",
      style: "subtotal",
      name: "assumed_cost",
    }),
    figures("ignored", {
      label: "{component.name}: driver ignored",
      unit: "0 or 1",
      note: "figure disclosed, or no method",
      repeat: "components",
      across:
        '=IF(OR({driver}="",AND(ISNUMBER({driver}),NOT(ISNUMBER({disclosed})),ISNUMBER(MATCH({driver.note},{base_revenue.label:base_amount.label},0)))),0,1)',
      format: "count",
      style: "check",
      outline: true,
    }),
  ],
};

const share = (key: string, label: string, of: string) =>
  figures(key, {
    label,
    unit: "%",
    note: "of reported cost of revenue",
    across: `=IF(AND(ISNUMBER({cost}),ISNUMBER(${of})),${of}/{cost},"n/d")`,
    format: "percent",
    name: `coverage_${key}`,
  });

/** The balance to the reported cost, how much of it is known, and what holds. */
export const balance: BlockTemplate = {
  key: "balance",
  rows: [
    section("balance_head", "Balance and coverage"),
    figures("balance", {
      label: "Other (not disclosed)",
      unit,
      note: "balances to the reported cost",
      across: '=IF(ISNUMBER({cost}),{cost}-N({disclosed_sum})-{assumed_sum},"n/d")',
      format: "money",
      name: "balance_not_disclosed",
    }),
    figures("cost_sum", {
      label: "Components and balance",
      unit,
      across: '=IF(ISNUMBER({balance}),N({disclosed_sum})+{assumed_sum}+{balance},"incomplete")',
      format: "money",
      style: "total",
    }),
    part("coverage_head", "Coverage", "disclosed / assumed / balance"),
    share("disclosed_share", "Disclosed", "{disclosed_sum}"),
    share("assumed_share", "Assumed", "{assumed_sum}"),
    share("balance_share", "Other (not disclosed)", "{balance}"),
    part("ratio_head", "% of revenue"),
    figures("ratio", {
      label: "{component.name}",
      unit: "%",
      note: "{component.state}",
      styles: { note: "fine print" },
      repeat: "components",
      across: '=IF(AND(ISNUMBER({disclosed}),ISNUMBER({revenue})),{disclosed}/{revenue},"n/d")',
      format: "percent",
    }),
    figures("assumed_ratio", {
      label: "Assumed by a driver",
      unit: "%",
      across: '=IF(ISNUMBER({revenue}),{assumed_sum}/{revenue},"n/d")',
      format: "percent",
      style: "assumed",
    }),
    figures("balance_ratio", {
      label: "Other (not disclosed)",
      unit: "%",
      across: '=IF(AND(ISNUMBER({balance}),ISNUMBER({revenue})),{balance}/{revenue},"n/d")',
      format: "percent",
    }),
    ...checkRows("cost_adds_up", {
      label: "components + balance = reported cost",
      unit,
      format: "fine",
      difference: '=IF(AND(ISNUMBER({cost_sum}),ISNUMBER({cost})),{cost_sum}-{cost},"incomplete")',
      tolerance: { fact: "rounding", of: ["disclosed", "cost"] },
      toleranceNote: "half a printed unit for each figure",
      figures: ["cost"],
      identity: true,
    }),
    ...checkRows("balance_positive", {
      label: "balance is not negative",
      unit,
      format: "fine",
      difference: '=IF(ISNUMBER({balance}),MAX(-{balance},0),"incomplete")',
      tolerance: { fact: "rounding", of: ["disclosed", "cost"] },
      toleranceNote: "half a printed unit for each figure",
      figures: ["cost"],
    }),
    ...checkRows("drivers_count", {
      label: "every driver typed counts",
      unit: "count",
      format: "count",
      difference: "=SUM({ignored*})",
      tolerance: { number: 0 },
      toleranceNote: "none",
      figures: [],
    }),
  ],
};
