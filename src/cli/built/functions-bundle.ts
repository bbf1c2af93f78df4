import { readFileSync } from "node:fs";
import { compileFunction } from "node:vm";
import { builtFile } from "./addin-folder";

/**
 * Runs the built functions.js as the add-in's page would, with the CustomFunctions of the host's own office.js: the functions
 * register themselves there.
 */
export function runFunctionsBundle(world: { readonly CustomFunctions: unknown; readonly Office: unknown }): void {
  const filename = builtFile("functions.js");
  const names = ["CustomFunctions", "Office", "self"] as const;
  const script = compileFunction(readFileSync(filename, "utf8"), [...names], { filename }) as (...values: readonly unknown[]) => void;
  script(world.CustomFunctions, world.Office, {});
}
