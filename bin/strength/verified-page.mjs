import { programs, suites } from "./suites.mjs";

const intro = `# What npm run verify found

The last run of each suite with all of its cases, and of each program that says how strong the tests are; \`SEGBOOK_FIGURES=docs npm run
verify\`, with the names of some or of none, writes its rows anew. What a suite prints besides stands in [faults](faults.md),
[load](load.md), [coverage](coverage.md) and [mutation testing](mutation.md). Minutes are those of two cores that others may have used.
`;
const heads = ["suite", "passed", "failed", "minutes", "day", "commit"];

/** Cells of the rows of the page as it stands, by the suite. */
const rowsOf = (text) =>
  new Map(
    text
      .split("\n")
      .filter((line) => line.startsWith("| "))
      .map((line) =>
        line
          .split("|")
          .slice(1, -1)
          .map((cell) => cell.trim()),
      )
      .map((cells) => [cells[0], cells]),
  );

/**
 * The page with the rows of a run in the place of those that stood there, in the order in which all of them run.
 * @param {string} text the page as it stands
 * @param {readonly { name: string, passed: number, failed: number, minutes: number, day: string, commit: string }[]} runs
 */
export function verifiedPage(text, runs) {
  const known = rowsOf(text);
  for (const { name, passed, failed, minutes, day, commit } of runs)
    known.set(name, [name, passed.toLocaleString("en-US"), String(failed), minutes.toFixed(1), day, commit]);
  const rows = [heads, ...[...suites, ...programs].flatMap((name) => (known.has(name) ? [known.get(name)] : []))];
  const widths = heads.map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  const right = (column) => column > 0 && column < 4;
  const line = (row) =>
    `| ${row.map((cell, at) => (right(at) ? cell.padStart(widths[at]) : cell.padEnd(widths[at]))).join(" | ")} |`;
  const rule = `| ${widths.map((width, at) => (right(at) ? `${"-".repeat(width - 1)}:` : "-".repeat(width))).join(" | ")} |`;
  return `${intro}\n${[line(heads), rule, ...rows.slice(1).map(line)].join("\n")}\n`;
}
