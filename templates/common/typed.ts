import type { RowTemplate } from "../../src/plan/row-template";

/** In a workbook of one's own, where each year has one figure: the figure typed in another row. */
export const typedIn = (row: string): Pick<RowTemplate, "own"> => ({
  own: { across: `=IF(ISNUMBER({${row}}),{${row}},"n/d")` },
});

/** In a workbook of one's own a reconciling line is nothing until it is typed. */
export const typedReconciling: Pick<RowTemplate, "own"> = {
  own: { across: { input: 0, prompt: "What leads from the segments to the total" } },
};

/** In a workbook of one's own the year before is the column before; before the first there may be one to type. */
export const typedBefore = (row: string): Pick<RowTemplate, "own"> => ({
  own: {
    across: `=IF(ISNUMBER({${row}@prev}),{${row}@prev},"n/d")`,
    first: { input: null, prompt: "The year before the first one, where you have it; blank leaves its growth out" },
  },
});
