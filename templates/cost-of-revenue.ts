import type { BlockTemplate } from "../src/plan/block-template";
import type { SheetTemplate } from "../src/plan/workbook-template";
import { checks } from "./common/checks";
import { modelColumns } from "./common/columns";
import { cover } from "./common/cover";
import { modelHeader } from "./common/header";
import { blank } from "./common/rows";
import { sources } from "./common/sources";
import { chartData } from "./cost-of-revenue/charts";
import { balance, components } from "./cost-of-revenue/components";
import { results } from "./cost-of-revenue/group";
import { translated } from "./cost-of-revenue/translated";

const drawn: BlockTemplate = {
  ...components,
  rows: [...components.rows, blank("components_end")],
  charts: [
    {
      key: "cost_chart",
      title: "Cost of revenue: disclosed, assumed, not disclosed, {money.unit}",
      kind: "stacked columns",
      series: ["chart_disclosed", "chart_assumed", "chart_balance"],
      names: "label",
      categories: "period",
      format: "money",
      minimum: 0,
      colors: ["#1F3864", "#F4B183", "#BFBFBF"],
    },
    {
      key: "margin_chart",
      title: "Gross margin",
      kind: "lines",
      series: ["chart_margin"],
      names: "label",
      categories: "period",
      format: "percent",
    },
  ],
};

/** Cost of revenue by nature: what is disclosed, what a driver assumes, and the balance nobody discloses. */
export const costOfRevenue = [
  cover([]),
  {
    key: "model",
    name: "Cost of revenue",
    purpose: "Components, drivers, balance, coverage, gross profit and margin, charts",
    columns: modelColumns,
    periods: true,
    orientation: "landscape",
    tab: "model",
    freeze: { row: "period", column: "label" },
    blocks: [
      modelHeader,
      results,
      drawn,
      { ...balance, rows: [...balance.rows, blank("balance_end")] },
      translated,
      chartData,
    ],
  },
  checks,
  sources,
] satisfies readonly SheetTemplate[];
