import { folderOf } from "./folder-of.mjs";

const kinds = ["killed", "out of time", "survived", "not reached", "not tried"];

/** Score by folder: of the mutants that can be tried the share that a test noticed, by failing or by not coming to an end. */
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
      const score = (100 * noticed) / (all - row["not tried"]);
      return `| ${name} | ${all} | ${kinds.map((kind) => row[kind]).join(" | ")} | ${score.toFixed(1)} % |`;
    });
  return [
    `| folder | mutants | ${kinds.join(" | ")} | score |`,
    "| --- | --: | --: | --: | --: | --: | --: | --: |",
    ...lines,
  ].join("\n");
}
