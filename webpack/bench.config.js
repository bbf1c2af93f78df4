import { readdirSync } from "node:fs";
import { join } from "node:path";
import { common, nodeModule, typescript } from "../webpack.config.js";

const root = join(import.meta.dirname, "..");
const files = readdirSync(join(root, "tests/bench")).filter((name) => name.endsWith(".bench.ts"));

/**
 * The benches over modules joined as those that ship. Vitest's own way of loading a module looks up every imported name at every use: planning
 * takes half as long again.
 */
export default {
  ...common("bench"),
  target: "node20",
  entry: Object.fromEntries(files.map((name) => [name.replace(".ts", ""), `./tests/bench/${name}`])),
  output: { ...nodeModule, path: join(root, ".cache/bench"), filename: "[name].mjs" },
  experiments: { outputModule: true },
  externalsType: "module",
  externals: ["vitest", "exceljs", "mathjs", "csv-parse/sync"],
  module: { rules: [typescript] },
  optimization: { minimize: false },
};
