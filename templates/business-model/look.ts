import type { RowTemplate } from "../../src/plan/row-template";

/** Figures in the reporting currency, whose ratios they are. */
export const reporting = "basis={basis}; scale={scale.key}";
/** Figures in the currency shown. */
export const shown = "basis={basis}; {money.options}";

/** How the figures of a row look. */
export const look = {
  formats: { shown: "money", now: "money", then: "money", growth: "percent", share: "percent", mix: "percent" },
  format: "money",
} as const satisfies Partial<RowTemplate>;

/** Of total revenue. */
export const share = '=IF(AND(ISNUMBER({.value}),N({revenue})<>0),{.value}/{revenue},"n/d")';
/** In a workbook of one's own, where nothing is translated: the figure once it is typed. */
export const typed = '=IF(ISNUMBER({.value}),{.value},"n/d")';
/** Over the year before, both from one filing. */
export const growth = '=IF(AND(ISNUMBER({.now}),N({.then})>0),{.now}/{.then}-1,"n/m")';
