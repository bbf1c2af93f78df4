// Types and lint of every source, in one process: the rules that ask for types ask the very program whose types were checked before, so
// that nothing is parsed or inferred twice. `npm run types` and `npm run lint` say the same, each alone.
import { join } from "node:path";
import { ESLint } from "eslint";
import ts from "typescript";
import { root } from "./setup/root.mjs";

/** The program of a tsconfig.json, and what is wrong with its types as tsc would print it. */
function checked(config) {
  const host = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: (problem) => problems.push(problem) };
  const problems = [];
  const read = ts.getParsedCommandLineOfConfigFile(join(root, config), {}, host);
  const program = ts.createProgram({ rootNames: read?.fileNames ?? [], options: read?.options ?? {} });
  problems.push(...(read?.errors ?? []), ...ts.getPreEmitDiagnostics(program));
  const format = { getCurrentDirectory: () => root, getCanonicalFileName: (name) => name, getNewLine: () => "\n" };
  return { program, said: ts.formatDiagnostics(problems, format) };
}

const { program, said } = checked("tsconfig.json");
const engine = checked("src/engine/tsconfig.json").said;
const eslint = new ESLint({
  cwd: root,
  overrideConfig: {
    files: ["**/*.ts"],
    languageOptions: { parserOptions: { projectService: false, programs: [program] } },
  },
});
const found = await eslint.lintFiles(["."]);
const lint = await (await eslint.loadFormatter("stylish")).format(found);
process.stdout.write(said + engine + lint);
process.exitCode = said + engine + lint === "" ? 0 : 1;
