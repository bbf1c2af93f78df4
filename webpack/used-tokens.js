import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

const root = join(import.meta.dirname, "..");
const pane = join(root, "src/pane");
const fluent = join(root, "node_modules/@fluentui/web-components/dist/esm");

/** The files given and all that they import from beside themselves, but for the list of all tokens. */
function withImported(files) {
  const found = new Set(files);
  for (const file of found)
    for (const [, path] of readFileSync(file, "utf8").matchAll(/ from '(\.[^']+\.js)'/g))
      if (!path.endsWith("/design-tokens.js")) found.add(resolve(file, "..", path));
  return [...found];
}

/**
 * A loader for src/pane/theme/themes.ts: what that module exports, worked out now, with those of Fluent's some 500 tokens whose names occur
 * in the pane or in a component of Fluent's that the pane defines.
 */
export default async function usedTokens() {
  const own = readdirSync(pane, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => join(pane, name));
  const text = (files) => files.map((file) => readFileSync(file, "utf8")).join("\n");
  const written = text(own);
  const defined = [...written.matchAll(/"@fluentui\/web-components\/([\w-]+\/define\.js)"/g)];
  const fluentText = text(withImported(defined.map(([, name]) => join(fluent, name))));
  for (const file of own) this.addDependency(file);
  this.addContextDependency(pane);
  const words = new Set(`${written}\n${fluentText}`.match(/\w+/g));
  const { themes } = await this.importModule(`${this.resourcePath}?whole`);
  const kept = Object.entries(themes).map(([kind, tokens]) => [
    kind,
    Object.fromEntries(Object.entries(tokens).filter(([name]) => words.has(name))),
  ]);
  return `export const themes = ${JSON.stringify(Object.fromEntries(kept))};`;
}
