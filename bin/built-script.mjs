import { readdirSync } from "node:fs";
import { join } from "node:path";
import { root } from "./setup/root.mjs";

/**
 * The file name of a built script of the add-in, which holds the hash of its content: taskpane -> taskpane.b8fb0e77.js
 *
 * @param {string} name
 * @returns {string}
 */
export function builtScript(name) {
  const found = readdirSync(join(root, "dist/addin")).filter(
    (file) => /^(.+)\.[0-9a-f]{8}\.js$/.exec(file)?.[1] === name,
  );
  if (found.length !== 1) throw new Error(`dist/addin holds ${found.length} scripts "${name}": run npm run build.`);
  return found[0];
}
