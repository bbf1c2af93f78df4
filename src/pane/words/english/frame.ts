/** The frame of the pane: its tabs, and what the ribbon's commands say. */
export const frame = {
  name: "Segbook",
  views: "Views",
  tabs: {
    insert: "Insert",
    explore: "Explore",
    source: "Source",
    scenarios: "Scenarios",
    whatif: "What-if",
    checks: "Checks",
    share: "Share",
    data: "Data",
    settings: "Settings",
  },
  dismiss: "Dismiss",
  reload: "Reload",
  tryAgain: "Try again",
  viewMissing: (view: string) =>
    `The view ${view} could not be loaded. Check the connection, then try again; the workbook is as it was.`,
  recalculated: (formulas: number, sheets: number) =>
    formulas === 0
      ? "This workbook has no SEG formulas."
      : `Recalculated ${formulas} SEG ${formulas === 1 ? "formula" : "formulas"} on ${sheets} ${sheets === 1 ? "sheet" : "sheets"}.`,
  protectedSheets: (names: string) => `Protected and left as they are: ${names}.`,
};
