/** The folder of a source file that a row of the table is for: src/engine/time. */
const folderOf = (file) =>
  file
    .split("/")
    .slice(0, 3)
    .join("/")
    .replace(/\/[^/]+\.ts$/, "");

const kinds = ["killed", "out of time", "survived", "not reached"];

/** Score by folder: the share of mutants that a test noticed, by failing or by not coming to an end. */
export function scoreTable(outcomes) {
  const rows = new Map();
  for (const { file, outcome } of outcomes)
    for (const name of [folderOf(file), "all"]) {
      const row = rows.get(name) ?? Object.fromEntries(kinds.map((kind) => [kind, 0]));
      row[outcome]++;
      rows.set(name, row);
    }
  const lines = [...rows]
    .sort(([a], [b]) => (a === "all") - (b === "all") || (a < b ? -1 : 1))
    .map(([name, row]) => {
      const all = kinds.reduce((sum, kind) => sum + row[kind], 0);
      const noticed = row.killed + row["out of time"];
      return `| ${name} | ${all} | ${kinds.map((kind) => row[kind]).join(" | ")} | ${((100 * noticed) / all).toFixed(1)} % |`;
    });
  return [
    `| folder | mutants | ${kinds.join(" | ")} | score |`,
    "| --- | --: | --: | --: | --: | --: | --: |",
    ...lines,
  ].join("\n");
}
