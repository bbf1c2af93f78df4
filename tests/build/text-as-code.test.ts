import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const dist = resolve(import.meta.dirname, "../../dist");
const scripts = readdirSync(join(dist, "addin")).filter((name) => name.endsWith(".js"));

/** Ways in which a text becomes code or markup. */
const ways = {
  eval: /\beval\(/g,
  "new Function": /\bnew Function\b|\bFunction\(["'`]/g,
  innerHTML: /\.(?:inner|outer)HTML\s*=[^=]/g,
  "other markup": /\b(?:insertAdjacentHTML|createContextualFragment|setHTMLUnsafe)\b|\bdocument\.write/g,
  "inline handler": /setAttribute\(\s*["'`]on\w/g,
  "text as timer": /\bset(?:Timeout|Interval)\(\s*["'`]/g,
} as const;

const found = (text: string): string[] =>
  Object.entries(ways).flatMap(([way, pattern]) => (text.match(pattern) ?? []).map(() => way));

/** Comments may speak of what the code does not do. */
const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/^\s*\/\/.*$/gm, "");

/** Where in the sources of the built scripts: `package/path way`, ours as src/... */
function inSources(): string[] {
  const files = readdirSync(join(dist, "addin-maps")).map(
    (name) =>
      JSON.parse(readFileSync(join(dist, "addin-maps", name), "utf8")) as {
        sources: string[];
        sourcesContent: (string | null)[];
      },
  );
  const all = files.flatMap(({ sources, sourcesContent }) =>
    sources.flatMap((source, at) =>
      found(withoutComments(sourcesContent[at] ?? "")).map(
        (way) => `${source.replace("webpack://segbook/./", "").replace("node_modules/", "")} ${way}`,
      ),
    ),
  );
  return [...new Set(all)].sort();
}

describe("texts in the built add-in", () => {
  it("become code nowhere, and markup only where libraries write their own templates and style sheets", () => {
    expect(inSources()).toEqual([
      // Templates and styles written by the authors of the components: no data comes near, and the policy refuses styles that are not files.
      "@microsoft/fast-element/dist/esm/components/element-controller.js innerHTML",
      "@microsoft/fast-element/dist/esm/styles/element-styles.js innerHTML",
      "@microsoft/fast-element/dist/esm/templating/compiler.js innerHTML",
      "lit-html/lit-html.js innerHTML",
    ]);
  });

  it("is what stands in the scripts too: as often as these libraries do it, and no other way", () => {
    const counts = scripts.flatMap((name) => found(readFileSync(join(dist, "addin", name), "utf8")));
    expect(counts).toEqual(["innerHTML", "innerHTML", "innerHTML", "innerHTML"]);
  });

  it("and none of its pages holds an inline script, style or handler", () => {
    const pages = readdirSync(join(dist, "addin")).filter((name) => name.endsWith(".html"));
    expect(pages).toEqual(["taskpane.html"]);
    for (const page of pages) {
      const text = readFileSync(join(dist, "addin", page), "utf8");
      expect(text).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\sstyle=|\son\w+=|javascript:/i);
    }
  });
});
