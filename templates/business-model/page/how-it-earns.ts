import type { BlockTemplate } from "../../../src/plan/block-template";
import { figure, heading, ofGroup } from "./figure";
import { topic } from "./topic";

/** What is paid for and what that costs, beside revenue by line and cost by nature. */
export const howItEarns: readonly BlockTemplate[] = [
  {
    key: "how",
    rows: topic("monetisation", "Monetisation", ["Monetisation", "Revenue streams"], "What is paid for, and by whom"),
  },
  {
    key: "line_figures",
    beside: true,
    repeat: "schemes",
    when: "{scheme.newest}",
    rows: [
      heading("lines_head", "Revenue: {scheme.named}", {
        check: "{periods.last}",
        share: "Of revenue",
        growth: "Growth",
        mix: "Mix",
      }),
      figure(
        "shown_line",
        "{line.name}",
        {
          check: "={figures!line.shown}",
          unit: "{money.unit}",
          share: "={figures!line.share}",
          growth: "={figures!line.growth}",
          // What the doughnut draws: a line without a figure is none.
          mix: "=IF(ISNUMBER({figures!line.mix}),{figures!line.mix},NA())",
        },
        { repeat: "lines" },
      ),
      figure(
        "shown_reconciling",
        "{line.name}",
        { check: "={figures!reconciling.shown}", unit: "{money.unit}", share: "={figures!reconciling.share}" },
        { repeat: "reconciling" },
      ),
      { ...ofGroup("revenue", "Total revenue", true), key: "shown_total" },
    ],
  },
  {
    key: "costs",
    rows: topic("costs", "Cost of revenue", ["Cost of revenue"], "What the revenue costs, and who is paid"),
  },
  {
    key: "cost_figures",
    beside: true,
    rows: [
      heading("costs_figures", "Cost of revenue", { check: "{periods.last}", share: "Of revenue" }),
      figure(
        "shown_component",
        "{component.name}",
        { check: "={figures!component.shown}", unit: "{money.unit}", share: "={figures!component.share}" },
        { repeat: "components", when: "{sourced}" },
      ),
      figure(
        "shown_component",
        '=IF({figures!component.label}="","-",{figures!component.label})',
        { check: "={figures!component.shown}", unit: "{money.unit}", share: "={figures!component.share}" },
        { repeat: "own costs" },
      ),
      figure("shown_balance", "Other (not disclosed)", {
        check: "={figures!balance.shown}",
        unit: "{money.unit}",
        share: "={figures!balance.share}",
      }),
      ofGroup("cost", "Cost of revenue"),
    ],
  },
];
