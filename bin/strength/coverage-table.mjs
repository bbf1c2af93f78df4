import { folderOf } from "./folder-of.mjs";

const kinds = ["lines", "branches", "functions"];

/** Shares of lines, branches and functions that tests reach, by folder. */
export function coverageTable(files) {
  const rows = new Map();
  for (const { file, counts } of files)
    for (const name of [folderOf(file), "all"]) {
      const row = rows.get(name) ?? { files: 0, sums: kinds.map(() => ({ covered: 0, total: 0 })) };
      row.files++;
      kinds.forEach((kind, at) => {
        row.sums[at].covered += counts[kind].covered;
        row.sums[at].total += counts[kind].total;
      });
      rows.set(name, row);
    }
  const share = ({ covered, total }) => (total === 0 ? "" : `${((100 * covered) / total).toFixed(1)} %`);
  const lines = [...rows]
    .sort(([a], [b]) => (a === "all") - (b === "all") || (a < b ? -1 : 1))
    .map(([name, row]) => `| ${name} | ${row.files} | ${row.sums.map(share).join(" | ")} |`);
  return [`| folder | files | ${kinds.join(" | ")} |`, "| --- | --: | --: | --: | --: |", ...lines].join("\n");
}
