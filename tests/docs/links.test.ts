import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const root = resolve(import.meta.dirname, "../..");
const documents = [
  ...readdirSync(root).filter((name) => name.endsWith(".md")),
  ...readdirSync(join(root, "docs"), { recursive: true, encoding: "utf8" }).flatMap((name) =>
    name.endsWith(".md") ? join("docs", name) : [],
  ),
];

describe("the documents", () => {
  it("lead to files that are there", () => {
    const missing = documents.flatMap((document) => {
      const text = readFileSync(join(root, document), "utf8").replace(/```[\s\S]*?```/g, "");
      return [...text.matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, target = ""]) => {
        if (/^(https?:|mailto:|#)/.test(target)) return [];
        const path = resolve(root, dirname(document), target.replace(/#.*$/, ""));
        return existsSync(path) ? [] : `${document}: ${relative(root, path)}`;
      });
    });
    expect(missing).toEqual([]);
  });
});
