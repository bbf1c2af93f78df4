/** Explore: one number with its formula and source, and the list of functions. */
export const explore = {
  company: "Company",
  line: "Segment or line",
  measure: "Figure",
  period: "Period",
  rowFrom: "Row from",
  rowTo: "Row to",
  missing: (parts: readonly { years: readonly string[]; why: string }[]) =>
    `No figure in the row for ${parts.map(({ years, why }) => `${years.join(", ")} (${why})`).join("; ")}.`,
  withOlder: (lines: readonly { path: string; scheme: string; years: readonly string[] }[]) =>
    `Insert the older ${lines.length === 1 ? "line" : "lines"} too: ${lines
      .map(({ path, scheme, years }) => `${path} (${scheme}), which has ${years.join(", ")}`)
      .join("; ")}. What belongs to it may differ.`,
  more: "Basis and currency",
  measures: {
    share: "Share of revenue",
    growth: "Growth of revenue",
    margin: "Margin (profit / revenue)",
  } as Record<string, string>,
  formula: "Formula",
  arithmetic: "How it comes about",
  source: "Source",
  overTime: "Over time",
  insertAs: "Insert at the selected cell as",
  cell: "Cell",
  row: "Row of years",
  grid: "Grid",
  noWorkbook: "Inserting needs a workbook in Excel.",
  connecting: "Connecting to Excel…",
  inserted: (address: string) => `Inserted at ${address}.`,
  asking: (address: string, count: number) =>
    `${count === 1 ? "One cell" : `${count} cells`} of ${address} ${count === 1 ? "is" : "are"} not empty. Nothing was written.`,
  overwrite: "Write over them",
  cancel: "Cancel",
  undo: "Undo",
  goTo: "Go to",
  undone: (address: string) => `${address} is as it was before.`,
  keptChanged: (address: string) =>
    `${address} was changed since it was inserted, so it was left as it is. Excel's own undo goes back step by step.`,
  keptGone: (address: string) => `The sheet of ${address} was deleted.`,
  noRoom: (address: string) =>
    `There are not enough rows or columns to the right of and below ${address}. Select another cell.`,
  failed: "Nothing was inserted.",
  functions: "Functions",
  search: "Search the functions",
  found: (count: number, all: number) => (count === all ? `${all} functions` : `${count} of ${all} functions`),
  none: (query: string) => `No function has "${query}" in its name, description or arguments. Try another word.`,
  functionsMissing: "The descriptions of the functions could not be loaded. Check the connection, then try again.",
  tryAgain: "Try again",
  arguments: "Arguments",
  optional: "optional",
  returns: "Returns",
  examples: "Examples",
  insertExample: (formula: string) => `Insert ${formula} at the selected cell`,
  insert: "Insert",
};
