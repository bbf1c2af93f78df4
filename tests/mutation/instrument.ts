import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { Instrumenter } from "@stryker-mutator/instrumenter";
import type { Mutant } from "./mutant";
import { withSwitch } from "./switch";

const silent = {
  isTraceEnabled: () => false,
  isDebugEnabled: () => false,
  isInfoEnabled: () => false,
  isWarnEnabled: () => false,
  isErrorEnabled: () => false,
  isFatalEnabled: () => false,
  trace: () => undefined,
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
  fatal: () => undefined,
};

/** Source files with every mutant in them, each behind its switch, and the list of the mutants. */
export async function instrument(root: string, files: readonly string[]) {
  const instrumenter = new Instrumenter(silent);
  const sources = files.map((file) => ({
    name: join(root, file),
    mutate: true,
    content: readFileSync(join(root, file), "utf8"),
  }));
  const result = await instrumenter.instrument(sources, {
    plugins: [],
    excludedMutations: [],
    ignorers: [],
    noHeader: true,
  });
  const mutants = result.mutants.map(({ id, fileName, location, mutatorName, replacement }): Mutant => ({
    id: Number(id),
    file: relative(root, fileName).replaceAll("\\", "/"),
    line: location.start.line + 1,
    column: location.start.column + 1,
    mutator: mutatorName,
    replacement,
  }));
  return { contents: new Map(result.files.map(({ name, content }) => [name, withSwitch(content)])), mutants };
}
