import { everyFault } from "./every-fault";
import type { Outcome } from "./outcome";

/** What was seen of a command: what the workbook was after each fault. */
export interface Seen {
  readonly outcomes: ReadonlyMap<string, ReadonlySet<Outcome>>;
}

const heads = ["command", ...everyFault.map(({ name }) => name)];

/** A table as oxfmt writes it. */
function markdown(rows: readonly (readonly string[])[]): string {
  const widths = heads.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  const line = (cells: readonly string[]) => `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(" | ")} |`;
  const [head = [], ...rest] = rows;
  return [line(head), line(widths.map((width) => "-".repeat(width))), ...rest.map(line)].join("\n");
}

const wordsOf = (outcomes: ReadonlySet<Outcome> | undefined): string => [...(outcomes ?? [])].sort().join(", ");

const top = `# What faults do to a workbook

Written by tests/faults in \`npm run verify\`, which fails where it sees anything else (after a change, with SEGBOOK_MATRIX=whole,
\`npx vitest run --config vitest.verify.config.ts --project faults -u\` writes it anew); \`npm test\` tries each fault of each short command at one request. The host refuses, on purpose, one request of a command:
before any of it is done, half way, or after all of it; or it never answers, and the request or only its answer is lost. The real office.js
runs in between. Then the whole workbook is compared: cells, looks, names, charts, custom XML, sheet shown.

- **as it was**: what had been done was taken back; the pane says why and what to do; the next try completed the workbook.
- **complete**: all was done when Excel's error came, after it; the pane says so of the reading that failed.
- **goes on**: the fault met the request with which office.js tidies up after the command, or the command did the rest once more.

An inserted template meets one fault at each of its requests, in turn; everything else every fault at every request.

`;

/** The page docs/faults.md, in the order of the commands: what was seen now, and what the page said of commands that were not tried. */
export function faultsPage(commands: readonly string[], seen: ReadonlyMap<string, Seen>, page: string): string {
  const said = saidOnPage(page);
  const rows = commands.flatMap((name) => {
    const outcomes = seen.get(name)?.outcomes;
    const words = (fault: string) =>
      outcomes ? wordsOf(outcomes.get(fault)) : (said.get(name)?.get(fault)?.join(", ") ?? "");
    return outcomes || said.has(name) ? [[name, ...everyFault.map((fault) => words(fault.name))]] : [];
  });
  return `${top}${markdown([heads, ...rows])}\n`;
}

/** What the page says of each command and fault. */
export function saidOnPage(page: string): Map<string, Map<string, readonly string[]>> {
  const rows = page
    .split("\n")
    .filter((line) => line.startsWith("| "))
    .slice(2)
    .map((line) =>
      line
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
  return new Map(
    rows.map(([name = "", ...outcomes]) => [
      name,
      new Map(everyFault.map((fault, at): [string, string[]] => [fault.name, (outcomes[at] ?? "").split(", ")])),
    ]),
  );
}
