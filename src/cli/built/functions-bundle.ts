import { readFileSync } from "node:fs";
import { compileFunction } from "node:vm";
import { builtFile } from "./addin-folder";

/** What `CustomFunctions.associate` of office.js leaves: the implementation of each id. */
interface Association {
  readonly _association: { readonly mappings: Readonly<Record<string, unknown>> };
}

/**
 * Runs the built functions.js as the add-in's page would, with the CustomFunctions of the host's own office.js, where the
 * functions register themselves; returns what they registered.
 */
export function runFunctionsBundle(world: {
  readonly CustomFunctions: object;
  readonly Office: object;
}): Readonly<Record<string, unknown>> {
  const filename = builtFile("functions.js");
  const names = ["CustomFunctions", "Office", "self"] as const;
  const script = compileFunction(readFileSync(filename, "utf8"), [...names], { filename }) as (
    ...values: readonly unknown[]
  ) => void;
  script(world.CustomFunctions, world.Office, {});
  return (world.CustomFunctions as Association)._association.mappings;
}
