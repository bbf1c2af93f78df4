/** The workbook keeps frozen formulas that this version of the add-in cannot read. They are left alone. */
export class LedgerUnreadable extends Error {
  readonly code = "LedgerUnreadable";
}
