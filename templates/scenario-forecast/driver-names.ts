/** What the drivers are called in the scenario table and in the model range, so that one can be applied to the other. */
export const driverNames = {
  growth: "{line.slug}_first_growth",
  fade: "{line.slug}_fade",
  longRun: "long_run_growth",
  elimination: "reconciling_ratio",
  costRatio: "cost_ratio",
} as const;
