import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./root.mjs";
import { runTool } from "./run.mjs";

const inputs = [
  "src",
  "templates",
  "assets",
  "webpack",
  "webpack.config.js",
  "bin/serve/headers.mjs", // the policy in the pane's page
  "manifest.xml",
  "tsconfig.json",
  "package-lock.json",
];
const stampFile = join(root, "dist/.inputs");

/** Every file the build reads with its size and date, as one short text: equal texts mean nothing to build. */
function stampOfInputs() {
  const hash = createHash("sha256");
  for (const input of inputs.map((name) => join(root, name)).filter(existsSync)) {
    const files = statSync(input).isDirectory()
      ? readdirSync(input, { recursive: true, encoding: "utf8" }).sort()
      : [""];
    for (const file of files) {
      const { size, mtimeMs } = statSync(join(input, file));
      hash.update(`${input}/${file} ${size} ${mtimeMs}\n`);
    }
  }
  return hash.digest("hex");
}

/** Whether dist/ was built from the sources as they are now. */
export const isBuilt = () => existsSync(stampFile) && readFileSync(stampFile, "utf8") === stampOfInputs();

/**
 * Builds dist/ with webpack.
 * @param {{ quiet?: boolean }} [options] quiet: keep webpack's output instead of showing it
 * @returns {Promise<{ code: number, output: string }>}
 */
export async function build({ quiet = false } = {}) {
  const stamp = stampOfInputs();
  rmSync(join(root, "dist/addin-maps"), { recursive: true, force: true }); // webpack empties the folder of a build only
  const result = await runTool("webpack-cli/bin/cli.js", [], { quiet });
  if (result.code === 0) {
    mkdirSync(join(root, "dist"), { recursive: true });
    writeFileSync(stampFile, stamp);
  }
  return result;
}

/** Builds what is stale; throws a sentence when the build fails. */
export async function ensureBuilt() {
  if (isBuilt()) return;
  console.log("Building ...");
  const { code, output } = await build({ quiet: true });
  if (code !== 0) throw new Error(`The build failed:\n${output}`);
}
