/** Brings the tab of the sheet shown into view: the grid does so when a sheet is chosen, not when a kept workbook opens. */
export const showActiveTab = (): void =>
  document
    .querySelector("[data-u-comp=slide-tab-bar] [aria-selected=true]")
    ?.scrollIntoView({ block: "nearest", inline: "nearest" });
