/** What removing refuses: no other sheet is visible, and Excel keeps at least one. */
export class OnlySheetsLeft extends Error {
  readonly code = "OnlySheetsLeft";
  constructor() {
    super("No other sheet of the workbook is visible.");
  }
}
