import type { CellPlan } from "../../plan/workbook-plan";
import { type TabNames, withTabNames } from "./tab-names";

/** Text that Excel would read as a formula, a number, a date or a truth value if it were typed. */
const readsAsSomethingElse =
  /^[=+\-@'\s]|^[^a-z]*\d|^(true|false)$|^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[ -]?\d|^#/i;

/** What is written into a cell; text stays text, whatever it looks like. `null` leaves an empty cell alone (a spill needs it). */
export function cellContent(cell: CellPlan | null, tabs: TabNames): string | number | null {
  if (cell === null) return null;
  if (cell.formula !== undefined) return withTabNames(cell.formula, tabs);
  if (typeof cell.value === "string")
    return cell.value === "" ? null : readsAsSomethingElse.test(cell.value) ? `'${cell.value}` : cell.value;
  return cell.value ?? null;
}
