import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";

interface Figure {
  readonly load: string;
  readonly measured: string;
  /** What the test asserts; empty where it only measures. */
  readonly allowed: string;
}

const page = resolve(import.meta.dirname, "../../docs/load.md");
const writes = process.env["SEGBOOK_FIGURES"] === "docs";
const top = `# Under load

Measured by tests/load in \`npm run verify -- load\`, which asserts what stands under allowed and prints this table;
\`SEGBOOK_FIGURES=docs npm run verify -- load\` writes it anew. Everything goes through the real office.js into the host, which refuses requests and
answers of more than 5 MB as Excel on the web does. Seconds depend on the machine (here two cores that others used as well), so what is
asserted is a ratio beside what the host alone needs for the same cells, or a size.

`;

/** The rows that stand on the page, as cells. */
const rowsOf = (text: string): string[][] =>
  text
    .split("\n")
    .filter((line) => line.startsWith("| "))
    .slice(2)
    .map((line) => line.split("|").slice(1, -1))
    .map((cells) => cells.map((cell) => cell.trim()));

/** A table as oxfmt writes it. */
function markdown(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => (row[at] ?? "").length)));
  const line = (cells: readonly string[]) => `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(" | ")} |`;
  const [head = [], ...rest] = rows;
  return [line(head), line(widths.map((width) => "-".repeat(width))), ...rest.map(line)].join("\n");
}

/** What the load tests measured: printed, and written into docs/load.md where that is asked for. */
export class Figures {
  readonly #figures: Figure[] = [];

  say(load: string, measured: string, allowed = ""): void {
    this.#figures.push({ load, measured, allowed });
  }

  print(): void {
    console.table(this.#figures);
    if (!writes) return;
    const rows = new Map(
      (existsSync(page) ? rowsOf(readFileSync(page, "utf8")) : []).map((row) => [row[0] ?? "", row]),
    );
    for (const { load, measured, allowed } of this.#figures) rows.set(load, [load, measured, allowed]);
    writeFileSync(page, `${top}${markdown([["load", "measured", "allowed"], ...rows.values()])}\n`);
  }
}

/** Seconds that a piece of work takes. */
export async function seconds(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1000;
}
