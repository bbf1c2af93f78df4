import type { BlockTemplate } from "../../../src/plan/block-template";
import { figure, heading, ofGroup } from "./figure";
import { topic } from "./topic";

/** To whom it sells and how it reaches them, beside its market and the profit of each line. */
export const whoBuys: readonly BlockTemplate[] = [
  {
    key: "to_whom",
    rows: [
      ...topic("customers", "Customers", ["Customer segments"], "Who buys, and who pays"),
      ...topic("distribution", "Distribution", ["Distribution"], "How it reaches them"),
      ...topic("marketing", "Marketing", ["Marketing"], "How it wins and keeps them"),
      ...topic("layers", "Ecosystem layers", ["Ecosystem layers"], "What builds on what"),
    ],
  },
  {
    key: "market_figures",
    beside: true,
    repeat: "schemes",
    when: "{scheme.newest}",
    rows: [
      heading("market_head", "Customers", { check: "{periods.last}" }),
      figure(
        "shown_market",
        "{market.name}",
        { check: "={figures!market.shown}", unit: "people" },
        { repeat: "markets", when: "{market.people}" },
      ),
      figure(
        "shown_market",
        "{market.name}",
        { check: "={figures!market.shown}", unit: "{money.unit}" },
        { repeat: "markets", when: "{market.money}" },
      ),
      figure(
        "shown_take_rate",
        "Take rate",
        { check: "={figures!take_rate}", unit: "%" },
        {
          format: "percent",
          own: {
            cells: {
              note: "Take rate",
              check: '=IF(ISNUMBER({figures!take_rate}),{figures!take_rate},"n/d")',
              per: "%",
            },
          },
        },
      ),
      heading("marketing_figures", "Marketing", { check: "{periods.last}", share: "Of revenue" }),
      ofGroup("marketing", "Sales and marketing expenses"),
      {
        ...heading("profit_head", "{profit.title}", { check: "{periods.last}", share: "Margin" }),
        when: "{scheme.bySegment}",
      },
      figure(
        "shown_profit",
        "{line.name}",
        { check: "={figures!profit.shown}", unit: "{money.unit}", share: "={figures!profit.share}" },
        { repeat: "lines", when: "{scheme.bySegment}" },
      ),
    ],
  },
];
