/** Loads the minified office.js of the npm package into a context of its own. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { createContext, Script } from "node:vm";
import { requirementMatrix, type RequirementSets } from "../requirement-sets";
import type { NativeBridge } from "./native-bridge";
import { pretendWindow } from "./pretend-window";

export interface OfficeGlobals {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly Office: typeof Office;
  readonly OfficeRuntime: typeof OfficeRuntime;
  readonly CustomFunctions: typeof CustomFunctions;
}

/** office.js' own reading of a host's requirement sets. */
interface Internals {
  readonly OfficeExt: {
    readonly Requirement: {
      readonly RequirementsMatrixFactory: {
        getDefaultRequirementMatrix(context: { get_requirementMatrix(): string }): Office.RequirementSetSupport;
      };
    };
  };
  readonly OSF: { readonly _OfficeAppFactory: { setContext(context: object): void } };
}

const files = ["office.js", "excel-web-16.00.js"];
const scripts = new Map<string, Script>();

export function loadOffice(bridge: NativeBridge, requirements: RequirementSets): OfficeGlobals {
  const context = createContext(pretendWindow(bridge));
  for (const file of files) script(file).runInContext(context);
  const globals = context as unknown as OfficeGlobals & Internals;
  const factory = globals.OfficeExt.Requirement.RequirementsMatrixFactory;
  const matrix = requirementMatrix(requirements);
  globals.OSF._OfficeAppFactory.setContext({
    requirements: factory.getDefaultRequirementMatrix({ get_requirementMatrix: () => matrix }),
  });
  return globals;
}

/** Compiled once per process: the files are 1.4 MB and every host loads them. */
function script(file: string): Script {
  let compiled = scripts.get(file);
  if (!compiled) {
    const folder = dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/dist/office.js"));
    compiled = new Script(readFileSync(join(folder, file), "utf8"), { filename: file });
    scripts.set(file, compiled);
  }
  return compiled;
}
