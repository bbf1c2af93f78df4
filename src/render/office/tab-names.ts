import type { SheetPlan } from "../../plan/workbook-plan";
import type { SheetsPresent } from "./sheets-present";

/** Planned name to the name of the tab. */
export type TabNames = ReadonlyMap<string, string>;

const longest = 31;
const key = (name: string) => name.toLowerCase();

/** The first of `Name`, `Name 2`, `Name 3`... that no tab has, at most 31 characters. */
export function freeName(name: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? "" : ` ${number}`;
    const candidate = name.slice(0, longest - suffix.length) + suffix;
    if (!taken.has(key(candidate))) return candidate;
  }
}

/** Names for the planned sheets that clash with no tab of the workbook, hidden ones included. */
export function tabNames(sheets: readonly SheetPlan[], present: SheetsPresent): TabNames {
  const taken = new Set(present.sheets.map(({ name }) => key(name)));
  const names = new Map<string, string>();
  for (const { name } of sheets) {
    const free = freeName(name, taken);
    taken.add(key(free));
    names.set(name, free);
  }
  return names;
}

const quoted = (name: string) => `'${name.replace(/'/g, "''")}'!`;

/** A formula whose references to planned sheets name the tabs as they are called in this workbook. */
export function withTabNames(formula: string, names: TabNames): string {
  const renamed = [...names].filter(([planned, tab]) => planned !== tab && formula.includes(quoted(planned)));
  if (renamed.length === 0) return formula;
  const tabs = new Map(renamed.map(([planned, tab]) => [quoted(planned), quoted(tab)]));
  // One pass: a tab called like another planned sheet must not be renamed twice.
  return formula.replace(/'(?:[^']|'')+'!/g, (reference) => tabs.get(reference) ?? reference);
}
