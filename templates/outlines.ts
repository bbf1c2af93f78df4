import type { TemplateOutline } from "../src/plan/template-outline";

/** Every workbook a user can ask for, in the order it is offered, without its sheets: these come later in the pane. */
export const outlines = [
  {
    id: "segment-revenue",
    title: "Segment revenue",
    purpose:
      "Revenue by segment or product as filed: growth, share, mix shift, contribution to growth and concentration, reconciled to the reported total",
    metric: "revenue",
    axes: ["segment", "product"],
    prior: true,
  },
  {
    id: "growth-bridge",
    title: "Growth bridge",
    purpose:
      "What each segment or product did to total revenue from year to year, as money and as contribution to growth, with a waterfall",
    metric: "revenue",
    axes: ["segment", "product"],
    prior: true,
  },
  {
    id: "segment-profitability",
    title: "Segment profitability",
    purpose:
      "Profit and margin by segment in the measure the company reports, reconciled to operating income, and what moved the margin: rate, mix, the rest",
    metric: "revenue",
    axes: ["segment"],
    prior: true,
  },
  {
    id: "recast",
    title: "Recast",
    purpose:
      "Revenue by segment or product as first stated and as restated, the change with both filings, and old lines mapped to new ones",
    metric: "revenue",
    axes: ["segment", "product"],
    filings: "all",
  },
  {
    id: "cost-of-revenue",
    title: "Cost of revenue",
    purpose:
      "Cost of revenue by nature: disclosed, assumed by an editable driver, and the balance not disclosed, with gross profit and margin",
    metric: "cost_of_revenue",
    axes: [],
  },
  {
    id: "scenario-forecast",
    title: "Scenario forecast",
    purpose:
      "Five forecast years by segment in Base, Bull, Bear and a scenario of your own: growth with fade, eliminations, cost of revenue and gross profit, all side by side",
    metric: "revenue",
    axes: ["segment", "product"],
    forecast: 5,
  },
  {
    id: "sensitivity",
    title: "Sensitivity",
    purpose:
      "What each driver of the five-year forecast does to revenue or gross profit: a tornado, a grid of two drivers, and the break-even of each",
    metric: "revenue",
    axes: ["segment", "product"],
    forecast: 5,
  },
  {
    id: "simulation",
    title: "Simulation",
    purpose:
      "What the five-year forecast comes to when every driver has a distribution: percentiles, chances, a histogram, and which drivers matter",
    metric: "revenue",
    axes: ["segment", "product"],
    forecast: 5,
  },
  {
    id: "peer-compare",
    title: "Peer comparison",
    purpose:
      "Two companies side by side in one currency: total revenue, growth and margins, and the lines of business of each, year beside year",
    metric: "revenue",
    axes: ["segment", "product"],
    prior: true,
    peer: true,
  },
  {
    id: "business-model",
    title: "Business model",
    purpose:
      "The business on one page: profile, values, customers, monetisation and cost in words, beside the figures of one year and the revenue mix",
    metric: "revenue",
    axes: ["segment", "product"],
    years: "last",
  },
  {
    id: "claim-check",
    title: "Claim check",
    purpose: "Each claim of the source article beside the filing's figure: difference, verdict, reason and link",
    metric: "revenue",
    axes: [],
    years: "none",
    amounts: "Each in the unit that the article uses, which stands beside it",
    needs: "claims",
    lines: "claim",
  },
] as const satisfies readonly TemplateOutline[];
