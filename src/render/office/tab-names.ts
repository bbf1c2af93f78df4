import type { WorkbookPlan } from "../../plan/workbook-plan";
import type { SheetsPresent } from "./sheets-present";

/** Planned name to the name of the tab. */
export type TabNames = ReadonlyMap<string, string>;

const longest = 31;
const key = (name: string) => name.toLowerCase();

/** What follows the names at each attempt: nothing; the mark, then with a number; without a mark a number alone. */
function endingOf(mark: string, attempt: number): string {
  if (attempt === 0) return "";
  if (mark === "") return ` ${attempt + 1}`;
  return attempt === 1 ? ` ${mark}` : ` ${mark} ${attempt}`;
}

/**
 * Names for the planned sheets that clash with no tab of the workbook, hidden ones included: where one of them does, all end alike, on
 * `AMZN`, then `AMZN 2`, so that sheets of one insertion are seen to belong together. At most 31 characters.
 */
export function tabNames(
  { sheets, mark = "" }: Pick<WorkbookPlan, "sheets" | "mark">,
  present: SheetsPresent,
): TabNames {
  const taken = new Set(present.sheets.map(({ name }) => key(name)));
  for (let attempt = 0; ; attempt++) {
    const ending = endingOf(mark, attempt);
    const names = sheets.map(({ name }) => [name, name.slice(0, longest - ending.length) + ending] as const);
    if (names.every(([, tab]) => !taken.has(key(tab)))) return new Map(names);
  }
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
