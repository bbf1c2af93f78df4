/** The checks of the inserted workbooks. */
export const checks = {
  needsWorkbook: "Checks are read from a workbook in Excel.",
  none: "This workbook has no checks.",
  noneHow: "Templates of the Insert view bring a Checks sheet with one row for each check; its verdicts show here.",
  verdicts: { ok: "OK", inconclusive: "Inconclusive", fail: "FAIL", unknown: "No verdict" },
  /** What the light over all says. */
  all: {
    ok: (checks: number) => `All ${checks} checks hold.`,
    inconclusive: (open: number, checks: number) =>
      `${open} of ${checks} checks ${open === 1 ? "is" : "are"} inconclusive: figures are missing. None fails.`,
    unknown: (open: number, checks: number) =>
      `${open} of ${checks} checks ${open === 1 ? "gives" : "give"} no verdict.`,
    fail: (failed: number, checks: number) => `${failed} of ${checks} checks ${failed === 1 ? "fails" : "fail"}.`,
  },
  goTo: (label: string) => `Go to ${label}`,
  gap: (difference: string, tolerance: string) => `Difference ${difference}, tolerance ${tolerance}`,
  years: (tested: string, gaps: string, failed: string) =>
    `Years: ${tested} tested, ${gaps} with gaps, ${failed} failed`,
  sheetOf: (sheet: string) => `Sheet ${sheet}`,
  noRows: "The headings of this sheet were changed: only the verdict of all its checks can be read.",
  gone: (sheet: string) => `The sheet ${sheet} is not there any more.`,
};
