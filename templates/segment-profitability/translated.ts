import type { RowTemplate } from "../../src/plan/row-template";
import { lineCall } from "../common/line-call";
import { figures, part } from "../common/rows";
import { groupOf, sumOf } from "./profit";

const unit = "{money.unit}";
const when = "{translated}";
const options = "basis={basis.pair}; {money.options}";

const lines = (key: string, call: { readonly seg: string }): RowTemplate =>
  figures(key, { label: "{line.name}", unit, when, repeat: "lines", across: call, format: "money" });

const sum = (key: string, of: string) =>
  figures(key, {
    label: "Sum of segments",
    unit,
    when,
    across: sumOf(of),
    format: "money",
    style: "subtotal",
  });

/** The amounts in another currency; margins stay with the reporting currency. */
export const translated: readonly RowTemplate[] = [
  part("translated_head", "Revenue in {money.currency}", "translated", when),
  lines("revenue_translated", lineCall("revenue", "period", `${options}; beside={profit.metric}`)),
  sum("revenue_sum_translated", "revenue_translated"),
  part("profit_translated_head", "{profit.title} in {money.currency}", "translated", when),
  lines("profit_translated", lineCall("{profit.metric}", "period", `${options}; beside=revenue`)),
  sum("profit_sum_translated", "profit_translated"),
  figures("profit_reconciling_translated", {
    label: "{line.name}",
    unit,
    note: "reconciling line",
    when,
    repeat: "profit reconciling",
    across: lineCall("{profit.metric}", "period", options),
    format: "money",
  }),
  figures("group_profit_translated", {
    label: "{profit.title} of the group",
    unit,
    note: "segments + reconciling lines",
    when,
    across: groupOf("profit_sum_translated", "profit_reconciling_translated"),
    format: "money",
    style: "total",
    name: "group_profit_translated_{scheme.slug}",
  }),
];
