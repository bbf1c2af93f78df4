import type { RowTemplate } from "../../src/plan/row-template";
import { figures, part } from "../common/rows";

const unit = "{reporting.unit}";
const when = "{profit.bridge}";
const stated = (metric: string) => ({
  seg: `SEG.GET({company.unit},"Total",{period},"${metric}","basis={basis.pair}; scale={scale.key}; na=text")`,
});

/** The group's operating income, and what stands between it and the sum of the segments' profit as far as the filings state it. */
export const operatingIncome: readonly RowTemplate[] = [
  part("operating_head", "From {profit.name} to operating income", "as far as stated", when),
  figures("item_stated", {
    label: "{item.name}",
    unit,
    when,
    repeat: "profit bridge",
    across: stated("{item.metric}"),
    format: "money",
  }),
  figures("item_also", {
    label: "{item.alsoName}",
    unit,
    note: "its name in other years",
    when: "{item.also}",
    repeat: "profit bridge",
    across: stated("{item.also}"),
    format: "money",
  }),
  part("bridge_head", "Bridge to operating income", "an expense lowers it", when),
  figures("bridge_start", {
    label: "{profit.title} of the group",
    unit,
    when,
    across: "={group_profit}",
    format: "money",
    style: "subtotal",
  }),
  ...[
    {
      rest: "{item.also}",
      across: "=IF(ISNUMBER({item_stated}),-{item_stated},IF(ISNUMBER({item_also}),-{item_also},{item_also}))",
    },
    { rest: "{item.alone}", across: "=IF(ISNUMBER({item_stated}),-{item_stated},{item_stated})" },
  ].map(({ rest, across }) =>
    figures("item", { label: "{item.name}", unit, when: rest, repeat: "profit bridge", across, format: "money" }),
  ),
  figures("item_rest", {
    label: "Other items, not stated apart",
    unit,
    note: "balance",
    when,
    across: '=IF(AND(ISNUMBER({group_profit}),ISNUMBER({operating})),{operating}-{group_profit}-SUM({item*}),"n/d")',
    format: "money or dash",
  }),
  figures("bridge_end", {
    label: "Operating income",
    unit,
    when,
    across: '=IF(ISNUMBER({item_rest}),SUM({bridge_start:item_rest}),"n/d")',
    format: "money",
    style: "total",
    name: "bridge_operating_income_{scheme.slug}",
  }),
];
