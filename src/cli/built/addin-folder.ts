import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { WorkError } from "../outcome";

/** The built add-in, beside the built command: dist/cli/segbook.mjs and dist/addin. */
export function builtFile(name: string): string {
  const path = join(resolve(dirname(fileURLToPath(import.meta.url)), "../addin"), name);
  if (!existsSync(path)) throw new WorkError(`The add-in is not built: ${path} is missing. Run "npm run build" first.`);
  return path;
}
