import type { CellPlan } from "../../plan/workbook-plan";
import { plainText } from "./plain-text";
import { type TabNames, withTabNames } from "./tab-names";

/** The text a link shows: a sheet under the name its tab was given. */
export const linkText = ({ link, value }: CellPlan, tabs: TabNames): CellPlan["value"] =>
  link !== undefined && "sheet" in link ? (tabs.get(link.sheet) ?? link.sheet) : value;

/** What is written into a cell; text stays text, whatever it looks like. `null` leaves an empty cell alone (a spill needs it). */
export function cellContent(cell: CellPlan | null, tabs: TabNames): string | number | null {
  if (cell === null) return null;
  if (cell.formula !== undefined) return withTabNames(cell.formula, tabs);
  const value = linkText(cell, tabs);
  if (typeof value === "string") return value === "" ? null : plainText(value);
  return value ?? null;
}
