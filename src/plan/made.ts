/** When and by what a workbook was planned: the plan has no clock of its own. */
export interface Made {
  /** Version of the build. */
  readonly version: string;
  /** The day, as an ISO date; results kept as values say it. */
  readonly date: string;
}
