export type TableCell = string | number;

/** A number as it stands, at most 10 decimals, thousands apart. */
const whole = (value: number) => value.toLocaleString("en-US", { maximumFractionDigits: 10 });

/** Columns side by side under their heads; those of numbers (an error among them does not matter) to the right. */
export function alignedTable(
  heads: readonly string[],
  rows: readonly (readonly TableCell[])[],
  shown: (value: number) => string = whole,
): string {
  const isNumber = (cell: TableCell | undefined) => typeof cell === "number";
  const text = (cell: TableCell | undefined) => (typeof cell === "number" ? shown(cell) : (cell ?? ""));
  const lines = [heads, ...rows.map((row) => heads.map((_, at) => text(row[at])))];
  const widths = heads.map((_, at) => Math.max(...lines.map((line) => line[at]?.length ?? 0)));
  const right = heads.map(
    (_, at) =>
      rows.some((row) => isNumber(row[at])) &&
      rows.every((row) => isNumber(row[at]) || /^(#|$)/.test(String(row[at] ?? ""))),
  );
  const pad = (cell: string, at: number) => (right[at] ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0));
  return lines.map((line) => line.map(pad).join("  ").trimEnd()).join("\n");
}
