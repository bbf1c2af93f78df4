/** Loads the minified office.js of the npm package into a context of its own and lets it find its host. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { createContext, Script } from "node:vm";
import { pretendWindow } from "./pretend-window";

export interface OfficeGlobals {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly Office: typeof Office;
  readonly OfficeRuntime: typeof OfficeRuntime;
  readonly CustomFunctions: typeof CustomFunctions;
}

export interface LoadedOffice {
  readonly globals: OfficeGlobals;
  /** Hands a message of the host to office.js. */
  deliver(text: string): void;
}

/** Starts office.js; what it posts to its host goes to `toHost`. */
export function loadOffice(toHost: (text: string) => void): LoadedOffice {
  const page = pretendWindow({
    toHost,
    runScript(path) {
      const script = compiled(path);
      script?.runInContext(context);
      return script !== undefined;
    },
  });
  const context = createContext(page.globals);
  compiled("office.js")?.runInContext(context);
  return { globals: page.globals as unknown as OfficeGlobals, deliver: (text) => page.deliver(text) };
}

const needed = new Set(["office.js", "excel-web-16.00.js", "en-us/office_strings.js"]);
const scripts = new Map<string, Script>();

/** Compiled once per process: the files are 1.4 MB and every host loads them. */
function compiled(path: string): Script | undefined {
  if (!needed.has(path)) return undefined;
  let script = scripts.get(path);
  if (!script) {
    const folder = dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/dist/office.js"));
    script = new Script(readFileSync(join(folder, path), "utf8"), { filename: path });
    scripts.set(path, script);
  }
  return script;
}
