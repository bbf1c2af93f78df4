import type { BlockTemplate } from "../../src/plan/block-template";
import type { Content, RowTemplate } from "../../src/plan/row-template";
import { groupRows } from "../common/group";
import { blank, figures } from "../common/rows";
import { everywhere, shown } from "./lines";

/** What common rows say of the forecast years. */
const ahead: Readonly<Record<string, Content>> = {
  total: "={all}",
  total_prior: shown("total@prev"),
  total_growth: '=IF(AND(ISNUMBER({total}),N({total_prior})>0),{total}/{total_prior}-1,"n/m")',
  total_translated: '=IF(AND(ISNUMBER({total}),ISNUMBER({translation})),{total}*{translation},"n/d")',
};

const goesOn = (row: RowTemplate): RowTemplate => {
  const content = ahead[row.key];
  return content === undefined ? row : { ...row, ahead: content };
};

/** The forecast years by number, and the scenario shown. */
export const years: BlockTemplate = {
  key: "years",
  rows: [
    {
      key: "year_no",
      cells: { label: "Forecast year; the active scenario", note: "={scenarios!active.base}" },
      styles: { note: "fact key" },
      ahead: "=N({year_no@prev})+1",
      format: "count",
      style: "chart data",
    },
    blank("years_end"),
  ],
};

const cost = figures("cost", {
  label: "Cost of revenue",
  unit: "{reporting.unit}",
  across: {
    seg: 'SEG.GET({company.unit},"Total",{period},"cost_of_revenue","basis={basis}; scale={scale.key}; na=text")',
  },
  ahead:
    '=IF(AND(ISNUMBER({total}),ISNUMBER({scenarios!used_cost_ratio.active})),{total}*{scenarios!used_cost_ratio.active},"n/d")',
  format: "money",
  name: "cost_of_revenue",
});

/** The group: revenue, cost of revenue and gross profit, as filed and as forecast. */
export const group: BlockTemplate = {
  key: "group",
  rows: [
    ...groupRows.map(goesOn),
    cost,
    figures("gross", {
      label: "Gross profit",
      unit: "{reporting.unit}",
      note: "revenue - cost of revenue",
      ...everywhere('=IF(AND(ISNUMBER({total}),ISNUMBER({cost})),{total}-{cost},"n/d")'),
      format: "money",
      style: "total",
      name: "gross_profit",
    }),
    figures("cost_ratio", {
      label: "Cost of revenue / revenue",
      unit: "%",
      ...everywhere('=IF(AND(ISNUMBER({cost}),N({total})<>0),{cost}/{total},"n/d")'),
      format: "percent",
      name: "cost_ratio",
    }),
    figures("margin", {
      label: "Gross margin",
      unit: "%",
      ...everywhere('=IF(AND(ISNUMBER({gross}),N({total})<>0),{gross}/{total},"n/d")'),
      format: "percent",
      name: "gross_margin",
    }),
    figures("known_ratio", {
      label: "Cost of revenue / revenue, the last one stated",
      unit: "%",
      note: "what Base begins with",
      across: "=IF(ISNUMBER({cost_ratio}),{cost_ratio},{known_ratio@prev})",
      first: "={cost_ratio}",
      format: "percent",
      style: "chart data",
      outline: true,
    }),
    blank("group_end"),
  ],
};
