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
  "src/plan": ["src/engine", "src/engine/formula", "src/data"],
  templates: ["types:src/plan"],
  "src/render/office": ["types:src/plan", "src/workbook"],
  "src/workbook": [],
  "src/render/xlsx": ["types:src/plan", "src/workbook", "npm:fflate"],
  "src/pane": [
    "templates",
    "src/plan",
    "src/engine",
    "src/data",
    "src/worker",
    "src/render/office",
    "src/workbook",
    "lazy:src/render/xlsx",
    "npm:lit",
    "npm:@fluentui",
    "npm:d3-array",
  ],
  "src/cli": [
    "templates",
    "src/plan",
    "src/engine",
    "src/data",
    "src/render/xlsx",
    "src/workbook",
    "src/host",
    "npm:node",
    "npm:csv-parse",
  ],
  "src/host": ["types:src/workbook", "npm:@univerjs", "npm:rxjs", "npm:node"],
  "src/playground": [
    "src/host",
    "lazy:src/render/xlsx",
    "npm:@univerjs",
    "npm:react",
    "npm:react-dom",
    "npm:echarts",
    "npm:rxjs",
  ],
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

const parsed = (path: string) =>
  ts.createSourceFile(path, readFileSync(join(root, path), "utf8"), ts.ScriptTarget.ES2022, true);

/** Every import of a file: `import`, `export ... from`, `import()` and `import("...")` types, each for itself. */
function importsOf(source: ts.SourceFile): { specifier: string; typeOnly: boolean; lazy?: boolean }[] {
  const found: ReturnType<typeof importsOf> = [];
  const visit = (node: ts.Node): void => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier) {
      const typeOnly = ts.isImportDeclaration(node)
        ? node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword
        : node.isTypeOnly;
      found.push({ specifier: (node.moduleSpecifier as ts.StringLiteral).text, typeOnly });
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [asked] = node.arguments;
      if (asked && ts.isStringLiteral(asked)) found.push({ specifier: asked.text, typeOnly: false, lazy: true });
    } else if (
      ts.isImportTypeNode(node) &&
      ts.isLiteralTypeNode(node.argument) &&
      ts.isStringLiteral(node.argument.literal)
    )
      found.push({ specifier: node.argument.literal.text, typeOnly: true });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** What the table's second column is about: names of the world around a file. */
const worlds = {
  Office: ["Office", "OfficeExtension", "OfficeRuntime"],
  Excel: ["Excel"],
  CustomFunctions: ["CustomFunctions"],
  DOM: ["document", "window", "localStorage", "sessionStorage", "fetch", "navigator", "HTMLElement"],
  Node: ["process", "Buffer", "require", "__dirname"],
} as const;
type World = keyof typeof worlds;

/** Folders not named may use nothing of these; the longest that fits decides. */
const mayUse: Record<string, readonly World[]> = {
  "src/functions/support": ["CustomFunctions", "Office"],
  "src/render/office": ["Excel", "Office"],
  "src/pane": ["DOM", "Office", "Excel"],
  "src/cli": ["Node"],
  "src/host": ["DOM", "Node", "Office", "Excel", "CustomFunctions"],
  "src/playground": ["DOM"],
};

/** Names a file takes from the world, as values or as types; a member, a key or a name of its own is none. */
function worldOf(source: ts.SourceFile): Set<World> {
  const own = new Set<string>();
  const used = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) {
      const { parent } = node;
      const isMember =
        (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
        (ts.isQualifiedName(parent) && parent.right === node) ||
        ((ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent) || ts.isPropertyDeclaration(parent)) &&
          parent.name === node);
      // The type by which Microsoft's generator knows a function that can be cancelled.
      const isInvocation = ts.isQualifiedName(parent) && parent.right.text === "CancelableInvocation";
      const isDeclared =
        (ts.isVariableDeclaration(parent) ||
          ts.isParameter(parent) ||
          ts.isBindingElement(parent) ||
          ts.isImportSpecifier(parent) ||
          ts.isFunctionDeclaration(parent) ||
          ts.isInterfaceDeclaration(parent) ||
          ts.isTypeAliasDeclaration(parent) ||
          ts.isClassDeclaration(parent)) &&
        parent.name === node;
      if (isDeclared) own.add(node.text);
      else if (!isMember && !isInvocation) used.add(node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  const names = (world: World): readonly string[] => worlds[world];
  return new Set(
    (Object.keys(worlds) as World[]).filter((world) => names(world).some((name) => used.has(name) && !own.has(name))),
  );
}

const worldsOf = (path: string): readonly World[] =>
  mayUse[
    Object.keys(mayUse)
      .sort((one, other) => other.length - one.length)
      .find((folder) => path.startsWith(`${folder}/`)) ?? ""
  ] ?? [];

function allowed(path: string, specifier: string, typeOnly: boolean, lazy = false): boolean {
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
  if (to === undefined) return false;
  return rules.includes(to) || (typeOnly && rules.includes(`types:${to}`)) || (lazy && rules.includes(`lazy:${to}`));
}

describe("the import table of docs/architecture.md", () => {
  it("covers every source file", () => {
    expect(sources.filter((path) => !folderOf(path))).toEqual([]);
  });
  it.each(sources)("%s", (path) => {
    const source = parsed(path);
    const refused = importsOf(source).filter(
      ({ specifier, typeOnly, lazy }) => !allowed(path, specifier, typeOnly, lazy),
    );
    expect(refused.map(({ specifier }) => specifier)).toEqual([]);
    expect([...worldOf(source)].filter((world) => !worldsOf(path).includes(world))).toEqual([]);
  });

  it("the pane's first view holds neither the planner, nor the templates' sheets, nor what writes files", () => {
    const reached = new Set<string>();
    const follow = (path: string): void => {
      if (reached.has(path) || !sources.includes(path)) return;
      reached.add(path);
      for (const { specifier, typeOnly, lazy } of importsOf(parsed(path)))
        if (specifier.startsWith(".") && !typeOnly && lazy !== true)
          follow(`${relative(root, resolve(root, dirname(path), specifier))}.ts`);
    };
    follow("src/pane/taskpane.ts");
    expect(reached).toContain("templates/outlines.ts");
    const later = /^(templates\/(?!outlines)|src\/plan\/plan-workbook|src\/pane\/planner\/planner|src\/render\/xlsx)/;
    expect([...reached].filter((path) => later.test(path))).toEqual([]);
  });

  it("sees a value import beside a type import of one file, and names of the world", () => {
    const planted = ts.createSourceFile(
      "src/engine/planted.ts",
      `import type { Company } from "../data/types"; import { dataset } from "../data/types";
       export const sheet: Excel.Worksheet = dataset.document ?? CustomFunctions; const window = 1; export { window };`,
      ts.ScriptTarget.ES2022,
      true,
    );
    const imports = importsOf(planted).map(({ specifier, typeOnly }) =>
      allowed("src/engine/planted.ts", specifier, typeOnly),
    );
    expect(imports).toEqual([true, false]);
    const xlsx = "../render/xlsx/write-xlsx";
    expect([allowed("src/pane/planted.ts", xlsx, false, true), allowed("src/pane/planted.ts", xlsx, false)]).toEqual([
      true,
      false,
    ]);
    expect([...worldOf(planted)].sort()).toEqual(["CustomFunctions", "Excel"]);
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
