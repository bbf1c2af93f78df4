import { folderOf } from "./folder-of.mjs";

const kinds = ["killed", "out of time", "survived", "not reached", "not tried"];

/** In percent: of the mutants that can be tried those that a test noticed. */
function scoreOf(row) {
  const tried = kinds.reduce((sum, kind) => sum + row[kind], 0) - row["not tried"];
  return (100 * (row.killed + row["out of time"])) / tried;
}

/** How many mutants came to what. */
function counted(outcomes) {
  const row = Object.fromEntries(kinds.map((kind) => [kind, 0]));
  for (const { outcome } of outcomes) row[outcome]++;
  return row;
}

/** The score of all mutants. */
export const wholeScore = (outcomes) => scoreOf(counted(outcomes));

/** Score by folder: of the mutants that can be tried the share that a test noticed, by failing or by not coming to an end. */
export function scoreTable(outcomes) {
  const folders = new Map();
  for (const one of outcomes)
    for (const name of [folderOf(one.file), "all"]) {
      if (!folders.has(name)) folders.set(name, []);
      folders.get(name).push(one);
    }
  const lines = [...folders]
    .sort(([a], [b]) => (a === "all") - (b === "all") || (a < b ? -1 : 1))
    .map(([name, some]) => {
      const row = counted(some);
      return `| ${name} | ${some.length} | ${kinds.map((kind) => row[kind]).join(" | ")} | ${scoreOf(row).toFixed(1)} % |`;
    });
  return [
    `| folder | mutants | ${kinds.join(" | ")} | score |`,
    "| --- | --: | --: | --: | --: | --: | --: | --: |",
    ...lines,
  ].join("\n");
}
