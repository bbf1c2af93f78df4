import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";

/** The import table of docs/architecture.md: a folder may import itself and what stands here, nothing else. */
const mayImport: Record<string, readonly string[]> = {
  "src/data": [],
  "src/engine": ["types:src/data", "src/engine/formula"],
  "src/engine/formula": ["src/engine", "npm:mathjs"],
  "src/worker": ["src/engine"],
  "src/functions": ["src/engine", "src/data", "src/worker"],
  "src/plan": ["src/engine", "src/data"],
  templates: ["types:src/plan"],
  "src/render/office": ["types:src/plan"],
  "src/render/xlsx": ["types:src/plan", "npm:fflate"],
  "src/pane": [
    "templates",
    "src/plan",
    "src/engine",
    "src/data",
    "src/worker",
    "src/render/office",
    "npm:lit",
    "npm:@fluentui",
  ],
  "src/cli": ["templates", "src/plan", "src/engine", "src/data", "src/render/xlsx", "src/host", "npm:node"],
  "src/host": ["npm:@univerjs", "npm:rxjs", "npm:node"],
  "src/playground": ["src/host", "npm:@univerjs", "npm:react", "npm:react-dom", "npm:echarts", "npm:rxjs"],
};

const root = resolve(import.meta.dirname, "..");
const folders = Object.keys(mayImport).sort((a, b) => b.length - a.length);
const folderOf = (path: string) => folders.find((folder) => path === folder || path.startsWith(`${folder}/`));
const files = (folder: string): string[] =>
  !existsSync(join(root, folder))
    ? []
    : readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
        .filter((name) => name.endsWith(".ts") && statSync(join(root, folder, name)).isFile())
        .map((name) => `${folder}/${name}`);
const sources = [...files("src"), ...files("templates")];

function importsOf(path: string): { specifier: string; typeOnly: boolean }[] {
  const text = readFileSync(join(root, path), "utf8");
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  const typeOnly = new Set<string>();
  ts.forEachChild(source, (node) => {
    if (ts.isImportDeclaration(node) && node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword)
      typeOnly.add((node.moduleSpecifier as ts.StringLiteral).text);
    if (ts.isExportDeclaration(node) && node.isTypeOnly && node.moduleSpecifier)
      typeOnly.add((node.moduleSpecifier as ts.StringLiteral).text);
  });
  return ts
    .preProcessFile(text, true, true)
    .importedFiles.map(({ fileName }) => ({ specifier: fileName, typeOnly: typeOnly.has(fileName) }));
}

function allowed(path: string, specifier: string, typeOnly: boolean): boolean {
  const from = folderOf(path);
  if (!from) return false;
  const rules = mayImport[from] ?? [];
  if (!specifier.startsWith("."))
    return rules.some(
      (rule) =>
        rule.startsWith("npm:") &&
        specifier
          .replace(/^node:/, "node/")
          .split("/")
          .slice(0, 2)
          .join("/")
          .startsWith(rule.slice(4)),
    );
  const to = folderOf(relative(root, resolve(root, dirname(path), specifier)));
  if (to === from) return true;
  return to !== undefined && (rules.includes(to) || (typeOnly && rules.includes(`types:${to}`)));
}

describe("the import table of docs/architecture.md", () => {
  it("covers every source file", () => {
    expect(sources.filter((path) => !folderOf(path))).toEqual([]);
  });
  it.each(sources)("%s", (path) => {
    const refused = importsOf(path).filter(({ specifier, typeOnly }) => !allowed(path, specifier, typeOnly));
    expect(refused.map(({ specifier }) => specifier)).toEqual([]);
  });
});

describe("house style", () => {
  it("no source file is longer than 400 lines; median <= 60, 90th percentile <= 150", () => {
    const lines = sources
      .map((path) => readFileSync(join(root, path), "utf8").split("\n").length)
      .sort((a, b) => a - b);
    const at = (share: number) => lines[Math.floor((lines.length - 1) * share)] ?? 0;
    expect(at(1)).toBeLessThanOrEqual(400);
    expect(at(0.9)).toBeLessThanOrEqual(150);
    expect(at(0.5)).toBeLessThanOrEqual(60);
  });
  it("names no file utils, helpers or manager", () => {
    expect(sources.filter((path) => /(utils?|helpers?|manager)\b/i.test(path))).toEqual([]);
  });
});
